using System.Collections.Generic;
using Microsoft.CodeAnalysis.Text;
using NkRuData.Generator.Diagnostics;

namespace NkRuData.Generator.Json;

/// <summary>A JSON file as a positioned tree. Where the text is broken, the tree holds what stands before the break.</summary>
internal sealed class JsonFile(string path, SourceText text)
{
    internal string Path { get; } = path;

    internal SourceText Text { get; } = text;

    internal JsonNode? Root { get; set; }

    internal bool IsBroken => Diagnostics.Count > 0;

    internal IReadOnlyList<DiagnosticInfo> Diagnostics { get; set; } = [];
}

using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using NkRuData.Generator.Json;

namespace NkRuData.Generator.Diagnostics;

/// <summary>Collects what a stage has to say, each at the token it is about.</summary>
internal sealed class DiagnosticBag
{
    private readonly List<DiagnosticInfo> items = [];

    internal IReadOnlyList<DiagnosticInfo> Items => items;

    internal void Report(DiagnosticDescriptor descriptor, JsonFile file, JsonSpan span, params string[] arguments) =>
        items.Add(
            new(
                descriptor,
                file.Path,
                new(span.Start, span.Length),
                file.Text.Lines.GetLinePositionSpan(new(span.Start, span.Length)),
                new(arguments)
            )
        );

    internal void Add(IEnumerable<DiagnosticInfo> more) => items.AddRange(more);
}

using System;
using System.Collections.Generic;
using System.Linq;
using NkRuData.Generator.Diagnostics;
using NkRuData.Generator.Json;

namespace NkRuData.Generator.Schema;

/// <summary>Finds what a <c>$ref</c> leads to: a definition of the same file or of another.</summary>
internal sealed class DefinitionFinder(IReadOnlyDictionary<string, JsonFile> files, DiagnosticBag diagnostics)
{
    private const string Prefix = "#/$defs/";

    internal (JsonFile File, JsonMember Definition)? Find(JsonFile file, JsonNode reference)
    {
        string text = reference.Text;
        int hash = text.IndexOf(Prefix, StringComparison.Ordinal);
        string path = hash > 0 ? Paths.Resolve(file.Path, text.Substring(0, hash)) : file.Path;
        if (hash < 0 || !files.TryGetValue(path, out var target))
        {
            const string Needed = "expected #/$defs/Name, with the path of a schema file before it where it is another";
            diagnostics.Report(Descriptors.UnresolvedReference, file, reference.Span, text, Needed);
            return null;
        }

        string name = text.Substring(hash + Prefix.Length);
        var definitions = target.Root?["$defs"];
        if (definitions?.Find(name) is { } definition)
        {
            return (target, definition);
        }

        string hint = Suggestion.For(name, (definitions?.Members ?? []).Select(other => other.Name));
        string what = "no such definition" + hint;
        diagnostics.Report(Descriptors.UnresolvedReference, file, reference.Span, text, what);
        return null;
    }
}

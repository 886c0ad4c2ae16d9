using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using NkRuData.Generator.Json;

namespace NkRuData.Generator.Diagnostics;

/// <summary>Collects what a stage has to say, each at the token it is about.</summary>
internal sealed class DiagnosticBag
{
    private readonly List<DiagnosticInfo> items = [];
    private readonly HashSet<(DiagnosticDescriptor, string Path, int Start)> said = [];

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

    /// <summary>Reports unless the rule has been reported at this token before: the first says what is wrong with it.</summary>
    internal void ReportOnce(DiagnosticDescriptor descriptor, JsonFile file, JsonSpan span, params string[] arguments)
    {
        if (said.Add((descriptor, file.Path, span.Start)))
        {
            Report(descriptor, file, span, arguments);
        }
    }

    internal void Add(IEnumerable<DiagnosticInfo> more) => items.AddRange(more);
}

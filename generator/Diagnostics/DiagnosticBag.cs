using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using NkRuData.Generator.Json;

namespace NkRuData.Generator.Diagnostics;

/// <summary>Collects what a stage has to say, each at the token it is about.</summary>
internal sealed class DiagnosticBag
{
    // Far more than are shown: a file of nothing but errors must not take more memory than it has text.
    private const int Most = 10_000;

    private readonly List<DiagnosticInfo> items = [];
    private readonly HashSet<(DiagnosticDescriptor, string Path, int Start)> said = [];

    internal IReadOnlyList<DiagnosticInfo> Items => items;

    /// <summary>Whether nothing more is taken, so that no hint needs to be looked for.</summary>
    internal bool IsFull => items.Count >= Most;

    internal void Report(DiagnosticDescriptor descriptor, JsonFile file, JsonSpan span, params string[] arguments)
    {
        if (!IsFull)
        {
            items.Add(
                new(
                    descriptor,
                    file.Path,
                    new(span.Start, span.Length),
                    file.Text.Lines.GetLinePositionSpan(new(span.Start, span.Length)),
                    new(arguments)
                )
            );
        }
    }

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

using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using NkRuData.Generator.Diagnostics;
using NkRuData.Generator.Schema;

namespace NkRuData.Generator.Binding;

/// <summary>Ties references to the records they name, when all records are known.</summary>
internal sealed class ReferenceResolver(
    IReadOnlyDictionary<string, BoundRecord> byId,
    DiagnosticBag diagnostics,
    CancellationToken cancellation
)
{
    private readonly Dictionary<TableShape, string[]> idsOf = [];
    private readonly Dictionary<(TableShape Table, string Id), string> hints = [];

    /// <param name="mayLack">Whether a table may lack records through no fault of those who refer to it.</param>
    internal void Resolve(IEnumerable<BoundReference> references, Func<TableShape, bool> mayLack)
    {
        foreach (var reference in references)
        {
            cancellation.ThrowIfCancellationRequested();
            if (reference.Shape.Table is not { } table)
            {
                continue;
            }

            if (!byId.TryGetValue(reference.Id, out var record))
            {
                if (!mayLack(table))
                {
                    string hint = Hint(table, reference.Id);
                    diagnostics.Report(
                        Descriptors.UnknownReference,
                        reference.File,
                        reference.Span,
                        table.Kind,
                        reference.Id,
                        hint
                    );
                }
            }
            else if (record.Table != table)
            {
                diagnostics.Report(
                    Descriptors.WrongKind,
                    reference.File,
                    reference.Span,
                    table.Kind,
                    reference.Id,
                    record.Table.Kind
                );
            }
            else
            {
                reference.Target = record;
            }
        }
    }

    // An id that was renamed is missed in many places; and past what is reported at all, nobody reads a hint.
    private string Hint(TableShape table, string id)
    {
        if (!hints.TryGetValue((table, id), out string? hint))
        {
            if (!idsOf.TryGetValue(table, out string[]? ids))
            {
                var known = byId.Values.Where(record => record.Table == table).Select(record => record.Id);
                idsOf.Add(table, ids = [.. known.OrderBy(known => known, StringComparer.Ordinal)]);
            }

            hint = hints.Count < Pipeline.MostDiagnostics ? Suggestion.For(id, ids) : "";
            hints.Add((table, id), hint);
        }

        return hint;
    }
}

using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using NkRuData.Generator.Diagnostics;
using NkRuData.Generator.Schema;

namespace NkRuData.Generator.Binding;

/// <summary>Checks what records can be looked up by: ASCII, since what comes in UTF-8 is widened byte by byte, and unique.</summary>
internal static class KeyChecker
{
    internal static void Check(
        TableShape table,
        IReadOnlyList<BoundRecord> records,
        DiagnosticBag diagnostics,
        CancellationToken cancellation
    )
    {
        foreach (var property in table.Record.Properties.Where(IsLookedUpBy))
        {
            var seen = new Dictionary<string, BoundRecord>(StringComparer.Ordinal);
            foreach (var record in records)
            {
                cancellation.ThrowIfCancellationRequested();
                if (record.Value[property] is not BoundText value)
                {
                    continue;
                }

                var span = record.Value.Node[property.JsonName]!.Span;
                if (value.Text.Any(c => c > '~'))
                {
                    diagnostics.Report(Descriptors.NonAsciiKey, record.File, span, value.Text);
                }
                else if (seen.TryGetValue(value.Text, out var other))
                {
                    string place = DiagnosticInfo.Place(other.File, other.Value.Node[property.JsonName]!.Span);
                    diagnostics.Report(
                        Descriptors.DuplicateKeyValue,
                        record.File,
                        span,
                        property.JsonName,
                        value.Text,
                        place
                    );
                }
                else
                {
                    seen.Add(value.Text, record);
                }
            }
        }
    }

    private static bool IsLookedUpBy(Property property) => property.Key is not null || property.JsonName == "id";
}

using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;

namespace NkRuData.Cli.Reading;

/// <summary>A record that is in both editions and not the same: the names of the fields that differ, and whence it moved.</summary>
internal sealed record ChangedRecord(string Id, DataRecord Record, IReadOnlyList<string> Fields);

/// <summary>A fact that no longer stands, and did in the edition before.</summary>
internal sealed record EndedRecord(string Id, string Status, string? Reason, string? ReplacedBy);

/// <summary>What one edition of the data has changed since another.</summary>
internal sealed class EditionChanges
{
    private const string Status = "status";
    private const string Active = "active";

    internal EditionChanges(DataFolder before, DataFolder after)
    {
        Before = before;
        After = after;
        Added = [.. after.Records.Where(record => !before.Records.ContainsKey(record.Key))];
        Gone = [.. before.Records.Where(record => !after.Records.ContainsKey(record.Key))];
        Ended =
        [
            .. after
                .Records.Where(record =>
                    before.Records.TryGetValue(record.Key, out var old)
                    && StatusOf(record.Value) != Active
                    && StatusOf(record.Value) != StatusOf(old)
                )
                .Select(record => new EndedRecord(
                    record.Key,
                    StatusOf(record.Value),
                    record.Value.Text("statusReason"),
                    record.Value.Text("replacedBy")
                )),
        ];
        Changed =
        [
            .. after
                .Records.Where(record => before.Records.ContainsKey(record.Key))
                .Select(record => new ChangedRecord(
                    record.Key,
                    record.Value,
                    [.. Differences(before.Records[record.Key], record.Value)]
                ))
                .Where(record => record.Fields.Count > 0),
        ];
    }

    internal DataFolder Before { get; }

    internal DataFolder After { get; }

    internal IReadOnlyList<KeyValuePair<string, DataRecord>> Added { get; }

    /// <summary>Records whose id is missing now: ids are never deleted, so there should be none.</summary>
    internal IReadOnlyList<KeyValuePair<string, DataRecord>> Gone { get; }

    /// <summary>Facts that were superseded, corrected or retracted.</summary>
    internal IReadOnlyList<EndedRecord> Ended { get; }

    internal IReadOnlyList<ChangedRecord> Changed { get; }

    private static string StatusOf(DataRecord record) => record.Text(Status) ?? Active;

    // The file counts too: it is part of the name in C#.
    private static IEnumerable<string> Differences(DataRecord before, DataRecord after) =>
        [
            .. before.File == after.File ? [] : (string[])[$"moved from {before.File}"],
            .. Differences(before.Fields, after.Fields),
        ];

    private static IEnumerable<string> Differences(JsonObject before, JsonObject after) =>
        before
            .Select(field => field.Key)
            .Union(after.Select(field => field.Key), StringComparer.Ordinal)
            .Where(name => !JsonNode.DeepEquals(before[name], after[name]))
            .Select(name => Describe(name, before[name], after[name]));

    private static string Describe(string name, JsonNode? before, JsonNode? after) =>
        (before, after) switch
        {
            (null, _) => name + " (new)",
            (_, null) => name + " (gone)",
            (JsonArray old, JsonArray now) when now.Count != old.Count => $"{name} ({old.Count} to {now.Count})",
            _ => name,
        };
}

using System;
using System.Collections.Generic;
using NkRuData.Generator.Json;

namespace NkRuData.Generator.Schema;

/// <summary>Of which JSON kind the value of each keyword is: one of another kind would be a rule that is silently broken.</summary>
internal static class KeywordKinds
{
    // What 'items' and 'default' may be depends on what stands beside them; their readers say so.
    private static readonly Dictionary<string, string> Expected = Table(
        (
            "a string",
            [
                "$schema",
                "$id",
                "$ref",
                "title",
                "description",
                "type",
                "pattern",
                "format",
                "const",
                "x-name",
                "x-ref",
                "x-inverse",
                "x-key",
                "x-label",
                "x-summary",
                "x-remarks",
                "class",
                "record",
                "property",
                "message",
                "url",
                "id",
                "value",
                "low",
                "high",
                "about",
                "same",
                "later",
                "earlier",
                "whole",
                "parts",
                "each",
                "date",
                "from",
                "plus",
                "of",
            ]
        ),
        ("true or false", ["additionalProperties", "uniqueItems", "x-group", "x-member", "error"]),
        (
            "a number",
            [
                "minimum",
                "maximum",
                "minLength",
                "maxLength",
                "minItems",
                "maxItems",
                "x-value",
                "tolerance",
                "min",
                "max",
            ]
        ),
        (
            "an array",
            ["required", "enum", "oneOf", "x-ordered", "x-not-before", "x-sum", "x-date-plus", "x-acyclic", "x-count"]
        ),
        ("an object", ["$defs", "properties", "x-table", "x-obsolete", "x-interval", "values", "when"])
    );

    /// <summary>What the keyword needs, where the value is something else; null where it fits.</summary>
    internal static string? Misfit(string keyword, JsonNode value)
    {
        string found = value.Kind is JsonKind.True or JsonKind.False ? "true or false" : value.Describe();
        return Expected.TryGetValue(keyword, out string? expected) && found != expected ? expected : null;
    }

    internal static bool Knows(string keyword) => Expected.ContainsKey(keyword);

    private static Dictionary<string, string> Table(params (string Kind, string[] Keywords)[] rows)
    {
        var table = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (kind, keywords) in rows)
        {
            foreach (string keyword in keywords)
            {
                table.Add(keyword, kind);
            }
        }

        return table;
    }
}

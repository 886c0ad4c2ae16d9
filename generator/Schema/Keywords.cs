using NkRuData.Generator.Diagnostics;
using NkRuData.Generator.Json;

namespace NkRuData.Generator.Schema;

/// <summary>The closed subset of JSON Schema 2020-12 that is understood, by where a keyword may stand.</summary>
internal static class Keywords
{
    internal static readonly string[] File =
    [
        "$schema",
        "$id",
        "$defs",
        "title",
        "description",
        "type",
        "properties",
        "required",
        "additionalProperties",
        "x-table",
        "x-group",
    ];

    internal static readonly string[] Library = ["$schema", "$id", "$defs", "title", "description"];

    internal static readonly string[] Table = ["class", "record"];

    internal static readonly string[] Object =
    [
        "title",
        "description",
        "type",
        "properties",
        "required",
        "additionalProperties",
        "x-label",
        "x-summary",
        "x-remarks",
        "x-obsolete",
        "x-interval",
        "x-ordered",
        "x-not-before",
        "x-sum",
        "x-date-plus",
        "x-acyclic",
        "x-count",
    ];

    internal static readonly string[] Text =
    [
        "title",
        "description",
        "type",
        "enum",
        "pattern",
        "format",
        "minLength",
        "maxLength",
        "x-name",
        "x-ref",
        "x-inverse",
        "x-key",
        "x-member",
    ];

    /// <summary>A reference is bound by the record that it leads to, and by nothing else.</summary>
    internal static readonly string[] Link = ["title", "description", "type", "x-name", "x-ref", "x-inverse"];

    internal static readonly string[] Number = ["title", "description", "type", "minimum", "maximum", "x-name"];

    internal static readonly string[] Flag = ["title", "description", "type", "default", "x-name"];

    internal static readonly string[] List =
    [
        "title",
        "description",
        "type",
        "items",
        "minItems",
        "maxItems",
        "uniqueItems",
        "x-name",
    ];

    internal static readonly string[] Choice = ["title", "description", "type", "oneOf"];

    internal static readonly string[] ChoiceValue = ["const", "title", "description", "x-name", "x-value"];

    internal static readonly string[] Reference = ["$ref", "title", "description", "default", "x-name"];

    /// <summary>Reports the keywords of a schema object that may not stand there, and values of a kind they cannot have.</summary>
    internal static void Check(JsonFile file, JsonNode node, string[] known, DiagnosticBag diagnostics)
    {
        foreach (var member in node.Members)
        {
            if (System.Array.IndexOf(known, member.Name) < 0)
            {
                string hint = Suggestion.For(member.Name, known);
                diagnostics.Report(Descriptors.UnknownKeyword, file, member.NameSpan, member.Name, hint);
            }
            else if (KeywordKinds.Misfit(member.Name, member.Value) is { } needed)
            {
                WrongValue(file, member.Value, member.Name, needed, diagnostics);
            }
        }
    }

    /// <summary>Reports a value that its keyword cannot have. Only once at a token: what reads it later says it again.</summary>
    internal static void Wrong(
        JsonFile file,
        JsonNode value,
        string keyword,
        string needed,
        DiagnosticBag diagnostics
    ) => diagnostics.ReportOnce(Descriptors.WrongKeyword, file, value.Span, keyword, needed);

    /// <summary>The same, saying what was found.</summary>
    internal static void WrongValue(
        JsonFile file,
        JsonNode value,
        string keyword,
        string needed,
        DiagnosticBag diagnostics
    ) => Wrong(file, value, keyword, $"{needed}; found {value.Show()}", diagnostics);
}

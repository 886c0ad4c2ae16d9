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

    /// <summary>Reports the keywords of a schema object that may not stand there.</summary>
    internal static void Check(JsonFile file, JsonNode node, string[] known, DiagnosticBag diagnostics)
    {
        foreach (var member in node.Members)
        {
            if (System.Array.IndexOf(known, member.Name) < 0)
            {
                string hint = Suggestion.For(member.Name, known);
                diagnostics.Report(Descriptors.UnknownKeyword, file, member.NameSpan, member.Name, hint);
            }
        }
    }
}

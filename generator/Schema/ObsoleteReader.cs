using System.Collections.Generic;
using System.Linq;
using NkRuData.Generator.Binding;
using NkRuData.Generator.Diagnostics;

namespace NkRuData.Generator.Schema;

/// <summary>Reads <c>x-obsolete</c>: what the compiler says to those who use a fact of some status.</summary>
internal static class ObsoleteReader
{
    private const string Keyword = "x-obsolete";

    internal static ObsoleteRule? Read(RuleSyntax rules)
    {
        if (rules.Definition[Keyword] is not { } node)
        {
            return null;
        }

        if (rules.Shape.Table is null)
        {
            return rules.Wrong<ObsoleteRule>(
                node,
                Keyword,
                $"the record of a table: '{rules.Shape.Name}' is none, so no member could carry it"
            );
        }

        if (!rules.Has(node, Keyword, ["property", "values", "message", "url"]))
        {
            return null;
        }

        var property = rules.Own(node["property"]!, "property", shape => shape is ChoiceShape, "an enum");
        if (property is not { Shape: ChoiceShape choices })
        {
            return null;
        }

        var values = Values(rules, node["values"]!, choices);
        var template = TemplateParser.Parse(
            node["message"]!.Text,
            rules.Shape,
            isDocumentation: false,
            out string error
        );
        if (template is null)
        {
            rules.Diagnostics.Report(Descriptors.BadTemplate, rules.File, node["message"]!.Span, error);
            return null;
        }

        // The compiler puts the diagnostic's id into the place; anything else in braces would make it ignore the link.
        string url = node["url"]!.Text;
        return Formats.IsUri(url.Replace("{0}", ""))
            ? new(property, values, template, url)
            : rules.WrongValue<ObsoleteRule>(node["url"]!, "url", "an absolute URI, with {0} for the diagnostic's id");
    }

    private static List<ObsoleteValue> Values(RuleSyntax rules, Json.JsonNode node, ChoiceShape choices)
    {
        var values = new List<ObsoleteValue>();
        foreach (var member in node.Members)
        {
            if (!choices.Choices.Any(choice => choice.Text == member.Name))
            {
                string hint = Suggestion.For(member.Name, choices.Choices.Select(choice => choice.Text));
                string needed = $"values of '{choices.Name}': '{member.Name}' is none{hint}";
                rules.Diagnostics.Report(Descriptors.WrongKeyword, rules.File, member.NameSpan, "values", needed);
            }
            else if (rules.Has(member.Value, "values", ["id", "error"]))
            {
                var id = member.Value["id"]!;
                if (!Names.IsIdentifier(id.Text))
                {
                    rules.WrongValue<object>(id, "id", "an identifier such as ABCD0001");
                }

                values.Add(new(member.Name, id.Text, member.Value["error"]!.Kind == Json.JsonKind.True));
            }
        }

        return values;
    }
}

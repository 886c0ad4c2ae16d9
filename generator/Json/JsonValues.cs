using System;
using System.Linq;
using System.Text;

namespace NkRuData.Generator.Json;

/// <summary>When two JSON values are the same, as JSON Schema has it.</summary>
internal static class JsonValues
{
    /// <summary>A text that is the same for values that are: 1 and 1.0, and objects whatever the order of their members.</summary>
    internal static string Canonical(JsonNode node)
    {
        // Most are single texts, and those of different kinds must differ.
        if (node.Kind == JsonKind.Text)
        {
            return "\"" + node.Text;
        }

        var text = new StringBuilder();
        Write(node, text);
        return text.ToString();
    }

    /// <summary>A number as written, without the zeros behind its point that say nothing.</summary>
    internal static string WithoutZeros(string number) =>
        number.Contains('.') && !number.Contains('e') && !number.Contains('E')
            ? number.TrimEnd('0').TrimEnd('.')
            : number;

    private static void Write(JsonNode node, StringBuilder text)
    {
        switch (node.Kind)
        {
            case JsonKind.Object:
                text.Append('{');
                foreach (var member in node.Members.OrderBy(member => member.Name, StringComparer.Ordinal))
                {
                    Append(member.Name, text);
                    Write(member.Value, text);
                }

                text.Append('}');
                break;
            case JsonKind.Array:
                text.Append('[');
                foreach (var item in node.Items)
                {
                    Write(item, text);
                }

                text.Append(']');
                break;
            case JsonKind.Text:
                Append(node.Text, text);
                break;
            case JsonKind.Number:
                string number = WithoutZeros(node.Text);
                text.Append('#').Append(number == "-0" ? "0" : number).Append(';');
                break;
            default:
                text.Append(node.Kind).Append(';');
                break;
        }
    }

    // With its length before it, a text needs no escapes to end where it ends.
    private static void Append(string value, StringBuilder text) =>
        text.Append('"').Append(value.Length).Append(':').Append(value);
}

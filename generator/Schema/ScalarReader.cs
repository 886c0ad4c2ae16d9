using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.RegularExpressions;
using NkRuData.Generator.Diagnostics;
using NkRuData.Generator.Json;

namespace NkRuData.Generator.Schema;

/// <summary>Reads the shapes of single values and the keywords that bound them.</summary>
internal sealed class ScalarReader(DiagnosticBag diagnostics)
{
    // What a column of an enum holds, in two digits of six bits.
    private const int LargestValue = 4000;

    internal Shape? Read(JsonFile file, JsonNode node)
    {
        switch (node["type"]?.Text)
        {
            case "string":
                Keywords.Check(file, node, Keywords.Text, diagnostics);
                return Text(file, node);
            case "number" or "integer":
                Keywords.Check(file, node, Keywords.Number, diagnostics);
                return new NumberShape
                {
                    IsInteger = node["type"]!.Text == "integer",
                    Minimum = Decimal(file, node, "minimum", decimal.MinValue),
                    Maximum = Decimal(file, node, "maximum", decimal.MaxValue),
                };
            case "boolean":
                Keywords.Check(file, node, Keywords.Flag, diagnostics);
                return new FlagShape();
            case null:
                diagnostics.Report(Descriptors.MissingKeyword, file, node.Span, "type", "or $ref");
                return null;
            default:
                const string Known = "one of: string, number, integer, boolean, array, object";
                diagnostics.Report(Descriptors.WrongKeyword, file, node["type"]!.Span, "type", Known);
                return null;
        }
    }

    internal IReadOnlyList<Choice> Choices(JsonFile file, JsonNode values)
    {
        var choices = new List<Choice>();
        var numbers = new Dictionary<int, string>();
        foreach (var node in values.Items)
        {
            if (node["const"] is not { Kind: JsonKind.Text } constant || node["x-value"] is null)
            {
                const string Why = "each value of oneOf has a 'const' and its permanent number, 'x-value'";
                diagnostics.Report(Descriptors.MissingKeyword, file, node.Span, "const", Why);
                continue;
            }

            Keywords.Check(file, node, Keywords.ChoiceValue, diagnostics);
            string name = node["x-name"]?.Text ?? Names.Pascal(constant.Text);
            int number = Integer(file, node, "x-value", -1, LargestValue);
            if (number < 0)
            {
                continue;
            }

            if (!Names.IsIdentifier(name))
            {
                diagnostics.Report(Descriptors.InvalidName, file, constant.Span, name, "x-name gives another");
            }
            else if (choices.Exists(other => other.Name == name))
            {
                diagnostics.Report(Descriptors.SchemaNameCollision, file, constant.Span, name, "by another value");
            }
            else if (numbers.TryGetValue(number, out string? taken))
            {
                string what = $"the number {number} is that of '{taken}'";
                diagnostics.Report(Descriptors.Contradiction, file, node.Find("x-value")!.NameSpan, what);
            }
            else
            {
                numbers.Add(number, constant.Text);
                string title = node["title"]?.Text ?? constant.Text;
                choices.Add(new(constant.Text, name, title, node["description"]?.Text ?? title, number));
            }
        }

        return choices;
    }

    /// <summary>What stands for an absent value has to be one.</summary>
    internal void CheckDefault(JsonFile file, JsonNode node, Shape shape)
    {
        if (node["default"] is not { } value)
        {
            return;
        }

        (bool fits, string needed) = shape switch
        {
            FlagShape => (value.Kind is JsonKind.True or JsonKind.False, "true or false"),
            ChoiceShape choices => (
                value.Kind == JsonKind.Text && choices.Choices.Any(choice => choice.Text == value.Text),
                $"one of the values of '{choices.Name}'"
                    + Suggestion.For(value.Text, choices.Choices.Select(x => x.Text))
            ),
            _ => (false, "an enum, true or false: what is absent otherwise is null"),
        };
        if (!fits)
        {
            diagnostics.Report(Descriptors.WrongKeyword, file, value.Span, "default", needed);
        }
    }

    internal IEnumerable<string> Texts(JsonFile file, JsonNode node, string keyword)
    {
        foreach (var item in node[keyword]?.Items ?? [])
        {
            if (item.Kind == JsonKind.Text)
            {
                yield return item.Text;
            }
            else
            {
                diagnostics.Report(Descriptors.WrongType, file, item.Span, "a string", item.Describe());
            }
        }
    }

    internal int Integer(JsonFile file, JsonNode node, string keyword, int absent, int largest = int.MaxValue)
    {
        if (node[keyword] is not { } value)
        {
            return absent;
        }

        if (
            int.TryParse(value.Text, NumberStyles.None, CultureInfo.InvariantCulture, out int number)
            && number <= largest
        )
        {
            return number;
        }

        diagnostics.Report(Descriptors.WrongKeyword, file, value.Span, keyword, $"an integer from 0 to {largest}");
        return absent;
    }

    private TextShape Text(JsonFile file, JsonNode node)
    {
        var shape = new TextShape
        {
            Format = Format(file, node),
            Pattern = Pattern(file, node),
            PatternText = node["pattern"]?.Text ?? "",
            MinLength = Integer(file, node, "minLength", 0),
            MaxLength = Integer(file, node, "maxLength", int.MaxValue),
            Allowed = node["enum"] is null ? null : [.. Texts(file, node, "enum")],
        };
        if (shape.MinLength > shape.MaxLength)
        {
            string what = $"minLength {shape.MinLength} exceeds maxLength {shape.MaxLength}";
            diagnostics.Report(Descriptors.Contradiction, file, node.Find("minLength")!.NameSpan, what);
        }

        return shape;
    }

    private TextFormat Format(JsonFile file, JsonNode node)
    {
        switch (node["format"]?.Text)
        {
            case null:
                return TextFormat.None;
            case "edtf":
                return TextFormat.Edtf;
            case "uri":
                return TextFormat.Uri;
            case "language":
                return TextFormat.Language;
            default:
                diagnostics.Report(
                    Descriptors.WrongKeyword,
                    file,
                    node["format"]!.Span,
                    "format",
                    "edtf, uri or language"
                );
                return TextFormat.None;
        }
    }

    private Regex? Pattern(JsonFile file, JsonNode node)
    {
        if (node["pattern"] is not { } pattern)
        {
            return null;
        }

        try
        {
            // JSON Schema patterns are ECMA-262: digits and words are ASCII.
            return new(pattern.Text, RegexOptions.ECMAScript, TimeSpan.FromSeconds(1));
        }
        catch (ArgumentException exception)
        {
            diagnostics.Report(
                Descriptors.WrongKeyword,
                file,
                pattern.Span,
                "pattern",
                $"a regular expression: {exception.Message}"
            );
            return null;
        }
    }

    private decimal Decimal(JsonFile file, JsonNode node, string keyword, decimal absent)
    {
        if (node[keyword] is not { } value)
        {
            return absent;
        }

        const NumberStyles Plain = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;
        if (
            value.Kind == JsonKind.Number
            && decimal.TryParse(value.Text, Plain, CultureInfo.InvariantCulture, out decimal number)
        )
        {
            return number;
        }

        diagnostics.Report(Descriptors.WrongKeyword, file, value.Span, keyword, "a number");
        return absent;
    }
}

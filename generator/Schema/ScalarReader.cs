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
    // What a column of an enum has always held; more would still fit.
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
                diagnostics.Report(Descriptors.MissingKeyword, file, node.Span, "type", "or $ref in its place");
                return null;
            default:
                const string Known = "one of: string, number, integer, boolean, array, object";
                Keywords.WrongValue(file, node["type"]!, "type", Known, diagnostics);
                return null;
        }
    }

    internal IReadOnlyList<Choice> Choices(JsonFile file, JsonNode values)
    {
        var choices = new List<Choice>();
        var numbers = new Dictionary<int, string>();
        foreach (var node in values.Items)
        {
            Keywords.Check(file, node, Keywords.ChoiceValue, diagnostics);
            if (node["const"] is not { } constant || node["x-value"] is null)
            {
                const string Why = "each value of oneOf has a 'const' and its permanent number, 'x-value'";
                string missing = node["const"] is null ? "const" : "x-value";
                diagnostics.Report(Descriptors.MissingKeyword, file, node.Span, missing, Why);
                continue;
            }

            if (constant.Kind != JsonKind.Text)
            {
                continue;
            }

            string name = node.TextOf("x-name") ?? Names.Pascal(constant.Text);
            int number = Integer(file, node, "x-value", -1, LargestValue);
            if (number < 0)
            {
                continue;
            }

            // The name of the field behind every enum is taken.
            if (!Names.IsIdentifier(name) || name == "value__")
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
                string title = node.TextOf("title") ?? constant.Text;
                choices.Add(new(constant.Text, name, title, node.TextOf("description") ?? title, number));
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

        var choices = (shape as ChoiceShape)?.Choices.Select(choice => choice.Text).ToList() ?? [];
        (bool fits, string needed) = shape switch
        {
            FlagShape => (value.Kind is JsonKind.True or JsonKind.False, "true or false"),
            ChoiceShape choice => (
                value.Kind == JsonKind.Text && choices.Contains(value.Text),
                $"one of the values of '{choice.Name}'"
            ),
            _ => (false, "an enum, true or false: what is absent otherwise is null"),
        };
        if (!fits)
        {
            string hint = Suggestion.For(value.Text, choices);
            Keywords.Wrong(file, value, "default", $"{needed}; found {value.Show()}{hint}", diagnostics);
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
            value.Kind == JsonKind.Number
            && int.TryParse(value.Text, NumberStyles.None, CultureInfo.InvariantCulture, out int number)
            && number <= largest
        )
        {
            return number;
        }

        Keywords.WrongValue(file, value, keyword, $"an integer from 0 to {largest}", diagnostics);
        return absent;
    }

    private TextShape Text(JsonFile file, JsonNode node)
    {
        var shape = new TextShape
        {
            Format = Format(file, node),
            Pattern = Pattern(file, node),
            PatternText = node.TextOf("pattern") ?? "",
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
        switch (node.TextOf("format"))
        {
            case null:
                return TextFormat.None;
            case "edtf":
                return TextFormat.Edtf;
            case "uri":
                return TextFormat.Uri;
            case "language":
                return TextFormat.Language;
            case "duration":
                return TextFormat.Duration;
            default:
                var format = node["format"]!;
                string[] known = ["edtf", "uri", "language", "duration"];
                string needed = "edtf, uri, language or duration";
                string hint = Suggestion.For(format.Text, known, orAll: false);
                Keywords.Wrong(file, format, "format", $"{needed}; found {format.Show()}{hint}", diagnostics);
                return TextFormat.None;
        }
    }

    private Regex? Pattern(JsonFile file, JsonNode node)
    {
        if (node["pattern"] is not { Kind: JsonKind.Text } pattern)
        {
            return null;
        }

        try
        {
            return EcmaPattern.Read(pattern.Text);
        }
        catch (ArgumentException exception)
        {
            Keywords.Wrong(file, pattern, "pattern", $"a regular expression: {exception.Message}", diagnostics);
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

        Keywords.WrongValue(file, value, keyword, "a number without exponent", diagnostics);
        return absent;
    }
}

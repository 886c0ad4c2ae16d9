using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading;
using NkRuData.Generator.Diagnostics;
using NkRuData.Generator.Json;
using NkRuData.Generator.Schema;
using NkRuData.Time;

namespace NkRuData.Generator.Binding;

/// <summary>Checks the values of one file against their shapes.</summary>
internal sealed class ValueBinder(JsonFile file, DiagnosticBag diagnostics, CancellationToken cancellation)
{
    private const int MostDigits = 18;
    private const int MostDigitsOfInteger = 9;

    /// <summary>The references met, to be resolved when all records are known.</summary>
    internal List<BoundReference> References { get; } = [];

    internal BoundObject? BindObject(JsonNode node, ObjectShape shape)
    {
        cancellation.ThrowIfCancellationRequested();
        if (node.Kind != JsonKind.Object)
        {
            WrongType(node, shape);
            return null;
        }

        var values = new BoundValue?[shape.Properties.Count];
        var meant = new List<string?>();
        foreach (var member in node.Members)
        {
            if (shape.Find(member.Name) is { } found)
            {
                values[found.Index] ??= Bind(member.Value, found.Shape);
            }
            else if (!diagnostics.IsFull)
            {
                string[] known = [.. shape.Properties.Select(property => property.JsonName)];
                meant.Add(Suggestion.Nearest(member.Name, known));
                string hint = Suggestion.For(member.Name, known);
                diagnostics.Report(Descriptors.UnknownProperty, file, member.NameSpan, shape.Name, member.Name, hint);
            }
        }

        foreach (var property in shape.Properties)
        {
            // A misspelt property is one mistake, and is said above.
            if (property.IsRequired && node.Find(property.JsonName) is null && !meant.Contains(property.JsonName))
            {
                diagnostics.Report(Descriptors.MissingProperty, file, node.Span, shape.Name, property.JsonName);
            }
        }

        return new(shape, values, node);
    }

    private BoundValue? Bind(JsonNode node, Shape shape)
    {
        switch (shape, node.Kind)
        {
            case (TextShape text, JsonKind.Text):
                Check(node, text);
                return new BoundText(node.Text);
            case (NumberShape number, JsonKind.Number):
                return Number(node, number);
            case (FlagShape, JsonKind.True or JsonKind.False):
                return new BoundFlag(node.Kind == JsonKind.True);
            case (ChoiceShape choices, JsonKind.Text):
                return Choice(node, choices);
            case (ReferenceShape reference, JsonKind.Text):
                var bound = new BoundReference(reference, node.Text, file, node.Span);
                References.Add(bound);
                return bound;
            case (ListShape list, JsonKind.Array):
                return List(node, list);
            case (ObjectShape inner, _):
                return BindObject(node, inner);
            default:
                WrongType(node, shape);
                return null;
        }
    }

    private BoundList List(JsonNode node, ListShape shape)
    {
        if (node.Items.Length < shape.MinItems || node.Items.Length > shape.MaxItems)
        {
            string expected =
                shape.MaxItems == int.MaxValue ? $"at least {shape.MinItems}" : $"{shape.MinItems} to {shape.MaxItems}";
            diagnostics.Report(Descriptors.WrongItemCount, file, node.Span, expected, Invariant(node.Items.Length));
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        var items = new List<BoundValue>(node.Items.Length);
        foreach (var item in node.Items)
        {
            if (shape.Unique && !seen.Add(JsonValues.Canonical(item)))
            {
                string found = item.Kind == JsonKind.Text ? item.Text : item.Describe();
                diagnostics.Report(Descriptors.DuplicateItem, file, item.Span, found);
            }

            if (Bind(item, shape.Item) is { } value)
            {
                items.Add(value);
            }
        }

        return new(items);
    }

    private BoundChoice? Choice(JsonNode node, ChoiceShape shape)
    {
        foreach (var choice in shape.Choices)
        {
            if (choice.Text == node.Text)
            {
                return new(choice);
            }
        }

        string hint = Suggestion.For(node.Text, shape.Choices.Select(choice => choice.Text));
        diagnostics.Report(Descriptors.UnknownValue, file, node.Span, node.Text, shape.Name, hint);
        return null;
    }

    private BoundNumber? Number(JsonNode node, NumberShape shape)
    {
        int digits = node.Text.Count(char.IsDigit);
        bool isPlain = node.Text.All(c => char.IsDigit(c) || c is '-' or '.');
        if (!isPlain || digits > MostDigits)
        {
            diagnostics.Report(Descriptors.BadNumber, file, node.Span, node.Text);
            return null;
        }

        // To JSON Schema 1.0 is an integer.
        string token = shape.IsInteger ? JsonValues.WithoutZeros(node.Text) : node.Text;
        if (shape.IsInteger && (token.Contains('.') || token.Count(char.IsDigit) > MostDigitsOfInteger))
        {
            string expected = token.Contains('.')
                ? "an integer"
                : $"an integer of at most {MostDigitsOfInteger} digits";
            diagnostics.Report(Descriptors.WrongType, file, node.Span, expected, node.Text);
            return null;
        }

        decimal number = decimal.Parse(token, NumberStyles.Number, CultureInfo.InvariantCulture);
        if (number < shape.Minimum || number > shape.Maximum)
        {
            string expected =
                shape.Maximum == decimal.MaxValue ? $"at least {Invariant(shape.Minimum)}"
                : shape.Minimum == decimal.MinValue ? $"at most {Invariant(shape.Maximum)}"
                : $"{Invariant(shape.Minimum)} to {Invariant(shape.Maximum)}";
            diagnostics.Report(Descriptors.OutOfRange, file, node.Span, node.Text, expected);
        }

        return new(token);
    }

    private void Check(JsonNode node, TextShape shape)
    {
        string text = node.Text;
        // JSON Schema counts characters, of which some are two units here.
        int length = text.Length - text.Count(char.IsLowSurrogate);
        if (length < shape.MinLength || length > shape.MaxLength)
        {
            string expected =
                shape.MaxLength == int.MaxValue
                    ? $"at least {shape.MinLength}"
                    : $"{shape.MinLength} to {shape.MaxLength}";
            diagnostics.Report(Descriptors.WrongLength, file, node.Span, expected, Invariant(length));
        }

        if (shape.Allowed is { } allowed && !allowed.Contains(text))
        {
            diagnostics.Report(Descriptors.UnknownValue, file, node.Span, text, "enum", Suggestion.For(text, allowed));
        }

        if (shape.Pattern is { } pattern && !Matches(pattern, text))
        {
            diagnostics.Report(Descriptors.PatternMismatch, file, node.Span, text, shape.PatternText);
        }

        CheckFormat(node, shape.Format);
    }

    private void CheckFormat(JsonNode node, TextFormat format)
    {
        switch (format)
        {
            case TextFormat.Edtf when !Edtf.TryParse(node.Text, out _, out var error):
                diagnostics.Report(
                    Descriptors.BadDate,
                    file,
                    node.Span,
                    node.Text,
                    Invariant(error.Index + 1),
                    error.Expected
                );
                break;
            case TextFormat.Uri when !Formats.IsUri(node.Text):
                diagnostics.Report(Descriptors.BadFormat, file, node.Span, node.Text, "an absolute URI (RFC 3986)");
                break;
            case TextFormat.Duration when !Duration.TryParse(node.Text, out _):
                diagnostics.Report(
                    Descriptors.BadFormat,
                    file,
                    node.Span,
                    node.Text,
                    "a duration (ISO 8601) such as P24M"
                );
                break;
            case TextFormat.Language when !Formats.IsLanguage(node.Text):
                const string Needed = "a language tag (BCP 47) such as en or ko-KP";
                diagnostics.Report(Descriptors.BadFormat, file, node.Span, node.Text, Needed);
                break;
        }
    }

    private static bool Matches(Regex pattern, string text)
    {
        try
        {
            return pattern.IsMatch(text);
        }
        catch (RegexMatchTimeoutException)
        {
            return false;
        }
    }

    private void WrongType(JsonNode node, Shape shape) =>
        diagnostics.Report(Descriptors.WrongType, file, node.Span, shape.Expected, node.Describe());

    private static string Invariant(IFormattable value) => value.ToString(null, CultureInfo.InvariantCulture);
}

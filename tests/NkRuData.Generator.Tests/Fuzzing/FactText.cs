using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json;
using NkRuData.Generator.Schema;

namespace NkRuData.Generator.Tests;

/// <summary>
/// The values of a record as text that is the same wherever they are read: from JSON, by the schema, here; from generated
/// source in <see cref="SourceFacts"/>; from the compiled assembly in <see cref="LoadedFacts"/>.
/// </summary>
internal static class FactText
{
    internal const string None = "null";

    internal static string Object(IEnumerable<(string Name, string Value)> values) =>
        $"{{{string.Join(", ", values.Select(value => $"{value.Name}={value.Value}"))}}}";

    internal static string List(IEnumerable<string> items) => $"[{string.Join(", ", items)}]";

    internal static string Text(string? text) => text is null ? None : $"\"{text}\"";

    internal static string Reference(string id) => "-> " + id;

    /// <summary>A number without the sign of a nought, which no type keeps.</summary>
    internal static string Number(string? token) =>
        token is null ? None
        : decimal.Parse(token, NumberStyles.Number, CultureInfo.InvariantCulture) is var number && number == 0
            ? decimal.Abs(number).ToString(CultureInfo.InvariantCulture)
        : number.ToString(CultureInfo.InvariantCulture);

    internal static string Of(JsonElement json, ObjectShape shape) =>
        Object(
            shape
                .Properties.Where(property => !property.IsMemberName)
                .Select(property =>
                    (
                        property.Name,
                        json.TryGetProperty(property.JsonName, out var value)
                            ? Of(value, property.Shape)
                            : Absent(property)
                    )
                )
        );

    private static string Of(JsonElement json, Shape shape) =>
        shape switch
        {
            NumberShape => Number(json.GetRawText()),
            FlagShape => Printed.Of(json.GetBoolean()),
            ChoiceShape choices => Choice(choices, json.GetString()!),
            ReferenceShape => Reference(json.GetString()!),
            ObjectShape inner => Of(json, inner),
            ListShape list => List(json.EnumerateArray().Select(item => Of(item, list.Item))),
            _ => Text(json.GetString()),
        };

    private static string Absent(Property property) =>
        property.Shape switch
        {
            FlagShape => Printed.Of(property.Default?.Kind == Json.JsonKind.True),
            ChoiceShape choices when property.Default is { } value => Choice(choices, value.Text),
            ListShape => "[]",
            _ => None,
        };

    private static string Choice(ChoiceShape shape, string text) =>
        Printed.Of(shape.Choices.First(choice => string.Equals(choice.Text, text, StringComparison.Ordinal)).Number);
}

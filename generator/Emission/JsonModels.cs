using System.Collections.Generic;
using System.Linq;
using NkRuData.Generator.Schema;

namespace NkRuData.Generator.Emission;

/// <summary>How a record is written as JSON: the properties that its schema has, by the names that they have there.</summary>
/// <param name="IsFact">Whether it has a table of its own.</param>
/// <param name="Choices">The enums among the values.</param>
internal sealed record JsonModel(
    string Namespace,
    string Name,
    bool IsFact,
    EquatableArray<JsonPropertyModel> Properties,
    EquatableArray<JsonChoiceModel> Choices
);

internal enum JsonValueKind
{
    Text,
    Number,
    Flag,
    Date,
    Choice,

    /// <summary>The id of the record that is referred to.</summary>
    Reference,
    Object,
}

/// <param name="Name">The C# name.</param>
/// <param name="Choice">The enum that it has, or empty.</param>
internal sealed record JsonPropertyModel(
    string JsonName,
    string Name,
    JsonValueKind Kind,
    bool IsNullable,
    bool IsList,
    string Choice
);

internal sealed record JsonChoiceModel(string Name, EquatableArray<JsonChoiceValueModel> Values);

internal sealed record JsonChoiceValueModel(string JsonName, string Name);

/// <summary>Makes the models of records as JSON, which follow from the schema alone.</summary>
internal static class JsonModels
{
    internal static IEnumerable<JsonModel> Of(SchemaSet schema, string fileNamespace) =>
        schema.Tables.Select(table => table.Record).Concat(schema.Nested).Select(shape => Of(shape, fileNamespace));

    private static JsonModel Of(ObjectShape shape, string fileNamespace) =>
        new(
            fileNamespace,
            shape.Name,
            shape.Table is not null,
            SchemaModels.Columns(shape).Select(Property).ToEquatableArray(),
            SchemaModels
                .Columns(shape)
                .Select(property => property.Shape)
                .OfType<ChoiceShape>()
                .Distinct()
                .Select(Choice)
                .ToEquatableArray()
        );

    private static JsonPropertyModel Property(Property property)
    {
        var item = (property.Shape as ListShape)?.Item;
        bool isNullable = !property.IsRequired && property.Default is null && item is null;
        return new(
            property.JsonName,
            property.Name,
            Kind(item ?? property.Shape),
            isNullable,
            item is not null,
            (property.Shape as ChoiceShape)?.Name ?? ""
        );
    }

    private static JsonChoiceModel Choice(ChoiceShape shape) =>
        new(
            shape.Name,
            shape.Choices.Select(choice => new JsonChoiceValueModel(choice.Text, choice.Name)).ToEquatableArray()
        );

    private static JsonValueKind Kind(Shape shape) =>
        shape switch
        {
            TextShape { Format: TextFormat.Edtf } => JsonValueKind.Date,
            NumberShape => JsonValueKind.Number,
            FlagShape => JsonValueKind.Flag,
            ChoiceShape => JsonValueKind.Choice,
            ReferenceShape => JsonValueKind.Reference,
            ObjectShape => JsonValueKind.Object,
            _ => JsonValueKind.Text,
        };
}

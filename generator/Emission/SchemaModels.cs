using System.Collections.Generic;
using System.Linq;
using NkRuData.Generator.Schema;

namespace NkRuData.Generator.Emission;

/// <summary>Makes the models of types, which follow from the schema alone.</summary>
internal sealed class SchemaModels(SchemaSet schema, string fileNamespace)
{
    private readonly PartNumbers parts = new(schema);

    internal IEnumerable<EnumModel> Enums() =>
        schema.Choices.Select(shape => new EnumModel(
            fileNamespace,
            shape.Name,
            XmlText.Prose(shape.Description),
            shape
                .Choices.Select(choice => new EnumValueModel(
                    choice.Name,
                    XmlText.Prose(choice.Description),
                    choice.Number
                ))
                .ToEquatableArray()
        ));

    internal IEnumerable<RecordModel> Records() =>
        schema.Tables.Select(table => table.Record).Concat(schema.Nested).Select(Record);

    internal FacadeModel Facade(string name, string documentation, string edition) =>
        new(
            fileNamespace,
            name,
            XmlText.EscapeLine(documentation),
            edition,
            schema.Tables.Select(table => table.Record.Name).ToEquatableArray()
        );

    internal static IEnumerable<Property> Columns(ObjectShape shape) =>
        shape.Properties.Where(property => !property.IsMemberName);

    internal static LabelKind LabelKindOf(ObjectShape shape) =>
        LabelProperty(shape) is not null ? LabelKind.Property
        : shape.Label is not null ? LabelKind.Column
        : LabelKind.None;

    private static Property? LabelProperty(ObjectShape shape) => shape.Label?.SoleText;

    private RecordModel Record(ObjectShape shape)
    {
        var properties = Columns(shape).Select(Property).ToEquatableArray();
        return new(
            fileNamespace,
            shape.Name,
            XmlText.Prose(shape.Description),
            shape.Table?.Kind,
            shape.Table is null ? parts.Of(shape) : PartNumbers.Records,
            LabelKindOf(shape),
            LabelProperty(shape)?.Name ?? "",
            properties.Count > 0 && properties.All(IsComparable),
            properties,
            Inverses(shape).ToEquatableArray()
        );
    }

    private IEnumerable<InverseModel> Inverses(ObjectShape shape) =>
        schema
            .Inverses.Where(inverse => inverse.Target == shape.Table)
            .Select(inverse => new InverseModel(
                inverse.Name,
                Documentation(inverse),
                Global(inverse.Owner.Record.Name),
                parts.Of(inverse)
            ));

    private string Documentation(Inverse inverse)
    {
        string owners = $"<see cref=\"global::{fileNamespace}.{inverse.Owner.ClassName}\"/>";
        return $"The {XmlText.EscapeLine(inverse.Owner.Kind)}s of {owners} that refer to it, by {XmlText.Prose(inverse.Through)}; each once.";
    }

    // An object is what its values are, unless it owns others: then it is its place in the data.
    private static bool IsComparable(PropertyModel property) => property.Kind < ColumnKind.Nested;

    private PropertyModel Property(Property property)
    {
        var (kind, type, part) = Column(property.Shape);
        bool isNullable = !property.IsRequired && property.Default is null && kind < ColumnKind.ReferenceList;
        return new(property.Name, XmlText.Prose(property.Description), kind, type, isNullable, part);
    }

    private (ColumnKind Kind, string Type, int Part) Column(Shape shape) =>
        shape switch
        {
            TextShape { Format: TextFormat.Edtf } => (ColumnKind.Date, "global::NkRuData.PartialDate", 0),
            NumberShape { IsInteger: true } => (ColumnKind.Integer, "int", 0),
            NumberShape => (ColumnKind.Number, "decimal", 0),
            FlagShape => (ColumnKind.Flag, "bool", 0),
            ChoiceShape choices => (ColumnKind.Choice, Global(choices.Name), 0),
            ReferenceShape reference => (ColumnKind.Reference, Global(reference.Table.Record.Name), 0),
            ObjectShape inner => (ColumnKind.Nested, Global(inner.Name), parts.Of(inner)),
            ListShape { Item: ObjectShape inner } => (ColumnKind.NestedList, Global(inner.Name), parts.Of(inner)),
            ListShape { Item: ReferenceShape item } => (
                ColumnKind.ReferenceList,
                Global(item.Table.Record.Name),
                PartNumbers.References
            ),
            ListShape => (ColumnKind.TextList, "string", PartNumbers.Texts),
            _ => (ColumnKind.Text, "string", 0),
        };

    private string Global(string name) => $"global::{fileNamespace}.{name}";
}

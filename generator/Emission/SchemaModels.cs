using System.Collections.Generic;
using System.Linq;
using NkRuData.Generator.Schema;

namespace NkRuData.Generator.Emission;

/// <summary>Makes the models of types, which follow from the schema alone.</summary>
internal sealed class SchemaModels(SchemaSet schema, string fileNamespace)
{
    private readonly ColumnNumbers columns = new(schema);

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

    /// <summary>What its records can be looked up by: the id, which comes first, and keys besides.</summary>
    internal static IEnumerable<Property> Keys(ObjectShape shape) =>
        Columns(shape).Where(property => property.Index == 0 || IsKey(property));

    // One that is wrong has been reported where it stands.
    private static bool IsKey(Property property) =>
        property is { Key: { } key, Shape: TextShape { Format: not TextFormat.Edtf } } && Names.IsIdentifier(key);

    internal static LabelKind LabelKindOf(ObjectShape shape) =>
        LabelProperty(shape) is not null ? LabelKind.Property
        : shape.Label is not null ? LabelKind.Column
        : LabelKind.None;

    private static Property? LabelProperty(ObjectShape shape) => shape.Label?.SoleText;

    private RecordModel Record(ObjectShape shape)
    {
        var properties = Columns(shape).Select(Property).ToEquatableArray();
        var label = LabelKindOf(shape);
        return new(
            fileNamespace,
            shape.Name,
            XmlText.Prose(shape.Description),
            shape.Table?.Kind,
            label,
            label == LabelKind.Column ? columns.OfLabel(shape) : 0,
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
                columns.Of(inverse)
            ));

    private static string Documentation(Inverse inverse) =>
        $"The {XmlText.EscapeLine(inverse.Owner.Kind)}s that name it as {XmlText.Prose(inverse.Through)}, each once.";

    // An object is what its values are, unless it owns others: then it is its place in the data.
    private static bool IsComparable(PropertyModel property) => property.Kind < ColumnKind.Nested;

    private PropertyModel Property(Property property)
    {
        var (kind, type) = Column(property.Shape);
        bool isNullable = !property.IsRequired && property.Default is null && kind < ColumnKind.ReferenceList;
        string documentation = XmlText.Prose(property.Description);
        return new(property.Name, documentation, kind, type, isNullable, columns.Of(property));
    }

    private (ColumnKind Kind, string Type) Column(Shape shape) =>
        shape switch
        {
            TextShape { Format: TextFormat.Edtf } => (ColumnKind.Date, "global::NkRuData.PartialDate"),
            NumberShape { IsInteger: true } => (ColumnKind.Integer, "int"),
            NumberShape => (ColumnKind.Number, "decimal"),
            FlagShape => (ColumnKind.Flag, "bool"),
            ChoiceShape choices => (ColumnKind.Choice, Global(choices.Name)),
            ReferenceShape reference => (ColumnKind.Reference, Global(reference.Table.Record.Name)),
            ObjectShape inner => (ColumnKind.Nested, Global(inner.Name)),
            ListShape { Item: ObjectShape inner } => (ColumnKind.NestedList, Global(inner.Name)),
            ListShape { Item: ReferenceShape item } => (ColumnKind.ReferenceList, Global(item.Table.Record.Name)),
            ListShape => (ColumnKind.TextList, "string"),
            _ => (ColumnKind.Text, "string"),
        };

    private string Global(string name) => $"global::{fileNamespace}.{name}";
}

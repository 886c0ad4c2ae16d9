using System.Linq;
using Microsoft.CodeAnalysis.Text;

namespace NkRuData.Generator.Emission;

/// <summary>Writes a record type: its constructor reads one row, and what it refers to is followed when asked for.</summary>
internal sealed class RecordWriter
{
    private const string Storage = "global::NkRuData.Storage";

    private readonly RecordModel model;
    private readonly SourceWriter writer;
    private readonly string table;

    private RecordWriter(RecordModel model)
    {
        this.model = model;
        writer = new(model.Namespace);
        table = model.Kind is null ? "table" : Table($"global::{model.Namespace}.{model.Name}");
    }

    internal static SourceText Write(RecordModel model) => new RecordWriter(model).Write();

    private SourceText Write()
    {
        writer.Summary(model.Documentation);
        writer.Open(
            $"public sealed partial record {model.Name}" + (model.Kind is null ? "" : " : global::NkRuData.IFact")
        );
        WriteFields();
        WriteConstructor();
        foreach (var property in model.Properties)
        {
            WriteProperty(property);
        }

        foreach (var inverse in model.Inverses)
        {
            WriteInverse(inverse);
        }

        WriteFactMembers();
        WriteEquality();
        WritePrinting();
        writer.Close();
        return writer.ToSourceText();
    }

    private void WriteFields()
    {
        if (model.Kind is null)
        {
            writer.Lines($"private readonly {Storage}.Table table;");
        }

        writer.Lines("private readonly int tableRow;");
        foreach (var property in model.Properties)
        {
            string name = Names.Camel(property.Name);
            if (property.Kind is ColumnKind.Reference or ColumnKind.Nested)
            {
                writer.Lines($"private readonly int {name}Row;");
            }

            if (property.Kind is ColumnKind.ReferenceList or ColumnKind.TextList or ColumnKind.NestedList)
            {
                writer.Lines($"private readonly {Storage}.ListSpan {name}Span;");
                writer.Lines($"private {List(property.Type)}? {name}Value;");
            }
            else if (property.Kind is ColumnKind.Nested)
            {
                writer.Lines($"private {property.Type}? {name}Value;");
            }
        }

        foreach (var inverse in model.Inverses)
        {
            writer.Lines($"private {List(inverse.Owner)}? {Names.Camel(inverse.Name)}Value;");
        }

        writer.Blank();
    }

    private void WriteConstructor()
    {
        writer.Open($"internal {model.Name}(ref {Storage}.RowReader row)");
        if (model.Kind is null)
        {
            writer.Lines("table = row.Table;");
        }

        writer.Lines("tableRow = row.Row;");
        foreach (var property in model.Properties)
        {
            writer.Lines(Assignment(property));
        }

        if (model.Label == LabelKind.Column)
        {
            writer.Lines((model.Kind is null ? "label" : "Label") + " = row.Text()!;");
        }

        writer.Close();
    }

    private static string Assignment(PropertyModel property)
    {
        string name = Names.Camel(property.Name);
        string otherwise = property.IsNullable ? "" : " ?? default";
        return property.Kind switch
        {
            ColumnKind.Text => $"{property.Name} = row.Text(){(property.IsNullable ? "" : "!")};",
            ColumnKind.Number => $"{property.Name} = row.Decimal(){otherwise};",
            ColumnKind.Integer => $"{property.Name} = row.Integer(){otherwise};",
            ColumnKind.Date => $"{property.Name} = row.Date(){otherwise};",
            ColumnKind.Flag => $"{property.Name} = row.Flag();",
            ColumnKind.Choice when property.IsNullable =>
                $"{property.Name} = row.Choice() is var {name}Number and >= 0 ? ({property.Type}){name}Number : null;",
            ColumnKind.Choice => $"{property.Name} = ({property.Type})row.Choice();",
            ColumnKind.Reference or ColumnKind.Nested => $"{name}Row = row.Index();",
            _ => $"{name}Span = row.List();",
        };
    }

    private void WriteProperty(PropertyModel property)
    {
        string name = Names.Camel(property.Name);
        string guard = property.IsNullable ? $"{name}Row < 0 ? null : " : "";
        string type = property.Type + (property.IsNullable ? "?" : "");
        string items =
            $"{List(property.Type)}.{(property.Kind == ColumnKind.ReferenceList ? "Of" : "Owned")}({table}, {name}Span, ";
        string declaration = property.Kind switch
        {
            ColumnKind.Reference => $"{type} {property.Name} => {guard}{Table(property.Type)}.At({name}Row);",
            ColumnKind.Nested =>
                $"{type} {property.Name} => {guard}{Lazily(name, $"{property.Type}.Read({table}, {name}Row)")};",
            ColumnKind.ReferenceList =>
                $"{List(property.Type)} {property.Name} => {Lazily(name, $"{items}{Follow(property.Type, property.Part)})")};",
            ColumnKind.TextList =>
                $"{List(property.Type)} {property.Name} => {Lazily(name, $"{items}static (table, row) => table.TextAt({property.Part}, row))")};",
            ColumnKind.NestedList =>
                $"{List(property.Type)} {property.Name} => {Lazily(name, $"{items}{property.Type}.Read)")};",
            _ => $"{type} {property.Name} {{ get; }}",
        };
        writer.Blank();
        writer.Summary(property.Documentation);
        writer.Lines("public " + declaration);
    }

    private void WriteInverse(InverseModel inverse)
    {
        string owner = Table(inverse.Owner);
        string items =
            $"{List(inverse.Owner)}.Of({owner}, {owner}.ListAt({inverse.Part}, tableRow), {Follow(inverse.Owner, PartNumbers.References)})";
        writer.Blank();
        writer.Summary(inverse.Documentation);
        writer.Lines($"public {List(inverse.Owner)} {inverse.Name} => {Lazily(Names.Camel(inverse.Name), items)};");
    }

    private void WriteFactMembers()
    {
        if (model.Kind is null)
        {
            if (model.Label == LabelKind.Column)
            {
                writer.Blank();
                writer.Lines("private readonly string label;");
            }

            writer.Blank();
            writer.Open($"internal static {model.Name} Read({Storage}.Table table, int row)");
            writer.Lines($"var reader = table.Read({PartOf()}, row);");
            writer.Lines("return new(ref reader);");
            writer.Close();
            return;
        }

        writer.Blank();
        writer.Lines("/// <inheritdoc/>");
        writer.Lines($"public string Kind => {CSharpText.Literal(model.Kind)};");
        if (model.LabelProperty != "Label")
        {
            writer.Blank();
            writer.Lines("/// <inheritdoc/>");
            writer.Lines(
                model.Label switch
                {
                    LabelKind.Property => $"public string Label => {model.LabelProperty};",
                    LabelKind.Column => "public string Label { get; }",
                    _ => "public string Label => Id;",
                }
            );
        }
    }

    private string PartOf() => model.Part.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private void WriteEquality()
    {
        writer.Blank();
        string what =
            model.Kind is not null ? "Facts are equal when they are the same: of one kind, with one id."
            : model.EqualsByValue ? "Equal when all values are."
            : "Equal when it is the same place in the data.";
        writer.Summary(what);
        string equal =
            model.Kind is not null ? "Id == other.Id"
            : model.EqualsByValue
                ? string.Join(
                    " && ",
                    model.Properties.Select(property => $"{Compared(property)} == other.{Compared(property)}")
                )
            : "tableRow == other.tableRow && ReferenceEquals(table, other.table)";
        writer.Lines($"public bool Equals({model.Name}? other) => other is not null && {equal};");
        writer.Blank();
        writer.Lines("/// <inheritdoc/>");
        if (model.Kind is null && model.EqualsByValue)
        {
            WriteHash();
        }
        else
        {
            writer.Lines(
                $"public override int GetHashCode() => {(model.Kind is null ? "tableRow" : "Id.GetHashCode()")};"
            );
        }
    }

    private void WriteHash()
    {
        writer.Open("public override int GetHashCode()");
        writer.Lines("int hash = 17;");
        foreach (var property in model.Properties)
        {
            string access = property.IsNullable && property.Kind != ColumnKind.Reference ? "?." : ".";
            string otherwise = access == "?." ? " ?? 0" : "";
            writer.Lines($"hash = unchecked((hash * 31) + ({Compared(property)}{access}GetHashCode(){otherwise}));");
        }

        writer.Lines("return hash;");
        writer.Close();
    }

    private static string Compared(PropertyModel property) =>
        property.Kind == ColumnKind.Reference ? Names.Camel(property.Name) + "Row" : property.Name;

    // The compiler's own printing would go through every relation, and in circles.
    private void WritePrinting()
    {
        string label =
            model.Kind is not null ? "Label"
            : model.Label == LabelKind.Column ? "label"
            : model.Label == LabelKind.Property ? model.LabelProperty
            : CSharpText.Literal(model.Name);
        writer.Blank();
        writer.Summary("Returns the label.");
        writer.Lines($"public override string ToString() => {label};");
        writer.Blank();
        writer.Open("private bool PrintMembers(global::System.Text.StringBuilder builder)");
        writer.Lines("builder.Append(ToString());");
        writer.Lines("return true;");
        writer.Close();
    }

    private static string Lazily(string name, string value) =>
        $"{name}Value ?? {Storage}.Lazy.Publish(ref {name}Value, {value})";

    private static string Follow(string record, int part) =>
        $"static (table, row) => {Table(record)}.At(table.IndexAt({part}, row))";

    private static string Table(string type) => type + "Table.Instance";

    private static string List(string type) => $"global::NkRuData.FactList<{type}>";
}

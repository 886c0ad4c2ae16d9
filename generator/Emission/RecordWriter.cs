using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis.Text;

namespace NkRuData.Generator.Emission;

/// <summary>Writes a record type: it knows its row, and reads from it what it is asked for.</summary>
internal sealed class RecordWriter
{
    private const string Storage = "global::NkRuData.Storage";
    private const string LabelField = "labelText";

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
            string kept = property.Kind switch
            {
                ColumnKind.Text => "string",
                ColumnKind.Nested => property.Type,
                ColumnKind.ReferenceList or ColumnKind.TextList or ColumnKind.NestedList => List(property.Type),
                _ => "",
            };
            if (kept.Length > 0)
            {
                WriteField(kept, Field(property.Name));
            }
        }

        foreach (var inverse in model.Inverses)
        {
            WriteField(List(inverse.Owner), Field(inverse.Name));
        }

        if (IsLabelKept)
        {
            WriteField("string", LabelField);
        }

        writer.Blank();
    }

    private void WriteField(string type, string name) => writer.Lines($"private {type}? {name};");

    private void WriteConstructor()
    {
        if (model.Kind is not null)
        {
            writer.Lines($"internal {model.Name}(int row) => tableRow = row;");
            return;
        }

        writer.Open($"internal {model.Name}({Storage}.Table table, int row)");
        writer.Lines("this.table = table;");
        writer.Lines("tableRow = row;");
        writer.Close();
    }

    // What costs nothing to read is read again; what has to be made is kept.
    private void WriteProperty(PropertyModel property)
    {
        string type = property.Type + (property.IsNullable ? "?" : "");
        string cell = $"({Number(property.Column)}, tableRow)";
        string otherwise = property.IsNullable ? "" : ".GetValueOrDefault()";
        string declaration = property.Kind switch
        {
            ColumnKind.Text =>
                $"{type} {property.Name} => {Text(Field(property.Name), property.Column, property.IsNullable)}",
            ColumnKind.Number => $"{type} {property.Name} => {table}.Decimal{cell}{otherwise}",
            ColumnKind.Integer => $"{type} {property.Name} => {table}.Integer{cell}{otherwise}",
            ColumnKind.Date => $"{type} {property.Name} => {table}.Date{cell}{otherwise}",
            ColumnKind.Flag => $"{type} {property.Name} => {table}.Flag{cell}",
            ColumnKind.Choice => $"{type} {property.Name} => {Choice(property, $"({property.Type})", "number", "")}",
            ColumnKind.Reference =>
                $"{type} {property.Name} => {Choice(property, $"{property.Type}Table.At(", "row", ")")}",
            ColumnKind.Nested =>
                $"{type} {property.Name} => {Field(property.Name)} ?? {Choice(property, $"{Storage}.Lazy.Publish(ref {Field(property.Name)}, new({table}, ", "row", "))")}",
            ColumnKind.ReferenceList =>
                $"{List(property.Type)} {property.Name} => {Lazily(property.Name, References(table, property.Type, property.Column, Table(property.Type)))}",
            ColumnKind.TextList =>
                $"{List(property.Type)} {property.Name} => {Lazily(property.Name, $"{table}.Texts{cell}")}",
            _ =>
                $"{List(property.Type)} {property.Name} => {Lazily(property.Name, $"{property.Type}.List({table}, {Number(property.Column)}, tableRow)")}",
        };
        writer.Blank();
        writer.Summary(property.Documentation);
        writer.Lines($"public {declaration};");
    }

    private string Text(string field, int column, bool isNullable) =>
        $"{field} ??= {table}.Text({Number(column)}, tableRow){(isNullable ? "" : "!")}";

    // Facts are listed by their labels; what they own is printed now and then.
    private bool IsLabelKept => model is { Label: LabelKind.Column, Kind: not null };

    private string ComposedLabel() =>
        (IsLabelKept ? $"{LabelField} ??= " : "") + $"{table}.Label({Number(model.LabelColumn)}, tableRow)";

    private string Choice(PropertyModel property, string before, string name, string after)
    {
        string choice = $"{table}.Choice({Number(property.Column)}, tableRow)";
        return property.IsNullable
            ? $"({choice} is var {name} and >= 0 ? {before}{name}{after} : null)"
            : before + choice + after;
    }

    private static string References(string owner, string type, int column, string target) =>
        $"{owner}.References<{type}>({Number(column)}, tableRow, {target})";

    private void WriteInverse(InverseModel inverse)
    {
        string owner = Table(inverse.Owner);
        string items = References(owner, inverse.Owner, inverse.Column, owner);
        writer.Blank();
        writer.Summary(inverse.Documentation);
        writer.Lines($"public {List(inverse.Owner)} {inverse.Name} => {Lazily(inverse.Name, items)};");
    }

    private void WriteFactMembers()
    {
        if (model.Kind is null)
        {
            writer.Blank();
            writer.Open($"internal static {List(model.Name)} List({Storage}.Table table, int column, int row)");
            writer.Lines(
                $$"""
                var span = table.Span(column, row);
                var items = new {{model.Name}}[span.Count];
                for (int i = 0; i < items.Length; i++)
                {
                    items[i] = new(table, span.First + i);
                }

                return {{List(model.Name)}}.Owning(items);
                """
            );
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
                    LabelKind.Column => $"public string Label => {ComposedLabel()};",
                    _ => "public string Label => Id;",
                }
            );
        }
    }

    private void WriteEquality()
    {
        writer.Blank();
        string what =
            model.Kind is not null ? "Facts are equal when they are the same: of one kind, with one id."
            : model.EqualsByValue ? "Equal when all values are."
            : "Equal when it is the same place in the data.";
        writer.Summary(what);
        string equal =
            model.Kind is not null ? "tableRow == other.tableRow"
            : model.EqualsByValue
                ? string.Join(" && ", model.Properties.Select(property => $"{property.Name} == other.{property.Name}"))
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
            writer.Lines("public override int GetHashCode() => tableRow;");
        }
    }

    private void WriteHash()
    {
        writer.Open("public override int GetHashCode()");
        writer.Lines("int hash = 17;");
        foreach (var property in model.Properties)
        {
            string access = property.IsNullable ? "?." : ".";
            string otherwise = access == "?." ? " ?? 0" : "";
            writer.Lines($"hash = unchecked((hash * 31) + ({property.Name}{access}GetHashCode(){otherwise}));");
        }

        writer.Lines("return hash;");
        writer.Close();
    }

    // The compiler's own printing would go through every relation, and in circles.
    private void WritePrinting()
    {
        string label =
            model.Kind is not null ? "Label"
            : model.Label == LabelKind.Column ? ComposedLabel()
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
        $"{Field(name)} ?? {Storage}.Lazy.Publish(ref {Field(name)}, {value})";

    private static string Field(string name) => Names.Camel(name) + "Value";

    private static string Table(string type) => type + "Table.Instance";

    private static string List(string type) => $"global::NkRuData.FactList<{type}>";

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}

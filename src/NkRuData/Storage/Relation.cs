namespace NkRuData.Storage;

/// <summary>The column of a table that holds rows of a target, and so its facts.</summary>
internal sealed class Relation(Table table, int column, Table target) : Rows
{
    internal override object FactAt(int row) => target.FactAt(table.Number(column, row));
}

using System;
using System.Collections.Generic;
using System.Linq;
using NkRuData.Generator.Emission;

namespace NkRuData.Generator.Tests;

/// <summary>The facts that generated source holds, decoded without compiling it.</summary>
internal sealed class SourceFacts(IEnumerable<RecordModel> records, IReadOnlyDictionary<string, TableSource> tables)
{
    private readonly Dictionary<string, RecordModel> models = records.ToDictionary(record => record.Name);

    /// <summary>The values of all facts by id. Throws where rows do not hold what they promise.</summary>
    internal Dictionary<string, string> Read()
    {
        var facts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (name, table) in tables)
        {
            for (int row = 0; row < table.Count; row++)
            {
                string id = Id(table, row);
                facts.Add(id, Object(models[name], table, row));
                if (table.Find(id) is var found && found != row)
                {
                    throw new InvalidOperationException($"'{id}' is found at row {found}, and is at {row}.");
                }
            }

            CheckInverses(models[name], table);
        }

        return facts;
    }

    private static string Id(TableSource table, int row) => table.Text(table.Ids, row)!;

    private string Object(RecordModel model, TableSource table, int row)
    {
        if (model.Label == LabelKind.Column)
        {
            ArgumentNullException.ThrowIfNull(table.Text(model.LabelColumn, row));
        }

        return FactText.Object([.. model.Properties.Select(property => (property.Name, Value(property, table, row)))]);
    }

    private string Value(PropertyModel property, TableSource table, int row)
    {
        int column = property.Column;
        switch (property.Kind)
        {
            case ColumnKind.Text:
                return FactText.Text(table.Text(column, row));
            case ColumnKind.Date:
                return FactText.Text(table.Date(column, row));
            case ColumnKind.Number or ColumnKind.Integer:
                return FactText.Number(table.Text(column, row));
            case ColumnKind.Flag:
                return Printed.Of(table.Number(column, row) != 0);
            case ColumnKind.Choice:
                int number = table.Number(column, row);
                return number == 0 ? FactText.None : Printed.Of(number - 1);
            case ColumnKind.Reference:
                return Reference(property, table.Number(column, row) - 1);
            case ColumnKind.Nested:
                int nested = table.Number(column, row);
                return nested == 0 ? FactText.None : Object(models[Name(property.Type)], table, nested - 1);
            default:
                var (first, count) = table.Span(column, row);
                return FactText.List(Enumerable.Range(first, count).Select(item => Item(property, table, item)));
        }
    }

    private string Item(PropertyModel property, TableSource table, int row) =>
        property.Kind switch
        {
            ColumnKind.TextList => FactText.Text(table.Text(property.Column + 1, row)),
            ColumnKind.ReferenceList => Reference(property, table.Number(property.Column + 1, row)),
            _ => Object(models[Name(property.Type)], table, row),
        };

    private string Reference(PropertyModel property, int row) =>
        row < 0 ? FactText.None : FactText.Reference(Id(tables[Name(property.Type)], row));

    // Each record has a list of those who refer to it, and each of them stands where it says.
    private void CheckInverses(RecordModel model, TableSource table)
    {
        foreach (var inverse in model.Inverses)
        {
            var owner = tables[Name(inverse.Owner)];
            for (int row = 0; row < table.Count; row++)
            {
                var (first, count) = owner.Span(inverse.Column, row);
                foreach (int reference in Enumerable.Range(first, count))
                {
                    Id(owner, owner.Number(inverse.Column + 1, reference));
                }
            }
        }
    }

    private static string Name(string type) => type[(type.LastIndexOf('.') + 1)..];
}

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
                facts.Add(id, Object(models[name], table, PartNumbers.Records, row));
                if (table.Entries.Count > 0 && table.Entries[id] != row)
                {
                    throw new InvalidOperationException(
                        $"'{id}' is found at row {table.Entries[id]}, and is at {row}."
                    );
                }
            }

            CheckInverses(models[name], table);
        }

        return facts;
    }

    private static string Id(TableSource table, int row) => table.At(PartNumbers.Records, row).Text()!;

    private string Object(RecordModel model, TableSource table, int part, int row)
    {
        var columns = table.At(part, row);
        var values = model.Properties.Select(property => (property.Name, Value(property, table, columns))).ToList();
        if (model.Label == LabelKind.Column)
        {
            ArgumentNullException.ThrowIfNull(columns.Text());
        }

        return columns.IsAtEnd
            ? FactText.Object(values)
            : throw new InvalidOperationException($"A row of '{model.Name}' has more columns than the record reads.");
    }

    private string Value(PropertyModel property, TableSource table, TableSource.Row columns)
    {
        switch (property.Kind)
        {
            case ColumnKind.Text or ColumnKind.Date:
                return FactText.Text(columns.Text());
            case ColumnKind.Number or ColumnKind.Integer:
                return FactText.Number(columns.Text());
            case ColumnKind.Flag:
                return Printed.Of(columns.Flag());
            case ColumnKind.Choice:
                int number = columns.Choice();
                return number < 0 ? FactText.None : Printed.Of(number);
            case ColumnKind.Reference:
                return Reference(property, columns.Index());
            case ColumnKind.Nested:
                int nested = columns.Index();
                return nested < 0 ? FactText.None : Object(models[Name(property.Type)], table, property.Part, nested);
            default:
                var (first, count) = columns.List();
                return FactText.List(Enumerable.Range(first, count).Select(row => Item(property, table, row)));
        }
    }

    private string Item(PropertyModel property, TableSource table, int row) =>
        property.Kind switch
        {
            ColumnKind.TextList => FactText.Text(table.At(property.Part, row).Text()),
            ColumnKind.ReferenceList => Reference(property, table.At(property.Part, row).Index()),
            _ => Object(models[Name(property.Type)], table, property.Part, row),
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
                var (first, count) = owner.At(inverse.Part, row).List();
                foreach (int reference in Enumerable.Range(first, count))
                {
                    Id(owner, owner.At(PartNumbers.References, reference).Index());
                }
            }
        }
    }

    private static string Name(string type) => type[(type.LastIndexOf('.') + 1)..];
}

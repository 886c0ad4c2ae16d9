using System.Collections.Generic;
using System.Linq;
using NkRuData.Generator.Schema;

namespace NkRuData.Generator.Emission;

/// <summary>
/// Numbers the columns of tables. What stands in several tables has the same numbers in all of them, so that one record
/// type reads it wherever it stands; the numbers behind are each table's own. They follow from the schema alone, so that
/// record types do not change with the data.
/// </summary>
internal sealed class ColumnNumbers
{
    internal const int TextStarts = 0;
    internal const int DateStarts = 1;

    private readonly Dictionary<Property, int> properties = [];
    private readonly Dictionary<ObjectShape, int> labels = [];
    private readonly Dictionary<Inverse, int> inverses = [];
    private readonly Dictionary<TableShape, int> counts = [];
    private int next = DateStarts + 1;

    internal ColumnNumbers(SchemaSet schema)
    {
        foreach (var shape in schema.Nested)
        {
            Add(shape);
        }

        int own = next;
        foreach (var table in schema.Tables)
        {
            next = own;
            Add(table.Record);
            foreach (var inverse in schema.Inverses.Where(inverse => inverse.Owner == table))
            {
                inverses.Add(inverse, Take(2));
            }

            counts.Add(table, next);
        }
    }

    /// <summary>How many a table has.</summary>
    internal int CountOf(TableShape table) => counts[table];

    /// <summary>The column of a property. A list begins in it; its items, unless they are objects, are in the one behind.</summary>
    internal int Of(Property property) => properties[property];

    /// <summary>The column of the labels that are composed at build.</summary>
    internal int OfLabel(ObjectShape shape) => labels[shape];

    /// <summary>The column where the lists of an inverse begin; the owners are in the one behind.</summary>
    internal int Of(Inverse inverse) => inverses[inverse];

    private void Add(ObjectShape shape)
    {
        foreach (var property in SchemaModels.Columns(shape))
        {
            properties.Add(property, Take(property.Shape is ListShape { Item: not ObjectShape } ? 2 : 1));
        }

        if (SchemaModels.LabelKindOf(shape) == LabelKind.Column)
        {
            labels.Add(shape, Take(1));
        }
    }

    private int Take(int columns)
    {
        next += columns;
        return next - columns;
    }
}

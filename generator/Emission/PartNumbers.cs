using System.Collections.Generic;
using NkRuData.Generator.Schema;

namespace NkRuData.Generator.Emission;

/// <summary>
/// Numbers the parts of tables: the same number means the same in every table, so that an object is decoded by one
/// constructor wherever it stands. The numbers follow from the schema alone.
/// </summary>
internal sealed class PartNumbers
{
    internal const int Records = 0;
    internal const int References = 1;
    internal const int Texts = 2;

    private readonly Dictionary<ObjectShape, int> nested = [];
    private readonly Dictionary<Inverse, int> inverses = [];
    private readonly Dictionary<Property, int> keys = [];

    internal PartNumbers(SchemaSet schema)
    {
        int next = Texts + 1;
        SortedIds = next++;
        foreach (var shape in schema.Nested)
        {
            nested.Add(shape, next++);
        }

        foreach (var inverse in schema.Inverses)
        {
            inverses.Add(inverse, next++);
        }

        foreach (var table in schema.Tables)
        {
            foreach (var property in table.Record.Properties)
            {
                if (property.Key is not null)
                {
                    keys.Add(property, next++);
                }
            }
        }
    }

    /// <summary>The ids in their order, where a table has too many for a switch.</summary>
    internal int SortedIds { get; }

    internal int Of(ObjectShape shape) => nested[shape];

    internal int Of(Inverse inverse) => inverses[inverse];

    internal int OfKey(Property property) => keys[property];
}

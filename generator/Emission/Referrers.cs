using System.Collections.Generic;
using System.Linq;
using NkRuData.Generator.Binding;
using NkRuData.Generator.Schema;

namespace NkRuData.Generator.Emission;

/// <summary>Who of a table refers to whom of it, by a property: collected when a template first asks for it.</summary>
internal sealed class Referrers(BoundTable table)
{
    private readonly Dictionary<Property, ILookup<BoundObject, BoundValue>> byProperty = [];

    internal IReadOnlyList<BoundValue> Of(Property property, BoundObject target)
    {
        if (!byProperty.TryGetValue(property, out var referrers))
        {
            referrers = Collect(property);
            byProperty.Add(property, referrers);
        }

        return [.. referrers[target]];
    }

    private ILookup<BoundObject, BoundValue> Collect(Property property) =>
        (
            from record in table.Records
            let target = (record.Value[property] as BoundReference)?.Target
            where target is not null
            select (target, record)
        ).ToLookup(pair => pair.target.Value, pair => (BoundValue)pair.record.Value);
}

using System.Collections.Generic;
using System.Linq;
using System.Threading;
using NkRuData.Generator.Binding;
using NkRuData.Generator.Schema;

namespace NkRuData.Generator.Emission;

/// <summary>
/// Who of a table refers to whom: for each list added on a target, the rows of its owners in their order, each once.
/// Found in one walk over the records.
/// </summary>
internal sealed class InverseRows
{
    private static readonly List<int> None = [];

    // By the row of the target; null where nobody refers to it.
    private readonly Dictionary<(TableShape Target, string Name), List<int>?[]> owners = [];

    private InverseRows(BoundDataset dataset, TableShape owner)
    {
        var counts = dataset.Tables.ToDictionary(table => table.Shape, table => table.Records.Count);
        foreach (var inverse in dataset.Schema.Inverses.Where(inverse => inverse.Owner == owner))
        {
            owners.Add((inverse.Target, inverse.Name), new List<int>?[counts[inverse.Target]]);
        }
    }

    internal static InverseRows Collect(BoundDataset dataset, BoundTable table, CancellationToken cancellation)
    {
        var rows = new InverseRows(dataset, table.Shape);
        foreach (var record in table.Records)
        {
            cancellation.ThrowIfCancellationRequested();
            rows.Add(record.Value, record.Row);
        }

        return rows;
    }

    /// <summary>The owners of each record of the target, by its row.</summary>
    internal IEnumerable<List<int>> Of(Inverse inverse) =>
        owners[(inverse.Target, inverse.Name)].Select(found => found ?? None);

    private void Add(BoundValue? value, int owner)
    {
        switch (value)
        {
            case BoundReference { Target: { } target, Shape.Inverse: { } name }:
                var found = owners[(target.Table, name)][target.Row] ??= [];
                // Owners come in the order of their rows: one that refers twice has just been added.
                if (found.Count == 0 || found[found.Count - 1] != owner)
                {
                    found.Add(owner);
                }

                break;
            case BoundList list:
                foreach (var item in list.Items)
                {
                    Add(item, owner);
                }

                break;
            case BoundObject inner:
                foreach (var property in inner.Shape.Properties)
                {
                    Add(inner[property], owner);
                }

                break;
        }
    }
}

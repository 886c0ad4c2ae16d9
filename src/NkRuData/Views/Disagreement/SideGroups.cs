using System.Collections.Generic;

namespace NkRuData.Views.Disagreement;

/// <summary>
/// Folds pairs of claims that contradict each other: pairs that share a claim become one pair of sides. Ten claims of one
/// figure against ten of another are one dispute, not a hundred.
/// </summary>
internal sealed class SideGroups
{
    private readonly List<(HashSet<Claim> First, HashSet<Claim> Second)> groups = [];

    internal IReadOnlyList<(HashSet<Claim> First, HashSet<Claim> Second)> Groups => groups;

    internal void Add(Claim first, Claim second)
    {
        (HashSet<Claim> First, HashSet<Claim> Second) joined = ([first], [second]);
        for (int i = groups.Count - 1; i >= 0; i--)
        {
            if (groups[i].First.Contains(first) || groups[i].Second.Contains(second))
            {
                joined.First.UnionWith(groups[i].First);
                joined.Second.UnionWith(groups[i].Second);
                groups.RemoveAt(i);
            }
        }

        groups.Add(joined);
    }
}

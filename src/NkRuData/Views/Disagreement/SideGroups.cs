using System.Collections.Generic;

namespace NkRuData.Views.Disagreement;

/// <summary>
/// Folds pairs of claims that contradict each other: pairs that share a claim become one pair of sides. Ten claims of one
/// figure against ten of another are one dispute, not a hundred.
/// </summary>
internal sealed class SideGroups
{
    private readonly Dictionary<Claim, Group> byFirst = [];
    private readonly Dictionary<Claim, Group> bySecond = [];

    /// <summary>The pairs of sides, each once.</summary>
    internal IEnumerable<Group> Groups
    {
        get
        {
            foreach (var pair in byFirst)
            {
                // A group stands under each of its claims, and begins with one.
                if (pair.Value.First[0].Equals(pair.Key))
                {
                    yield return pair.Value;
                }
            }
        }
    }

    internal void Add(Claim first, Claim second)
    {
        byFirst.TryGetValue(first, out var left);
        bySecond.TryGetValue(second, out var right);
        var group = left ?? right ?? new();
        if (left is null)
        {
            group.First.Add(first);
            byFirst.Add(first, group);
        }

        if (right is null)
        {
            group.Second.Add(second);
            bySecond.Add(second, group);
        }
        else if (right != group)
        {
            // The smaller moves, so that a claim moves few times however many groups become one.
            bool isLarger = group.Count >= right.Count;
            Move(isLarger ? right : group, isLarger ? group : right);
        }
    }

    private void Move(Group from, Group to)
    {
        foreach (var claim in from.First)
        {
            to.First.Add(claim);
            byFirst[claim] = to;
        }

        foreach (var claim in from.Second)
        {
            to.Second.Add(claim);
            bySecond[claim] = to;
        }
    }

    /// <summary>Claims on two sides.</summary>
    internal sealed class Group
    {
        internal List<Claim> First { get; } = [];

        internal List<Claim> Second { get; } = [];

        internal int Count => First.Count + Second.Count;
    }
}

using System.Collections.Generic;
using System.Linq;
using System.Threading;
using NkRuData.Generator.Diagnostics;
using NkRuData.Generator.Schema;

namespace NkRuData.Generator.Binding;

/// <summary>
/// Checks <c>x-acyclic</c>. Each record is gone through once, however long the chains, and without recursion; each circle is
/// reported once, at the record of it that comes first in its table.
/// </summary>
internal sealed class CycleChecker(DiagnosticBag diagnostics, CancellationToken cancellation)
{
    private const int Done = -1;
    private const int MostShown = 8;

    // The place on the path from where the search began, or that all behind a record has been gone through.
    private readonly Dictionary<AcyclicConstraint, Dictionary<BoundRecord, int>> marks = [];

    internal void Check(AcyclicConstraint constraint, BoundRecord start)
    {
        if (!marks.TryGetValue(constraint, out var places))
        {
            marks.Add(constraint, places = []);
        }

        if (places.ContainsKey(start))
        {
            return;
        }

        var path = new List<Link> { new(start, constraint.Reference) };
        places.Add(start, 0);
        while (path.Count > 0)
        {
            cancellation.ThrowIfCancellationRequested();
            var last = path[path.Count - 1];
            if (!last.MoveNext())
            {
                places[last.Record] = Done;
                path.RemoveAt(path.Count - 1);
            }
            else if (last.Current.Target is { } target)
            {
                if (!places.TryGetValue(target, out int place))
                {
                    places.Add(target, path.Count);
                    path.Add(new(target, constraint.Reference));
                }
                else if (place != Done && !diagnostics.IsFull)
                {
                    Report(constraint, path, place);
                }
            }
        }
    }

    private void Report(AcyclicConstraint constraint, List<Link> path, int start)
    {
        int first = start;
        for (int at = start + 1; at < path.Count; at++)
        {
            first = path[at].Record.Row < path[first].Record.Row ? at : first;
        }

        int length = path.Count - start;
        var ids = Enumerable
            .Range(0, System.Math.Min(length, MostShown))
            .Select(step => path[start + ((first - start + step) % length)].Record.Id);
        string more = length > MostShown ? " -> …" : "";
        string circle = $"{string.Join(" -> ", ids)}{more} -> {path[first].Record.Id}";
        diagnostics.Report(
            Descriptors.Cycle,
            path[first].Record.File,
            path[first].Current.Span,
            constraint.Reference.JsonName,
            circle
        );
    }

    /// <summary>A record on the path, and which of its references the path goes on with.</summary>
    private sealed class Link(BoundRecord record, Property property)
    {
        private readonly BoundReference[] references = record.Value[property] switch
        {
            BoundReference reference => [reference],
            BoundList list => [.. list.Items.OfType<BoundReference>()],
            _ => [],
        };
        private int at = -1;

        internal BoundRecord Record => record;

        internal BoundReference Current => references[at];

        internal bool MoveNext() => ++at < references.Length;
    }
}

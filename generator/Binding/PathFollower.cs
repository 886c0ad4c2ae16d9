using System.Collections.Generic;
using NkRuData.Generator.Json;
using NkRuData.Generator.Schema;

namespace NkRuData.Generator.Binding;

/// <summary>A value at the end of a path, and the token of the record itself that led there.</summary>
/// <param name="IsOwn">Whether it is a value of the record itself, and not of one it refers to.</param>
internal readonly record struct Found(BoundValue Value, JsonSpan Span, bool IsOwn);

/// <summary>Follows a path of properties through lists and references.</summary>
internal sealed class PathFollower
{
    // Lists of references followed again and again multiply; past this nobody reads the data, and a rule is let off.
    private const int MostVisits = 100_000;

    private readonly IReadOnlyList<Property> steps;
    private readonly List<Found> found = [];
    private int visits;

    // Whether nothing was missing on the way.
    private bool isComplete = true;

    private PathFollower(PropertyPath path) => steps = path.Steps;

    /// <summary>All values at the end of the path.</summary>
    internal static IReadOnlyList<Found> Follow(BoundObject start, PropertyPath path) => Follow(start, path, out _);

    /// <summary>All values at the end of the path, and whether none is missing: left out, wrong or not resolved.</summary>
    internal static IReadOnlyList<Found> Follow(BoundObject start, PropertyPath path, out bool isComplete)
    {
        var follower = new PathFollower(path);
        follower.Go(start, 0, start.Node.Span, isOwn: true);
        isComplete = follower.isComplete;
        return follower.found;
    }

    private void Go(BoundValue value, int step, JsonSpan span, bool isOwn)
    {
        if (++visits > MostVisits)
        {
            isComplete = false;
            return;
        }

        switch (value)
        {
            case BoundList list:
                foreach (var item in list.Items)
                {
                    Go(item, step, span, isOwn);
                }

                break;
            case BoundReference { Target: null }:
                isComplete = false;
                break;
            case BoundReference reference when step < steps.Count:
                Go(reference.Target.Value, step, isOwn ? reference.Span : span, isOwn: false);
                break;
            case BoundObject inner when step < steps.Count:
                Step(inner, step, span, isOwn);
                break;
            default:
                found.Add(new(value, span, isOwn));
                break;
        }
    }

    private void Step(BoundObject inner, int step, JsonSpan span, bool isOwn)
    {
        var property = steps[step];
        if (inner[property] is not { } next)
        {
            isComplete = false;
            return;
        }

        // Items that are wrong are not in the list.
        var node = inner.Node[property.JsonName];
        isComplete &= next is not BoundList list || list.Items.Count == node?.Items.Length;
        Go(next, step + 1, isOwn && node is not null ? node.Span : span, isOwn);
    }
}

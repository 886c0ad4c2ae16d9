using System.Collections.Generic;

namespace NkRuData.Views.Disagreement;

/// <summary>Figures for one question and one time that exclude each other, and facts that others still plan.</summary>
internal sealed class FigureDisputes(decimal tolerance, bool includeUnknown, Days? day)
{
    private readonly Dictionary<(Quantity Low, Quantity High), SideGroups> figures = [];
    private readonly SideGroups modality = new();

    /// <summary>Compares all claims of one indicator with each other.</summary>
    internal void Find(Measure measure, List<Claim> claims, List<Dispute> found)
    {
        for (int i = 0; i < claims.Count; i++)
        {
            for (int j = i + 1; j < claims.Count; j++)
            {
                if (!HaveOneOrigin(claims[i], claims[j]))
                {
                    Compare(measure, claims[i], claims[j]);
                    Compare(measure, claims[j], claims[i]);
                }
            }
        }

        foreach (var pair in figures)
        {
            Build(DisputeKind.Figures, pair.Value, pair.Key.Low, pair.Key.High, found);
        }

        Build(DisputeKind.Modality, modality, null, null, found);
    }

    private void Compare(Measure measure, Claim one, Claim other)
    {
        bool isPlan = one.Modality == Modality.Plan;
        bool isOtherPlan = other.Modality == Modality.Plan;
        if (isPlan == isOtherPlan)
        {
            if (
                one.Quantity is { } high
                && other.Quantity is { } low
                && IsExcluded(measure, other, one)
                && new FigureSpan(high, tolerance).IsAbove(new(low, tolerance))
            )
            {
                Groups((low, high)).Add(other, one);
            }
        }
        else if (
            one.Modality == Modality.Assertion
            && Times(one, other, out var fact, out var plan)
            && fact.Overlaps(plan)
            // A plan that others report as done afterwards is a plan that came true.
            && !Stated(other).IsBefore(Stated(one))
        )
        {
            modality.Add(one, other);
        }
    }

    /// <summary>Whether the second cannot be greater than the first, by what they measure, when, and where.</summary>
    private bool IsExcluded(Measure measure, Claim whole, Claim part) =>
        Times(whole, part, out var one, out var other)
        && (
            measure is Measure.Flow or Measure.Cumulative
                // What comes without an end is no total of what comes later.
                ? one.Contains(other) && (one.HasLast || !other.HasLast)
                // What was so "until 2019" was so at a moment that nobody names.
                : one.Overlaps(other) && !IsSomewhen(whole) && !IsSomewhen(part)
        )
        && (whole.Place is null || part.Place is null || Covers(measure, whole.Place, part.Place));

    // Kursk Region has fewer than Russia, so only the other way round do they conflict. A rate adds up nowhere.
    private static bool Covers(Measure measure, Place whole, Place part) =>
        measure == Measure.Rate ? whole.Equals(part) : whole.Includes(part);

    private static bool IsSomewhen(Claim claim) => claim.ValidTime is { } time && !Days.Whole(time).HasFirst;

    private bool Times(Claim left, Claim right, out Days one, out Days other)
    {
        one = Time(left.ValidTime);
        other = Time(right.ValidTime);
        return includeUnknown || (left.ValidTime is not null && right.ValidTime is not null);
    }

    private Days Time(PartialDate? date) =>
        includeUnknown || date is not { } stated ? Days.Whole(date) : Days.Certain(stated);

    private static Days Stated(Claim claim) => claim.StatedOn is { } date ? Days.Whole(date) : Publication.First(claim);

    // One speaker's later figure is a revision, and an outlet's is too, be it in its own voice or named by others.
    private static bool HaveOneOrigin(Claim left, Claim right)
    {
        foreach (var one in left.Appearances)
        {
            foreach (var other in right.Appearances)
            {
                if ((left.Speaker ?? one.Source.Publisher).Equals(right.Speaker ?? other.Source.Publisher))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private SideGroups Groups((Quantity Low, Quantity High) key)
    {
        if (!figures.TryGetValue(key, out var groups))
        {
            figures.Add(key, groups = new());
        }

        return groups;
    }

    private void Build(DisputeKind kind, SideGroups groups, Quantity? low, Quantity? high, List<Dispute> found)
    {
        foreach (var group in groups.Groups)
        {
            found.Add(new(kind, Build(group.First, low), Build(group.Second, high)));
        }
    }

    private DisputeSide Build(List<Claim> claims, Quantity? quantity)
    {
        var side = new Side(quantity);
        foreach (var claim in claims)
        {
            side.Add(claim, day);
        }

        return side.Build();
    }
}

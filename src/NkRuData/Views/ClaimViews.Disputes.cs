using System;
using System.Collections.Generic;
using NkRuData.Views;
using NkRuData.Views.Disagreement;

namespace NkRuData;

public static partial class ClaimViews
{
    /// <summary>
    /// What the claims disagree on, found by rule: figures that exclude each other, denials, facts that others plan, and
    /// statements that their sources carry differently. Both sides are among the claims.
    /// </summary>
    /// <remarks>
    /// <para>
    /// <b>Figures.</b> Two claims on one indicator, both plans or neither, of different origin: the one speaker's later figure
    /// is a revision, no dispute. "About" reaches as far as the tolerance to both sides, "nearly" as far below; a bound
    /// belongs to its range; an open end contradicts nothing on its side. Of a stock or a rate, figures conflict that have no
    /// number in common and of which the valid times overlap; one whose valid time has no start was so at a moment that
    /// nobody names, and conflicts with none. Of a flow or a cumulative count, a figure conflicts that is greater than one
    /// whose valid time contains its own: the entries of a quarter are no more than those of the year, and of two equal
    /// times the figures have to meet; what comes "from June on" is no total of what comes in July. Claims without a valid
    /// time are left out, unless asked for.
    /// </para>
    /// <para>
    /// Figures of two places conflict where one is greater than that of a place which contains its own, or is the same; rates,
    /// only where the places are the same.
    /// </para>
    /// <para>
    /// <b>Denials</b> and what they deny; a denial is on neither side of figures. <b>Modality:</b> on one indicator and
    /// overlapping valid times, something stated as having happened, and as a plan by another origin who does not certainly
    /// speak earlier. <b>Reports:</b> appearances of one claim that differ in figure, a hedge included, or in the date of the
    /// statement.
    /// </para>
    /// <para>
    /// <b>Folded.</b> Claims of one figure are one side against those of another, as far as conflicts lead from one to the next;
    /// denials of one claim are one side. Who is on neither side of a dispute does not thereby agree with either. Where all
    /// figures differ there are as many disputes as pairs.
    /// </para>
    /// </remarks>
    /// <param name="claims">The claims. What has been withdrawn is counted too: leave it out with <see cref="Active"/>.</param>
    /// <param name="tolerance">How far "about" reaches, as a share of the figure: from 0 to below 1; 0.05 as in the sums that the build checks.</param>
    /// <param name="includeUnknown">Whether to compare figures without a valid time, or of one with an unknown end, as if they were of any time that it may be.</param>
    /// <param name="knownOn">A day: only sources count that were certainly out by then, as in <see cref="KnownOn"/>.</param>
    /// <returns>The disputes, by kind, then by the ids of the claims on both sides.</returns>
    /// <exception cref="ArgumentNullException">The claims are null.</exception>
    /// <exception cref="ArgumentException">The day is <c>default(PartialDate)</c>, or an interval; or one of the claims is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The tolerance is below 0, or 1 or more.</exception>
    public static FactList<Dispute> Disputes(
        this IEnumerable<Claim> claims,
        decimal tolerance = 0.05m,
        bool includeUnknown = false,
        PartialDate? knownOn = null
    )
    {
        if (tolerance is < 0 or >= 1)
        {
            throw new ArgumentOutOfRangeException(nameof(tolerance), tolerance, "A share from 0 to below 1.");
        }

        Days? day = knownOn is { } date ? Check.Day(date, nameof(knownOn)) : null;

        // In the order of ids, so that the answer depends on the claims and not on their order.
        var known = new SortedDictionary<string, Claim>(StringComparer.Ordinal);
        foreach (var claim in Check.NotNull(claims, nameof(claims)))
        {
            known[Check.Claim(claim).Id] = claim;
        }

        var found = new List<Dispute>();
        var byIndicator = new SortedDictionary<string, List<Claim>>(StringComparer.Ordinal);
        var denials = new SortedDictionary<string, Side>(StringComparer.Ordinal);
        foreach (var claim in known.Values)
        {
            ReportDisputes.Find(claim, day, found);
            if (claim.Indicator is { } indicator && claim.Stance != Stance.Denies)
            {
                if (!byIndicator.TryGetValue(indicator.Id, out var list))
                {
                    byIndicator.Add(indicator.Id, list = []);
                }

                list.Add(claim);
            }

            if (claim.Stance == Stance.Denies && claim.Target is { } target && known.ContainsKey(target.Id))
            {
                if (!denials.TryGetValue(target.Id, out var side))
                {
                    denials.Add(target.Id, side = new());
                }

                side.Add(claim, day);
            }
        }

        foreach (var list in byIndicator.Values)
        {
            new FigureDisputes(tolerance, includeUnknown, day).Find(list[0].Indicator!.Measure, list, found);
        }

        foreach (var denied in denials)
        {
            found.Add(new(DisputeKind.Denial, new Side().Add(known[denied.Key], day).Build(), denied.Value.Build()));
        }

        found.Sort(InOrder);
        return FactList<Dispute>.Of(found);
    }

    private static int InOrder(Dispute left, Dispute right)
    {
        int order = left.Kind.CompareTo(right.Kind);
        order = order != 0 ? order : InOrder(left.First, right.First);
        return order != 0 ? order : InOrder(left.Second, right.Second);
    }

    private static int InOrder(DisputeSide left, DisputeSide right)
    {
        for (int i = 0; i < left.Claims.Count && i < right.Claims.Count; i++)
        {
            int order = string.CompareOrdinal(left.Claims[i].Id, right.Claims[i].Id);
            if (order != 0)
            {
                return order;
            }
        }

        // Two disputes on one claim: what its sources have, in the order in which they stand there.
        int byCount = left.Claims.Count.CompareTo(right.Claims.Count);
        return byCount != 0 ? byCount : string.CompareOrdinal(left.ToString(), right.ToString());
    }
}

using System;
using System.Collections.Generic;
using NkRuData.Views;

namespace NkRuData;

public static partial class ClaimViews
{
    /// <summary>
    /// The claims with a figure, ordered by the time they are true of, then by their first publication, then by id. The
    /// speakers differ; each claim keeps its own.
    /// </summary>
    /// <remarks>
    /// A figure stands where its <see cref="Claim.ValidTime"/> ends, or where it begins if it has no end: entries in 2024
    /// come before a count of March 2025. Of a time known only so far the last day decides. Figures without a valid time
    /// come last. Claims of several indicators are not kept apart: ask with <see cref="For"/>.
    /// </remarks>
    /// <param name="claims">The claims.</param>
    /// <exception cref="ArgumentNullException">The claims are null.</exception>
    public static FactList<Claim> Series(this IEnumerable<Claim> claims)
    {
        var found = Figures(claims);
        found.Sort(
            static (left, right) =>
            {
                Days one = AsOf(left);
                Days other = AsOf(right);
                int byLast = one.Last.CompareTo(other.Last);
                int byFirst = byLast != 0 ? byLast : one.First.CompareTo(other.First);
                return byFirst != 0 ? byFirst : Publication.Compare(left, right);
            }
        );
        return FactList<Claim>.Of(found);
    }

    /// <summary>
    /// Of each indicator the claims with a figure that no other overtakes, in the order of <see cref="Series"/>: those for
    /// which none is true of a time that is certainly later.
    /// </summary>
    /// <remarks>
    /// A time that is known only so far overtakes nothing that may be as late: of <c>2024-10</c> and <c>2024-10-15</c> both
    /// are returned. Of several speakers none is preferred. Figures without a valid time neither overtake nor are overtaken,
    /// and are left out. The latest figure is not the best one.
    /// </remarks>
    /// <param name="claims">The claims.</param>
    /// <exception cref="ArgumentNullException">The claims are null.</exception>
    public static FactList<Claim> Latest(this IEnumerable<Claim> claims)
    {
        var series = Series(claims);
        var latest = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var claim in series)
        {
            if (claim.ValidTime is not null)
            {
                string of = claim.Indicator?.Id ?? "";
                int start = AsOf(claim).First;
                latest[of] = latest.TryGetValue(of, out int known) ? Math.Max(known, start) : start;
            }
        }

        var found = new List<Claim>();
        foreach (var claim in series)
        {
            if (claim.ValidTime is not null && AsOf(claim).Last >= latest[claim.Indicator?.Id ?? ""])
            {
                found.Add(claim);
            }
        }

        return FactList<Claim>.Of(found);
    }

    /// <summary>
    /// The claims that no other of them precedes in print, in the order of publication: those of which none was certainly
    /// published earlier.
    /// </summary>
    /// <remarks>
    /// Among the included sources: an earlier report that the data set has not is not known to it. What counts is the first
    /// source that carries a claim, not when it was stated (<see cref="Claim.StatedOn"/>). One whose sources all have no date is left out.
    /// </remarks>
    /// <param name="claims">The claims.</param>
    /// <exception cref="ArgumentNullException">The claims are null.</exception>
    public static FactList<Claim> FirstPublished(this IEnumerable<Claim> claims)
    {
        var found = new List<Claim>();
        int soonest = Time.Edtf.AfterAll;
        foreach (var claim in Check.NotNull(claims, nameof(claims)))
        {
            if (Check.Claim(claim).FirstAppearance is not null)
            {
                found.Add(claim);
                soonest = Math.Min(soonest, Publication.First(claim).Last);
            }
        }

        found.RemoveAll(claim => Publication.First(claim).First > soonest);
        found.Sort(Publication.Compare);
        return FactList<Claim>.Of(found);
    }

    private static List<Claim> Figures(IEnumerable<Claim> claims)
    {
        var found = new List<Claim>();
        foreach (var claim in Check.NotNull(claims, nameof(claims)))
        {
            if (Check.Claim(claim).Quantity is not null)
            {
                found.Add(claim);
            }
        }

        return found;
    }

    private static Days AsOf(Claim claim) =>
        claim.ValidTime is { } valid ? Days.AsOf(valid) : new(Time.Edtf.AfterAll, Time.Edtf.AfterAll);
}

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
    /// A figure stands at the last day of its <see cref="Claim.ValidTime"/>, or where that has no end, at its first: entries
    /// in 2024, which are those of the whole year, come after a count of October 2024. Figures without a valid time
    /// come last. Claims of several indicators are not kept apart: ask with <see cref="For"/>.
    /// </remarks>
    /// <param name="claims">The claims. What has been withdrawn is counted too: leave it out with <see cref="Active"/>.</param>
    /// <exception cref="ArgumentNullException">The claims are null.</exception>
    public static FactList<Claim> Series(this IEnumerable<Claim> claims)
    {
        var found = Figures(claims);
        found.Sort(
            static (left, right) =>
            {
                int order = AsOf(left).CompareTo(AsOf(right));
                return order != 0 ? order : Publication.Compare(left, right);
            }
        );
        return FactList<Claim>.Of(found);
    }

    /// <summary>
    /// Of each indicator the claims with a figure that stand last in <see cref="Series"/>: those of the latest day, all of
    /// them where there are several.
    /// </summary>
    /// <remarks>
    /// Of several speakers none is preferred. Figures without a valid time are left out. The latest figure is not the best
    /// one, and it may be of another speaker than the one before.
    /// </remarks>
    /// <param name="claims">The claims. What has been withdrawn is counted too: leave it out with <see cref="Active"/>.</param>
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
                latest[of] = AsOf(claim);
            }
        }

        var found = new List<Claim>();
        foreach (var claim in series)
        {
            if (claim.ValidTime is not null && AsOf(claim) == latest[claim.Indicator?.Id ?? ""])
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

    // What has no time comes last.
    private static int AsOf(Claim claim) => claim.ValidTime is { } valid ? Days.Whole(valid).AsOf : Time.Edtf.AfterAll;
}

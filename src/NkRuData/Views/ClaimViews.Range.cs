using System;
using System.Collections.Generic;

namespace NkRuData;

public static partial class ClaimViews
{
    /// <summary>
    /// The widest bounds that the claims on one question state, which claims set them, and which leave an end open. Null
    /// where none has a figure.
    /// </summary>
    /// <remarks>
    /// A figure counts as it is stated (<see cref="Quantity.Minimum"/>, <see cref="Quantity.Maximum"/>): "about" is not
    /// widened, and an end that nobody stated stays open: of "more than 6,000" the 6,000 counts, and that there may be more.
    /// Denials are no answer, whatever figure they name; what a source got differently
    /// (<see cref="Appearance.Quantity"/>) is no claim of the speaker, and not counted. Plans and estimates are counted
    /// like assertions: select before asking.
    /// </remarks>
    /// <param name="claims">The claims, all of one indicator. What has been withdrawn is counted too: leave it out with <see cref="Active"/>.</param>
    /// <exception cref="ArgumentNullException">The claims are null.</exception>
    /// <exception cref="ArgumentException">
    /// The claims with a figure answer several indicators: counts of different people, or of a year and of a moment, have no
    /// range in common.
    /// </exception>
    public static FigureRange? Range(this IEnumerable<Claim> claims)
    {
        var lowest = new FigureRange.Ends();
        var highest = new FigureRange.Ends();
        decimal? low = null;
        decimal? high = null;
        Claim? first = null;
        foreach (var claim in Figures(claims))
        {
            if (claim.Stance == Stance.Denies)
            {
                continue;
            }

            if (!Equals((first ??= claim).Indicator, claim.Indicator))
            {
                throw new ArgumentException(
                    $"A range is of one indicator; these claims answer '{first.Indicator?.Id}' and '{claim.Indicator?.Id}'. "
                        + "Select with For(indicator) before.",
                    nameof(claims)
                );
            }

            // "More than 6,000" is open above, and 6,000 the highest that it names.
            var figure = claim.Quantity!;
            Widen(claim, figure.Minimum, figure.Maximum, ref low, lowest, static (one, other) => one < other);
            Widen(claim, figure.Maximum, figure.Minimum, ref high, highest, static (one, other) => one > other);
        }

        return low is { } least && high is { } most ? new(first!.Quantity!.Unit, least, most, lowest, highest) : null;
    }

    private static void Widen(
        Claim claim,
        decimal? stated,
        decimal? otherEnd,
        ref decimal? end,
        FigureRange.Ends claims,
        Func<decimal, decimal, bool> isWider
    )
    {
        if (stated is null)
        {
            claims.Open.Add(claim);
        }

        // A figure that nobody gave a number cannot be compared.
        if ((stated ?? otherEnd) is not { } figure)
        {
            return;
        }

        if (end is not { } widest || isWider(figure, widest))
        {
            end = figure;
            claims.Setting.Clear();
        }

        if (figure == end)
        {
            claims.Setting.Add(claim);
        }
    }
}

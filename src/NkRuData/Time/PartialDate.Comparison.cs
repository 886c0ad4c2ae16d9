namespace NkRuData;

// Each question is put to every pair of days or spans that the two dates allow. "Yes" is that all pairs say yes, "no"
// that none does, and both follow from the four bounds: of the start and of the end, the earliest and the latest day.
// A bound before or after all days sorts where it belongs, so open and unknown ends need no branch, save where noted.
[System.Diagnostics.DebuggerDisplay("{Edtf,nq}")]
public readonly partial struct PartialDate
{
    /// <summary>Whether all of this lies before all of the other: this ends before the other starts.</summary>
    /// <remarks>
    /// The two dates are taken to be independent of each other, so <c>2025-06</c> asked about another <c>2025-06</c>
    /// answers <see cref="Answer.Unknown"/>: they may be two different days of June.
    /// </remarks>
    /// <param name="other">The date to compare with.</param>
    /// <returns>
    /// <see cref="Answer.Yes"/> where <see cref="Latest"/> is before the other's <see cref="Earliest"/>;
    /// <see cref="Answer.No"/> where it is impossible, as for two overlapping intervals or an open end;
    /// <see cref="Answer.Unknown"/> otherwise, and where either is <c>default(PartialDate)</c>.
    /// </returns>
    public Answer IsBefore(PartialDate other)
    {
        Time.Edtf a = _bounds;
        Time.Edtf b = other._bounds;
        return Decide(a, b, yes: a.LatestEnd < b.EarliestStart, possible: a.EarliestEnd < b.LatestStart);
    }

    /// <summary>Whether all of this lies after all of the other: this starts after the other ends.</summary>
    /// <param name="other">The date to compare with.</param>
    /// <returns>What <see cref="IsBefore(PartialDate)"/> of the other answers about this.</returns>
    public Answer IsAfter(PartialDate other) => other.IsBefore(this);

    /// <summary>
    /// Whether no day of this lies after any day of the other: this ends before the other starts, or on that very day.
    /// </summary>
    /// <remarks>
    /// Of two single days, this is "not after". Of intervals it asks more: one that overlaps the other by more than a day
    /// is neither on or before it nor on or after it.
    /// </remarks>
    /// <param name="other">The date to compare with.</param>
    /// <returns>
    /// <see cref="Answer.Yes"/> or <see cref="Answer.No"/> where that holds for every day the two allow;
    /// <see cref="Answer.Unknown"/> otherwise, and where either is <c>default(PartialDate)</c>.
    /// </returns>
    public Answer IsOnOrBefore(PartialDate other)
    {
        Time.Edtf a = _bounds;
        Time.Edtf b = other._bounds;

        // "Without end" is not on or before anything, yet two bounds that stand for it would compare as equal.
        bool possible = !a.HasOpenEnd && !b.HasOpenStart && a.EarliestEnd <= b.LatestStart;
        return Decide(a, b, yes: a.LatestEnd <= b.EarliestStart, possible);
    }

    /// <summary>
    /// Whether no day of this lies before any day of the other: this starts after the other ends, or on that very day.
    /// </summary>
    /// <param name="other">The date to compare with.</param>
    /// <returns>What <see cref="IsOnOrBefore(PartialDate)"/> of the other answers about this.</returns>
    public Answer IsOnOrAfter(PartialDate other) => other.IsOnOrBefore(this);

    /// <summary>Whether this and the other have a day in common.</summary>
    /// <param name="other">The date to compare with.</param>
    /// <returns>
    /// <see cref="Answer.Yes"/> where they must: equal days, a date wholly inside the certain part of an interval, two
    /// intervals whose certain parts meet; <see cref="Answer.No"/> where they cannot: one is certainly before the other;
    /// <see cref="Answer.Unknown"/> otherwise, as for <c>2025-06</c> and <c>2025-06-17</c>, and where either is
    /// <c>default(PartialDate)</c>.
    /// </returns>
    public Answer Overlaps(PartialDate other)
    {
        Time.Edtf a = _bounds;
        Time.Edtf b = other._bounds;
        return Decide(
            a,
            b,
            yes: a.LatestStart <= b.EarliestEnd && b.LatestStart <= a.EarliestEnd,
            possible: a.EarliestStart <= b.LatestEnd && b.EarliestStart <= a.LatestEnd
        );
    }

    /// <summary>Whether every day of the other is a day of this.</summary>
    /// <remarks>
    /// Of a day and an interval: yes from the latest day of the start to the earliest day of the end, no before the
    /// earliest day of the start and after the latest day of the end, unknown between. Of a day and a month, which is one
    /// unnamed day: unknown within it, no outside. Beyond an open end it stays yes, beyond an unknown end unknown.
    /// </remarks>
    /// <param name="other">The date, or the interval, that may lie within this.</param>
    /// <returns>
    /// <see cref="Answer.Yes"/> or <see cref="Answer.No"/> where that holds for every day the two allow;
    /// <see cref="Answer.Unknown"/> otherwise, and where either is <c>default(PartialDate)</c>.
    /// </returns>
    public Answer Contains(PartialDate other)
    {
        Time.Edtf a = _bounds;
        Time.Edtf b = other._bounds;

        // One day holds nothing but one day: if this is no interval, the other must be able to start and end at once.
        bool fits = a.IsInterval || b.EarliestEnd <= b.LatestStart;
        return Decide(
            a,
            b,
            yes: a.LatestStart <= b.EarliestStart && b.LatestEnd <= a.EarliestEnd,
            possible: fits && a.EarliestStart <= b.LatestStart && b.EarliestEnd <= a.LatestEnd
        );
    }

    private static Answer Decide(in Time.Edtf a, in Time.Edtf b, bool yes, bool possible)
    {
        bool isMissing = a.Precision == Time.EdtfPrecision.Unknown || b.Precision == Time.EdtfPrecision.Unknown;
        return isMissing ? Answer.Unknown
            : yes ? Answer.Yes
            : possible ? Answer.Unknown
            : Answer.No;
    }
}

namespace NkRuData.Views;

/// <summary>All days from a first to a last one; either end may lie beyond every day.</summary>
internal readonly struct Days(int first, int last)
{
    internal static Days Any => new(Time.Edtf.BeforeAll, Time.Edtf.AfterAll);

    internal int First => first;

    internal int Last => last;

    internal bool HasFirst => first != Time.Edtf.BeforeAll;

    internal bool HasLast => last != Time.Edtf.AfterAll;

    /// <summary>The days of a year, a month or an interval, all of it. An end that is unknown lies beyond every day.</summary>
    internal static Days Whole(PartialDate? date) =>
        date is { } known ? new(known.Bounds.EarliestStart, known.Bounds.LatestEnd) : Any;

    /// <summary>Those of them that are certain: an end that is unknown comes at once.</summary>
    internal static Days Certain(PartialDate date)
    {
        var bounds = date.Bounds;
        bool isStartUnknown = bounds.EarliestStart == Time.Edtf.BeforeAll && !bounds.HasOpenStart;
        bool isEndUnknown = bounds.LatestEnd == Time.Edtf.AfterAll && !bounds.HasOpenEnd;
        return new(
            isStartUnknown ? bounds.EarliestEnd : bounds.EarliestStart,
            isEndUnknown ? bounds.LatestStart : bounds.LatestEnd
        );
    }

    /// <summary>
    /// Where on the way of time a figure stands that is true in this span: at its last day, and where it has none, at its
    /// first.
    /// </summary>
    internal int AsOf => HasLast ? last : first;

    internal bool IsBefore(Days other) => last < other.First;

    internal bool Overlaps(Days other) => first <= other.Last && other.First <= last;

    internal bool Equals(Days other) => first == other.First && last == other.Last;

    internal bool Contains(Days other) => first <= other.First && other.Last <= last;
}

namespace NkRuData.Views;

/// <summary>The order of publication. An interval there is one day within it, so what was certainly out first comes first.</summary>
internal static class Publication
{
    internal static int Compare(PartialDate left, PartialDate right)
    {
        int byLast = left.Bounds.LatestEnd.CompareTo(right.Bounds.LatestEnd);
        return byLast != 0 ? byLast : left.Bounds.EarliestStart.CompareTo(right.Bounds.EarliestStart);
    }

    /// <summary>
    /// The days on one of which the first of the sources was published. A source without a date is no earlier than what it
    /// carries.
    /// </summary>
    internal static Days First(Claim claim)
    {
        int first = Time.Edtf.AfterAll;
        int last = Time.Edtf.AfterAll;
        foreach (var appearance in claim.Appearances)
        {
            var days = Of(claim, appearance);
            first = System.Math.Min(first, days.First);
            last = System.Math.Min(last, days.Last);
        }

        return new(first, last);
    }

    /// <summary>The days on one of which a source of a claim was published.</summary>
    internal static Days Of(Claim claim, Appearance appearance) =>
        appearance.Source.Published is { } stated
            ? Days.Whole(stated)
            : new(Days.Whole(claim.StatedOn).First, Time.Edtf.AfterAll);

    /// <summary>Whether a source of a claim was certainly out on a day; without a day all are.</summary>
    internal static bool IsOut(Claim claim, Appearance appearance, Days? day) =>
        day is not { } known || Of(claim, appearance).Last <= known.First;

    /// <summary>By the day of the first publication; claims of which none is known come last.</summary>
    internal static int Compare(Claim left, Claim right)
    {
        Days one = First(left);
        Days other = First(right);
        int byLast = one.Last.CompareTo(other.Last);
        int byFirst = byLast != 0 ? byLast : one.First.CompareTo(other.First);
        return byFirst != 0 ? byFirst : string.CompareOrdinal(left.Id, right.Id);
    }
}

namespace NkRuData.Views;

/// <summary>The order of publication. An interval there is one day within it, so what was certainly out first comes first.</summary>
internal static class Publication
{
    internal static int Compare(PartialDate left, PartialDate right)
    {
        int byLast = left.Bounds.LatestEnd.CompareTo(right.Bounds.LatestEnd);
        return byLast != 0 ? byLast : left.Bounds.EarliestStart.CompareTo(right.Bounds.EarliestStart);
    }

    /// <summary>The days on one of which the first source was published; any day where none has a date.</summary>
    internal static Days First(Claim claim) => Days.Whole(claim.FirstAppearance?.Source.Published);

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

namespace NkRuData;

public sealed partial record Quantity
{
    /// <summary>
    /// The least that the figure can be as stated, in <see cref="Unit"/>: the amount itself, or the lower bound, whichever
    /// was stated. Null where the figure is open below.
    /// </summary>
    /// <remarks>
    /// An amount that is hedged (<see cref="IsApproximate"/>) stands for itself here: how far "about" reaches nobody stated.
    /// A bound that is not part of the range itself (<see cref="Comparator.MoreThan"/>) is returned all the same.
    /// </remarks>
    public decimal? Minimum => Comparator == Comparator.Nearly ? Low : Amount ?? Low;

    /// <summary>
    /// The most that the figure can be as stated, in <see cref="Unit"/>: the amount itself, or the upper bound, whichever
    /// was stated. Null where the figure is open above.
    /// </summary>
    /// <remarks>
    /// An amount that is hedged (<see cref="IsApproximate"/>) stands for itself here. A bound that is not part of the range
    /// itself (<see cref="Comparator.LessThan"/>, <see cref="Comparator.Nearly"/>) is returned all the same.
    /// </remarks>
    public decimal? Maximum => Amount ?? High;
}

using System.Diagnostics;

namespace NkRuData;

/// <summary>
/// A disagreement that follows from the data: two sides, what they differ in, and the sources of both. Nobody has marked it
/// as one, and neither side is preferred.
/// </summary>
/// <remarks>Found by <see cref="ClaimViews.Disputes"/>, which has the rules.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class Dispute
{
    internal Dispute(DisputeKind kind, DisputeSide first, DisputeSide second)
    {
        Kind = kind;
        First = first;
        Second = second;
    }

    /// <summary>What the sides differ in.</summary>
    public DisputeKind Kind { get; }

    /// <summary>
    /// One side: the lower figure, what is denied, what is stated as a fact; where sources
    /// differ what the claim itself has, if one of them has it.
    /// </summary>
    public DisputeSide First { get; }

    /// <summary>The other side: the higher figure, the denials, the plans, what other sources have.</summary>
    public DisputeSide Second { get; }

    /// <summary>The question that the first side answers, where there is one.</summary>
    public Indicator? Indicator => First.Claims[0].Indicator;

    /// <summary>Returns the question or the statement, and both sides.</summary>
    public override string ToString()
    {
        string about = Kind is DisputeKind.Figures or DisputeKind.Modality
            ? First.Claims[0].Indicator!.Label
            : First.Claims[0].Text.TrimEnd('.');
        string against = Kind switch
        {
            DisputeKind.Denial => "denied by",
            DisputeKind.Modality => "planned by",
            _ => "against",
        };
        return $"{about}: {First} {against} {Second}";
    }
}

namespace NkRuData.Cli.Reading;

/// <summary>An answer to a question as one source carries it: the source's own figure and date where it gives them.</summary>
internal sealed record Carried(Claim Claim, Appearance Appearance)
{
    internal Quantity Quantity => Appearance.Quantity ?? Claim.Quantity!;

    internal PartialDate? StatedOn => Appearance.StatedOn ?? Claim.StatedOn;
}

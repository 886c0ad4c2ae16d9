namespace NkRuData.Views.Disagreement;

/// <summary>A side of a dispute, while it is put together.</summary>
internal sealed class Side(Quantity? quantity = null, PartialDate? statedOn = null)
{
    private readonly Distinct<Claim> claims = new(static claim => claim.Id);
    private readonly Distinct<Source> sources = new(static source => source.Id);
    private readonly Distinct<Agent> parties = new(static agent => agent.Id);

    internal bool IsEmpty => claims.Count == 0;

    /// <summary>
    /// Adds a claim with its sources, but for those that have another figure: its speaker stands behind it, or where there
    /// is none its publishers do.
    /// </summary>
    internal Side Add(Claim claim, Days? day)
    {
        claims.Add(claim);
        parties.Add(claim.Speaker);
        foreach (var appearance in claim.Appearances)
        {
            if (Publication.IsOut(claim, appearance, day) && (quantity is null || appearance.Quantity is null))
            {
                sources.Add(appearance.Source);
                parties.Add(claim.Speaker is null ? appearance.Source.Publisher : null);
            }
        }

        return this;
    }

    /// <summary>Adds a claim as one of its sources has it.</summary>
    internal void Add(Claim claim, Source source)
    {
        claims.Add(claim);
        sources.Add(source);
        parties.Add(source.Publisher);
    }

    internal DisputeSide Build() => new(claims.ToList(), sources.ToList(), parties.ToList(), quantity, statedOn);
}

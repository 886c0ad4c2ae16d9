using System.Diagnostics;

namespace NkRuData;

/// <summary>One of the two sides of a <see cref="Dispute"/>.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class DisputeSide
{
    private const int MostNamed = 3;

    internal DisputeSide(
        FactList<Claim> claims,
        FactList<Source> sources,
        FactList<Agent> parties,
        Quantity? quantity,
        PartialDate? statedOn
    )
    {
        Claims = claims;
        Sources = sources;
        Parties = parties;
        Quantity = quantity;
        StatedOn = statedOn;
    }

    /// <summary>The claims on this side, by id. Where sources carry one statement differently, both sides have that one.</summary>
    public FactList<Claim> Claims { get; }

    /// <summary>The sources that carry this side's figure, date or statement, by id.</summary>
    public FactList<Source> Sources { get; }

    /// <summary>
    /// Who stands on this side, by id: the speakers, and the publishers of what is said in a source's own voice. Where
    /// sources carry one statement differently, their publishers.
    /// </summary>
    public FactList<Agent> Parties { get; }

    /// <summary>The figure of this side, where the dispute is about figures.</summary>
    public Quantity? Quantity { get; }

    /// <summary>The date of this side, where the dispute is about when something was stated.</summary>
    public PartialDate? StatedOn { get; }

    /// <summary>Returns the figure or the date, if any, and who stands behind it.</summary>
    public override string ToString()
    {
        string[] names = new string[System.Math.Min(Parties.Count, MostNamed)];
        for (int i = 0; i < names.Length; i++)
        {
            names[i] = Parties[i].Name;
        }

        string more = Parties.Count > MostNamed ? $" and {Parties.Count - MostNamed} more" : "";
        string behind = string.Join(", ", names) + more;
        string? what = Quantity?.ToString() ?? StatedOn?.Edtf;
        return what is null ? behind : $"{what} ({behind})";
    }
}

using System;

namespace NkRuData.Search;

/// <summary>A fact that was found, and what decides where it stands among the others.</summary>
/// <param name="fact">The fact.</param>
/// <param name="worst">The rank of the word that was found worst, or of the fact where it is the query exactly.</param>
/// <param name="sum">The ranks of all words together, which decides among facts with the same worst one.</param>
/// <param name="kind">The place of its kind among the kinds.</param>
internal readonly struct Found(IFact fact, int worst, int sum, int kind) : IComparable<Found>
{
    private readonly int worst = worst;
    private readonly int sum = sum;
    private readonly int kind = kind;

    internal IFact Fact { get; } = fact;

    public int CompareTo(Found other) =>
        worst != other.worst ? worst.CompareTo(other.worst)
        : sum != other.sum ? sum.CompareTo(other.sum)
        : kind != other.kind ? kind.CompareTo(other.kind)
        : string.CompareOrdinal(Fact.Id, other.Fact.Id);
}

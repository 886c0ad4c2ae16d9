namespace NkRuData;

/// <summary>What every record of the data set has: a permanent id, a kind and a label.</summary>
public partial interface IFact
{
    /// <summary>The permanent id: lower-case kebab ASCII, unique across all kinds, never deleted and never reused.</summary>
    string Id { get; }

    /// <summary>The kind of record, as in the data: <c>claim</c>, <c>agent</c>, <c>source</c> and so on.</summary>
    string Kind { get; }

    /// <summary>What to call the record in a list, in English: a name, a title, or the statement itself. Not unique, and not permanent.</summary>
    string Label { get; }
}

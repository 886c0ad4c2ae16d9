namespace NkRuData.Search;

/// <summary>The folded texts of one fact, field by field, compared with a query. It serves fact after fact.</summary>
internal sealed class FactText(Query query)
{
    private const int Fields = (int)Field.Related + 1;

    private readonly FoldedText folded = new();
    private readonly int[] ends = new int[Fields];

    /// <summary>Whether a label of the fact is the query.</summary>
    internal bool IsLabel { get; private set; }

    /// <summary>Whether another name of the fact is the query.</summary>
    internal bool IsName { get; private set; }

    internal void Clear()
    {
        folded.Clear();
        IsLabel = IsName = false;
        for (int i = 0; i < Fields; i++)
        {
            ends[i] = folded.Length;
        }
    }

    /// <summary>Adds the label that the fact has in lists.</summary>
    internal void AddLabel(Field field, string label) => IsLabel |= AddText(field, label);

    /// <summary>Adds a text. Fields are filled in their order.</summary>
    internal void Add(Field field, string? text)
    {
        if (text is not null)
        {
            IsName |= AddText(field, text) && field <= Field.Sentence;
        }
    }

    /// <summary>Where a word was found best; the less, the better, and <see cref="Ranks.None"/> where it was not.</summary>
    internal int Rank(string word)
    {
        int best = Ranks.None;
        int start = 1;
        for (int field = 0; field < Fields; field++)
        {
            var closeness = folded.Find(word, start, ends[field]);
            int rank = Ranks.Of((Field)field, closeness, word);
            best = rank < best ? rank : best;
            start = ends[field];
        }

        return best;
    }

    public override string ToString() => folded.ToString();

    private bool AddText(Field field, string text)
    {
        int start = folded.Length;
        folded.Append(text);
        for (int i = (int)field; i < Fields; i++)
        {
            ends[i] = folded.Length;
        }

        return folded.Is(query.Whole, start);
    }
}

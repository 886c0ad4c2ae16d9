namespace NkRuData.Search;

/// <summary>The ranks of facts and of words found in them: the less, the better.</summary>
internal static class Ranks
{
    /// <summary>The fact has this id, or this label.</summary>
    internal const int Exact = 0;

    /// <summary>The fact has this as another name.</summary>
    internal const int OtherName = 1;

    internal const int None = int.MaxValue;

    private const int FirstWord = 2;
    private const int FirstInside = FirstWord + 2 * (int)Field.Related + 2;

    // Two letters stand inside half of all texts, and say nothing there; but they are a word in Korean, Japanese and Chinese,
    // where words are joined to others.
    private const int ShortestInside = 3;
    private const char FirstOfSyllables = '\u1100';

    /// <summary>The rank from which on names of related facts may be better than what was found in the fact itself.</summary>
    internal const int Related = FirstWord + 2 * (int)Field.Related;

    /// <summary>
    /// Whole words before beginnings, field by field; then insides, field by field: what stands inside other words is
    /// seldom what was meant.
    /// </summary>
    internal static int Of(Field field, Closeness closeness, string word) =>
        closeness switch
        {
            Closeness.None => None,
            Closeness.Inside when word.Length < ShortestInside && word[0] < FirstOfSyllables => None,
            Closeness.Inside => FirstInside + (int)field,
            _ => FirstWord + 2 * (int)field + (int)closeness,
        };
}

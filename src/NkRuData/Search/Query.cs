using System.Collections.Generic;

namespace NkRuData.Search;

/// <summary>The words that are looked for, folded like the texts they are looked for in.</summary>
internal sealed class Query
{
    internal Query(string text)
    {
        var folded = new FoldedText();
        folded.Append(text);
        Whole = folded.ToString().Trim(' ');
        Id = Whole.Replace(' ', '-');
        Words = Whole.Length == 0 ? [] : Distinct(Whole.Split(' '));
    }

    /// <summary>All words with one space between them.</summary>
    internal string Whole { get; }

    /// <summary>The id that the words would be.</summary>
    internal string Id { get; }

    /// <summary>Each word once.</summary>
    internal List<string> Words { get; }

    private static List<string> Distinct(string[] words)
    {
        var seen = new HashSet<string>();
        var distinct = new List<string>();
        foreach (string word in words)
        {
            if (seen.Add(word))
            {
                distinct.Add(word);
            }
        }

        return distinct;
    }
}

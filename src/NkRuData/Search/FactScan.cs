using System;
using System.Collections.Generic;

namespace NkRuData.Search;

/// <summary>Looks at one fact after the other, and ranks those that have all words.</summary>
internal static class FactScan
{
    /// <summary>The facts that were found, best first.</summary>
    internal static List<Found> Run(Query query)
    {
        var found = new List<Found>();
        if (query.Words.Count == 0)
        {
            return found;
        }

        var text = new FactText(query);
        string? kind = null;
        int kinds = 0;
        foreach (var fact in Facts.All)
        {
            if (fact.Kind != kind)
            {
                kind = fact.Kind;
                kinds++;
            }

            if (TryRank(fact, query, text, out int worst, out int sum))
            {
                found.Add(new(fact, worst, sum, kinds));
            }
        }

        found.Sort();
        return found;
    }

    /// <summary>Whether the fact has all words, and how well.</summary>
    internal static bool TryRank(IFact fact, Query query, FactText text, out int worst, out int sum)
    {
        text.Clear();
        FactTexts.AddOwn(fact, text);
        worst = sum = 0;
        if (text.IsLabel || fact.Id == query.Id)
        {
            worst = Ranks.Exact;
            return true;
        }

        if (text.IsName)
        {
            worst = Ranks.OtherName;
            return true;
        }

        bool hasRelated = false;
        foreach (string word in query.Words)
        {
            int rank = text.Rank(word);
            if (rank >= Ranks.Related && !hasRelated)
            {
                FactTexts.AddRelated(fact, text);
                hasRelated = true;
                rank = text.Rank(word);
            }

            // Most facts are done with here, at the first word.
            if (rank == Ranks.None)
            {
                return false;
            }

            worst = Math.Max(worst, rank);
            sum += rank;
        }

        return true;
    }
}

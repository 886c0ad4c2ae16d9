using System;
using System.Collections.Generic;
using NkRuData.Text;

namespace NkRuData.Storage;

/// <summary>Finds the ids that were probably meant by one that does not exist. Only failing lookups pay for it.</summary>
internal static class NearestIds
{
    private const int Most = 3;
    private const int ShortestPart = 3;
    private const int None = int.MaxValue;

    internal static KeyNotFoundException NotFound(string kind, string id, Table[] tables)
    {
        string[] nearest = Find(id, tables);
        string hint = nearest.Length == 0 ? "No id resembles it." : $"Nearest: {string.Join(", ", nearest)}.";
        return new KeyNotFoundException($"There is no {kind} with the id '{id}'. {hint}");
    }

    /// <summary>
    /// Up to three ids: first those that have the text among their words, then those that contain it, then those it is a
    /// few typing errors away from, as a whole or in a word. The shorter id comes first among equals, then the order of
    /// the alphabet, so that the answer is the same every time.
    /// </summary>
    internal static string[] Find(string text, Table[] tables)
    {
        string id = text.ToLowerInvariant();
        var found = new List<(int Rank, string Id)>();
        foreach (var table in tables)
        {
            for (int row = 0; row < table.Count; row++)
            {
                string candidate = table.IdAt(row);
                int rank = Rank(id, candidate);
                if (rank < None)
                {
                    found.Add((rank, candidate));
                }
            }
        }

        found.Sort(
            static (left, right) =>
                left.Rank != right.Rank ? left.Rank.CompareTo(right.Rank)
                : left.Id.Length != right.Id.Length ? left.Id.Length.CompareTo(right.Id.Length)
                : string.CompareOrdinal(left.Id, right.Id)
        );
        string[] nearest = new string[Math.Min(Most, found.Count)];
        for (int i = 0; i < nearest.Length; i++)
        {
            nearest[i] = found[i].Id;
        }

        return nearest;
    }

    private static int Rank(string id, string candidate)
    {
        bool isPart = id.Length >= ShortestPart && candidate.Contains(id);
        if (isPart)
        {
            return $"-{candidate}-".Contains($"-{id}-") ? 0 : 1;
        }

        int limit = Math.Max(2, id.Length / 3);
        int distance = EditDistance.Between(id, candidate, limit);
        if (id.Length > ShortestPart)
        {
            foreach (string word in candidate.Split('-'))
            {
                distance = Math.Min(distance, EditDistance.Between(id, word, limit));
            }
        }

        return distance <= limit ? distance + 1 : None;
    }
}

using System;
using System.Collections.Generic;
using NkRuData.Text;

namespace NkRuData.Storage;

/// <summary>Finds the ids that were probably meant by one that does not exist. Only failing lookups pay for it.</summary>
internal static class NearestIds
{
    private const int Most = 3;

    internal static KeyNotFoundException NotFound(string kind, string id, Table[] tables)
    {
        string[] nearest = Find(id, tables);
        string hint = nearest.Length == 0 ? "No id resembles it." : $"Nearest: {string.Join(", ", nearest)}.";
        return new KeyNotFoundException($"There is no {kind} with the id '{id}'. {hint}");
    }

    /// <summary>
    /// Up to three ids, the nearest first: by edit distance, and before them those that contain the text. Ties are broken
    /// by the id, so that the answer is the same every time.
    /// </summary>
    internal static string[] Find(string id, Table[] tables)
    {
        int limit = Math.Max(2, id.Length / 3);
        var found = new List<(int Distance, string Id)>();
        foreach (var table in tables)
        {
            for (int row = 0; row < table.Count; row++)
            {
                string candidate = table.IdAt(row);
                int distance =
                    id.Length >= 3 && candidate.Contains(id) ? 0 : EditDistance.Between(id, candidate, limit);
                if (distance <= limit)
                {
                    found.Add((distance, candidate));
                }
            }
        }

        found.Sort(
            static (left, right) =>
                left.Distance != right.Distance
                    ? left.Distance.CompareTo(right.Distance)
                    : string.CompareOrdinal(left.Id, right.Id)
        );
        string[] nearest = new string[Math.Min(Most, found.Count)];
        for (int i = 0; i < nearest.Length; i++)
        {
            nearest[i] = found[i].Id;
        }

        return nearest;
    }
}

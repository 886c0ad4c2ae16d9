using System.Collections.Generic;
using NkRuData.Text;

namespace NkRuData.Generator.Diagnostics;

/// <summary>The ends of messages that say what was probably meant.</summary>
internal static class Suggestion
{
    /// <summary><c>; did you mean 'x'?</c> with the nearest candidate, or the candidates themselves where they are few.</summary>
    /// <param name="orAll">Whether the candidates are listed where none is near.</param>
    internal static string For(string found, IEnumerable<string> candidates, bool orAll = true)
    {
        string? nearest = Nearest(found, candidates);
        if (nearest is not null)
        {
            return $"; did you mean '{nearest}'?";
        }

        const int Few = 12;
        List<string> all = orAll ? [.. candidates] : [];
        return all.Count is 0 or > Few ? "" : $"; expected one of: {string.Join(", ", all)}";
    }

    /// <summary>The candidate that was probably meant, or null.</summary>
    internal static string? Nearest(string found, IEnumerable<string> candidates)
    {
        // What is long is no misspelt name, and comparing it takes the square of its length.
        const int Longest = 100;
        if (found.Length > Longest)
        {
            return null;
        }

        string? nearest = null;
        int best = System.Math.Max(2, found.Length / 3);
        foreach (string candidate in candidates)
        {
            int distance = EditDistance.Between(found, candidate, best);
            if (distance < best || (distance == best && nearest is null))
            {
                best = distance;
                nearest = candidate;
            }
        }

        return nearest;
    }
}

using System;
using System.Collections.Generic;

namespace NkRuData.Views;

/// <summary>What was met, each once, in the order of a key: the same for every order in which it was met.</summary>
internal readonly struct Distinct<T>(Func<T, string> key)
    where T : class
{
    private readonly SortedDictionary<string, T> met = new(StringComparer.Ordinal);

    internal int Count => met.Count;

    internal void Add(T? item)
    {
        if (item is not null)
        {
            met[key(item)] = item;
        }
    }

    internal FactList<T> ToList() => FactList<T>.Of([.. met.Values]);
}

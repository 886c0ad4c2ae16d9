using System.Collections.Generic;
using System.Linq;

namespace NkRuData.Benchmarks;

/// <summary>What one figure was, round by round.</summary>
internal sealed class Series
{
    private readonly List<double> values = [];

    internal int Count => values.Count;

    internal double Median => values.Order().ElementAt(values.Count / 2);

    internal double Low => values.Min();

    internal double High => values.Max();

    internal void Add(double value) => values.Add(value);
}

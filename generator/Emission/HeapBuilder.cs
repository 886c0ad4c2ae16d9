using System;
using System.Collections.Generic;
using System.Text;

namespace NkRuData.Generator.Emission;

/// <summary>Lays texts end to end, each once. Addresses count bytes of UTF-8.</summary>
internal sealed class HeapBuilder
{
    private readonly Dictionary<string, (int Address, int Length)> places = new(StringComparer.Ordinal);
    private readonly StringBuilder texts = new();

    /// <summary>The largest length of a text; 0 where there is none.</summary>
    internal int LongestText { get; private set; }

    /// <summary>The address behind the last text.</summary>
    internal int End { get; private set; }

    internal (int Address, int Length) Add(string text)
    {
        if (!places.TryGetValue(text, out var place))
        {
            place = (End, Encoding.UTF8.GetByteCount(text));
            places.Add(text, place);
            texts.Append(text);
            End = checked(End + place.Length);
            LongestText = Math.Max(LongestText, place.Length);
        }

        return place;
    }

    public override string ToString() => texts.ToString();
}

using System;
using System.Collections.Generic;
using System.Text;

namespace NkRuData.Generator.Emission;

/// <summary>
/// Lays texts end to end, each once, in chunks that no text straddles. Addresses count bytes of UTF-8.
/// </summary>
internal sealed class HeapBuilder
{
    private const int ChunkBits = 18;
    private const int ChunkSize = 1 << ChunkBits;

    private readonly Dictionary<string, (int Address, int Length)> places = new(StringComparer.Ordinal);
    private readonly List<string> chunks = [];
    private readonly StringBuilder current = new();
    private int used;

    /// <summary>The largest length of a text; 0 where there is none.</summary>
    internal int LongestText { get; private set; }

    /// <summary>The address behind the last text.</summary>
    internal int End => (chunks.Count << ChunkBits) + used;

    internal (int Address, int Length) Add(string text)
    {
        if (places.TryGetValue(text, out var place))
        {
            return place;
        }

        int length = Encoding.UTF8.GetByteCount(text);
        if (used + length > ChunkSize)
        {
            NextChunk();
        }

        place = ((chunks.Count << ChunkBits) + used, length);
        places.Add(text, place);
        current.Append(text);
        used += length;
        LongestText = Math.Max(LongestText, length);
        return place;
    }

    internal EquatableArray<string> ToChunks()
    {
        NextChunk();
        return chunks.ToEquatableArray();
    }

    private void NextChunk()
    {
        chunks.Add(current.ToString());
        current.Clear();
        used = 0;
    }
}

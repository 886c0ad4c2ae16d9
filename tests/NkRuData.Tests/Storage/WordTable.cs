using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using NkRuData.Storage;
#if NKRUDATA_NETSTANDARD
using Chunk = string;
using Held = string;
#else
using Chunk = System.ReadOnlySpan<byte>;
using Held = byte[];
#endif

namespace NkRuData.Tests.Storage;

/// <summary>
/// A table of words, laid out here as the generator lays tables out: storage is tested with what no real data set has yet.
/// </summary>
internal sealed class WordTable : RecordTable<Word>
{
    private const int KeyPart = 1;
    private const int RowsPerChunk = 256;
    private const int ChunkBits = 18;
    private const int AddressDigits = 4;
    private const int LengthDigits = 4;
    private const int IndexDigits = 3;

    private readonly List<Held> heap = [];
    private readonly Held[][] parts;
    private readonly string[] words;

    internal WordTable(params string[] words)
        : base("word", words.Length, 1, AddressDigits, LengthDigits, IndexDigits)
    {
        this.words = words;
        var places = Lay(words);
        string[] records = [.. places.Select(place => Text(place))];
        string[] keys =
        [
            .. words
                .Select((word, row) => (Word: word, Row: row))
                .OrderBy(x => x.Word, StringComparer.Ordinal)
                .Select(x => Text(places[x.Row]) + Digits(x.Row + 1, IndexDigits)),
        ];
        parts = [ToChunks(records), ToChunks(keys)];
    }

    /// <summary>How many records have been made.</summary>
    internal int Made { get; private set; }

    /// <summary>The row of a word by binary search, or -1.</summary>
    internal int SearchWord(string word) => Search(KeyPart, words.Length, word);

    protected override Word Create(ref RowReader row)
    {
        Made++;
        return new(row.Text()!);
    }

    protected override int Find(string id) => Array.IndexOf(words, id);

    protected override Chunk Heap(int chunk) => heap[chunk];

    protected override Chunk Rows(int part, int chunk) => parts[part][chunk];

    protected override int RowWidth(int part) => AddressDigits + LengthDigits + (part == KeyPart ? IndexDigits : 0);

    // End to end, in chunks that no text straddles.
    private List<(int Address, int Length)> Lay(string[] texts)
    {
        var places = new List<(int, int)>();
        var current = new StringBuilder();
        int used = 0;
        foreach (string text in texts)
        {
            int length = Encode(text).Length;
            if (used + length > 1 << ChunkBits)
            {
                heap.Add(Encode(current.ToString()));
                current.Clear();
                used = 0;
            }

            places.Add(((heap.Count << ChunkBits) + used, length));
            current.Append(text);
            used += length;
        }

        heap.Add(Encode(current.ToString()));
        return places;
    }

    private static Held[] ToChunks(string[] rows) =>
        [.. rows.Chunk(RowsPerChunk).Select(chunk => Encode(string.Concat(chunk)))];

    private static string Text((int Address, int Length) place) =>
        Digits(place.Address, AddressDigits) + Digits(place.Length + 1, LengthDigits);

    private static string Digits(int number, int width) =>
        string.Concat(
            Enumerable.Range(1, width).Select(digit => (char)('0' + ((number >> (6 * (width - digit))) & 63)))
        );

#if NKRUDATA_NETSTANDARD
    private static string Encode(string text) => text;
#else
    private static byte[] Encode(string text) => Encoding.UTF8.GetBytes(text);
#endif
}

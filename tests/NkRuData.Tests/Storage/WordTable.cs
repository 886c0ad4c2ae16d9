using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using NkRuData.Storage;

namespace NkRuData.Tests.Storage;

/// <summary>
/// A table of words, laid out here as the generator lays tables out: storage is tested with what no real data set has yet.
/// </summary>
internal sealed class WordTable : RecordTable<Word>
{
    private const int KeyPart = 1;
    private const int AddressDigits = 4;
    private const int LengthDigits = 4;
    private const int IndexDigits = 3;

    private readonly byte[] heap;
    private readonly byte[][] parts;
    private readonly string[] words;

    internal WordTable(params string[] words)
        : base("word", words.Length, 1, AddressDigits, LengthDigits, IndexDigits)
    {
        this.words = words;
        heap = Encode(string.Concat(words));
        var places = Lay(words);
        string[] records = [.. places.Select(place => Text(place))];
        string[] keys =
        [
            .. words
                .Select((word, row) => (Word: word, Row: row))
                .OrderBy(x => x.Word, StringComparer.Ordinal)
                .Select(x => Text(places[x.Row]) + Digits(x.Row + 1, IndexDigits)),
        ];
        parts = [Encode(string.Concat(records)), Encode(string.Concat(keys))];
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

    protected override ReadOnlySpan<byte> Heap => heap;

    protected override ReadOnlySpan<byte> Rows(int part) => parts[part];

    protected override int RowWidth(int part) => AddressDigits + LengthDigits + (part == KeyPart ? IndexDigits : 0);

    // End to end.
    private static List<(int Address, int Length)> Lay(string[] texts)
    {
        var places = new List<(int, int)>();
        int used = 0;
        foreach (string text in texts)
        {
            int length = Encode(text).Length;
            places.Add((used, length));
            used += length;
        }

        return places;
    }

    private static string Text((int Address, int Length) place) =>
        Digits(place.Address, AddressDigits) + Digits(place.Length + 1, LengthDigits);

    private static string Digits(int number, int width) =>
        string.Concat(
            Enumerable.Range(1, width).Select(digit => (char)('0' + ((number >> (6 * (width - digit))) & 63)))
        );

    private static byte[] Encode(string text) => Encoding.UTF8.GetBytes(text);
}

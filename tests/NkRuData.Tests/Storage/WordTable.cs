using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using NkRuData.Storage;

namespace NkRuData.Tests.Storage;

/// <summary>
/// A table of words, laid out here as the generator lays tables out: storage is tested with what no real data set has yet.
/// </summary>
internal sealed class WordTable : Table
{
    private const int Columns = 3;
    private const int Words = 2;
    private const int OffsetDigits = 4;

    private readonly byte[] data;

    internal WordTable(params string[] words)
        : this(words, Lay(words)) { }

    private WordTable(string[] words, byte[] data)
        : base("word", words.Length, 2, 0, 0, Columns, Words, data) => this.data = data;

    /// <summary>How many records have been made.</summary>
    internal int Made { get; private set; }

    internal FactList<Word> All => List<Word>(0, 0, Count);

    internal Word At(int row) => (Word)FactAt(row);

    protected override object Create(int row)
    {
        Made++;
        return new Word(IdAt(row));
    }

    protected override ReadOnlySpan<byte> Data => data;

    // The directory, the words end to end, and where each starts; the word of a row is that of its number.
    private static byte[] Lay(string[] words)
    {
        byte[] texts = Encoding.UTF8.GetBytes(string.Concat(words));
        int start = Columns * (OffsetDigits + 1);
        var starts = new List<int> { start };
        foreach (string word in words)
        {
            starts.Add(starts[^1] + Encoding.UTF8.GetByteCount(word));
        }

        const int Linear = 15;
        byte[] directory = [.. Entry(start + texts.Length, OffsetDigits), .. Entry(0, 0), .. Entry(1, Linear)];
        return [.. directory, .. texts, .. starts.SelectMany(at => Digits(at, OffsetDigits))];
    }

    private static byte[] Entry(int offset, int width) => [.. Digits(offset, OffsetDigits), .. Digits(width, 1)];

    private static IEnumerable<byte> Digits(int number, int width) =>
        Enumerable.Range(1, width).Select(digit => (byte)(((number >> (7 * (width - digit))) & 0x7F) ^ '0'));
}

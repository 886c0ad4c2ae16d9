using System;
using System.Runtime.CompilerServices;

namespace NkRuData.Storage;

// Reads what the generator compiled: a directory of columns, the text, and the columns. Numbers are written in digits of
// seven bits, most significant first, each exclusive-ored with '0' so that the common ones can be printed.
//
// An entry of the directory is an offset of four digits and a width of one. A column of that width holds a number for each
// row, beginning at the offset. A column of width 0 has no digits: the offset itself is the number of every row. Nor has
// one of width `Linear`: the offset is the number of the first row, and every other has one more than the row before it.
//
// What a number means is known to whoever asks for it. A text is its position among the texts, counted from 1, and 0 for
// none. A row is itself, or one more where there may be none. The items of a list end where those of the next row begin.
internal abstract partial class Table
{
    private const int DigitBits = 7;
    private const int OffsetDigits = 4;
    private const int EntryDigits = OffsetDigits + 1;
    private const int WidthBits = 4;
    private const int WidthMask = (1 << WidthBits) - 1;
    private const int Linear = WidthMask;
    private const int TwoZeros = ('0' << DigitBits) | '0';
    private const int ThreeZeros = (TwoZeros << DigitBits) | '0';
    private const int FourZeros = (ThreeZeros << DigitBits) | '0';

    // Where each text begins, and behind the last where it ends. Dates stand apart, because they are kept.
    private const int TextStarts = 0;
    private const int DateStarts = 1;

    // The entries, decoded: the offset, and in the lowest bits the width. Every number that is read needs one.
    private readonly int[] directory;

    /// <summary>The compiled data, which is read-only data of the assembly.</summary>
    protected abstract ReadOnlySpan<byte> Data { get; }

    /// <summary>The number in a column.</summary>
    internal int Number(int column, int row) => Number(Data, column, row);

    /// <summary>The number of an enum value, or the row of a record or of what a record owns; -1 for none.</summary>
    internal int Choice(int column, int row) => Number(column, row) - 1;

    internal bool Flag(int column, int row) => Number(column, row) != 0;

    /// <summary>The items of a list.</summary>
    internal ListSpan Span(int column, int row)
    {
        int first = Number(column, row);
        return new(first, Number(column, row + 1) - first);
    }

    internal decimal? Decimal(int column, int row)
    {
        var data = Data;
        int text = Number(data, column, row);
        return text == 0 ? null : NumberToken.ToDecimal(TextAt(data, TextStarts, text));
    }

    internal int? Integer(int column, int row) => (int?)Decimal(column, row);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Digits(ReadOnlySpan<byte> data, int at, int width) =>
        width switch
        {
            1 => data[at] ^ '0',
            2 => ((data[at] << DigitBits) | data[at + 1]) ^ TwoZeros,
            3 => ((data[at] << (2 * DigitBits)) | (data[at + 1] << DigitBits) | data[at + 2]) ^ ThreeZeros,
            _ => (
                (((data[at] << DigitBits) | data[at + 1]) << (2 * DigitBits))
                | (data[at + 2] << DigitBits)
                | data[at + 3]
            ) ^ FourZeros,
        };

    private static int[] ReadDirectory(ReadOnlySpan<byte> data, int columns)
    {
        int[] entries = new int[columns];
        for (int i = 0; i < entries.Length; i++)
        {
            int offset = Digits(data, i * EntryDigits, OffsetDigits);
            entries[i] = (offset << WidthBits) | Digits(data, (i * EntryDigits) + OffsetDigits, 1);
        }

        return entries;
    }

    private int Number(ReadOnlySpan<byte> data, int column, int row)
    {
        int entry = directory[column];
        int offset = (int)((uint)entry >> WidthBits);
        int width = entry & WidthMask;
        return width == 0 ? offset
            : width == Linear ? offset + row
            : Digits(data, offset + (row * width), width);
    }

    private ReadOnlySpan<byte> TextAt(ReadOnlySpan<byte> data, int starts, int text)
    {
        int start = Number(data, starts, text - 1);
        return data.Slice(start, Number(data, starts, text) - start);
    }
}

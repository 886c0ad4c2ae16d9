using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace NkRuData.Generator.Emission;

/// <summary>The numbers of a column, written as the library reads them: <c>Table.Columns.cs</c> says how.</summary>
internal sealed class Column
{
    internal const int EntryDigits = OffsetDigits + 1;

    private const int DigitBits = 7;
    private const int OffsetDigits = 4;
    private const int Linear = 15;

    // Texts are numbered when all are known: until then, one more than their positions, and 0 for none.
    private readonly List<int> numbers = [];
    private TextList? texts;

    internal int Count => numbers.Count;

    internal void Add(int number) => numbers.Add(number);

    internal void Add(string? text, TextList list)
    {
        texts = list;
        numbers.Add(text is null ? 0 : list.Add(text) + 1);
    }

    /// <summary>Appends the entry of the directory and the digits, which begin at an offset.</summary>
    internal void Write(StringBuilder directory, StringBuilder digits, int offset)
    {
        NumberTexts();
        int width = Width();
        int first = numbers.Count == 0 ? 0 : numbers[0];
        Append(directory, width is 0 or Linear ? first : offset, OffsetDigits);
        Append(directory, width, 1);
        if (width is not (0 or Linear))
        {
            numbers.ForEach(number => Append(digits, number, width));
        }
    }

    /// <summary>How many digits a number has.</summary>
    internal static int DigitsFor(int number)
    {
        int digits = 1;
        while ((number >>= DigitBits) > 0)
        {
            digits++;
        }

        return digits;
    }

    // More than 28 bits are more than a table holds: 256 MB of texts and columns, or two million records that are looked up.
    internal static void Append(StringBuilder text, int number, int digits)
    {
        if (digits > OffsetDigits || number >> (digits * DigitBits) != 0)
        {
            throw new InvalidOperationException($"{number} does not fit {digits} digits: the table is too large.");
        }

        for (int shift = (digits - 1) * DigitBits; shift >= 0; shift -= DigitBits)
        {
            text.Append((char)(((number >> shift) & 0x7F) ^ '0'));
        }
    }

    private void NumberTexts()
    {
        int[] known = texts?.Numbers() ?? [];
        for (int i = 0; texts is not null && i < numbers.Count; i++)
        {
            numbers[i] = numbers[i] == 0 ? 0 : known[numbers[i] - 1];
        }
    }

    private int Width() =>
        numbers.All(number => number == numbers[0]) ? 0
        : numbers.Select((number, row) => number - row).All(start => start == numbers[0]) ? Linear
        : DigitsFor(numbers.Max());
}

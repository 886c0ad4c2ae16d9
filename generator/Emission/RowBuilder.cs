using System;
using System.Collections.Generic;
using System.Text;

namespace NkRuData.Generator.Emission;

/// <summary>What a number in a row is, which decides how many digits its column has.</summary>
internal enum Cell
{
    Address,
    Length,
    Index,
    Choice,
    Flag,
}

/// <summary>
/// Collects the rows of a part as numbers, and prints them as digits of six bits when the widths of columns are known.
/// </summary>
internal sealed class RowBuilder(string name)
{
    private readonly List<Cell> columns = [];
    private readonly List<int> numbers = [];
    private int column;

    internal string Name { get; } = name;

    internal int Count { get; private set; }

    /// <summary>The largest number of the columns that hold row numbers.</summary>
    internal int LargestIndex { get; private set; }

    internal void Add(Cell kind, int number)
    {
        if (Count == 0)
        {
            columns.Add(kind);
        }

        column++;
        numbers.Add(number);
        LargestIndex = kind == Cell.Index ? Math.Max(LargestIndex, number) : LargestIndex;
    }

    internal void EndRow()
    {
        if (column != columns.Count)
        {
            throw new InvalidOperationException(
                $"A row of '{Name}' has {column} columns, and the first has {columns.Count}."
            );
        }

        column = 0;
        Count++;
    }

    internal PartModel ToModel(int number, Widths widths)
    {
        int rowWidth = 0;
        foreach (var kind in columns)
        {
            rowWidth += Width(kind, widths);
        }

        var digits = new StringBuilder(Count * rowWidth);
        for (int i = 0; i < numbers.Count; i++)
        {
            Print(digits, numbers[i], Width(columns[i % columns.Count], widths));
        }

        return new(number, Name, rowWidth, digits.ToString());
    }

    /// <summary>How many digits of six bits a number takes.</summary>
    internal static int DigitsFor(int largest)
    {
        int digits = 1;
        while ((largest >>= 6) > 0)
        {
            digits++;
        }

        return digits;
    }

    private static int Width(Cell kind, Widths widths) =>
        kind switch
        {
            Cell.Address => widths.Address,
            Cell.Length => widths.Length,
            Cell.Index => widths.Index,
            Cell.Choice => 2,
            _ => 1,
        };

    private static void Print(StringBuilder digits, int number, int width)
    {
        for (int shift = (width - 1) * 6; shift >= 0; shift -= 6)
        {
            digits.Append((char)('0' + ((number >> shift) & 0x3F)));
        }
    }
}

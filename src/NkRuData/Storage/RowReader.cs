using System;

namespace NkRuData.Storage;

/// <summary>
/// Reads the columns of one row in the order in which the generator wrote them. Absent values read as null, -1 or an
/// empty list.
/// </summary>
internal ref struct RowReader(Table table, ReadOnlySpan<byte> digits, int at, int row)
{
    private readonly ReadOnlySpan<byte> digits = digits;
    private int at = at;

    internal readonly Table Table { get; } = table;

    internal readonly int Row { get; } = row;

    /// <summary>A row number, or -1: of another table's record, or of a part of this table.</summary>
    internal int Index() => Number(Table.IndexWidth) - 1;

    internal ListSpan List()
    {
        int first = Number(Table.IndexWidth);
        return new(first, Number(Table.IndexWidth));
    }

    /// <summary>The number of an enum value, or -1.</summary>
    internal int Choice() => Number(2) - 1;

    internal bool Flag() => Number(1) != 0;

    internal string? Text()
    {
        int address = Address(out int length);
        return length < 0 ? null : Table.Decode(address, length);
    }

    internal decimal? Decimal() => Text() is { } token ? NumberToken.ToDecimal(token) : null;

    internal int? Integer() => Text() is { } token ? (int)NumberToken.ToDecimal(token) : null;

    internal PartialDate? Date() => Text() is { } edtf ? PartialDate.FromTrusted(edtf) : null;

    /// <summary>Where a text stands in the heap; its length is -1 where there is none.</summary>
    internal int Address(out int length)
    {
        int address = Number(Table.AddressWidth);
        length = Number(Table.LengthWidth) - 1;
        return address;
    }

    private int Number(int width)
    {
        int value = 0;
        for (int end = at + width; at < end; at++)
        {
            value = (value << 6) | (digits[at] - '0');
        }

        return value;
    }
}

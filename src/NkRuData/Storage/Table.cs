using System;

namespace NkRuData.Storage;

/// <summary>
/// The compiled data of one kind: a heap of text, and parts of fixed-width rows that point into it. Rows are written in
/// printable digits of six bits, <c>'0'</c> to <c>'o'</c>, most significant first. Part 0 holds the records; the other
/// parts hold what records own: lists, nested objects, inverses.
/// </summary>
/// <remarks>The generator writes the overrides; the layout it writes is the one read here and in <see cref="RowReader"/>.</remarks>
internal abstract class Table(int count, int addressWidth, int lengthWidth, int indexWidth)
{
    internal const int RecordPart = 0;

    /// <summary>How many records the table has.</summary>
    internal int Count { get; } = count;

    internal int AddressWidth { get; } = addressWidth;

    internal int LengthWidth { get; } = lengthWidth;

    internal int IndexWidth { get; } = indexWidth;

    /// <summary>The text, in UTF-8.</summary>
    protected abstract ReadOnlySpan<byte> Heap { get; }

    /// <summary>The rows of a part.</summary>
    protected abstract ReadOnlySpan<byte> Rows(int part);

    /// <summary>How many digits a row of the part has.</summary>
    protected abstract int RowWidth(int part);

    internal RowReader Read(int part, int row) => new(this, Rows(part), row * RowWidth(part), row);

    /// <summary>The number in a part whose rows are one number each: the row of a record that a list refers to.</summary>
    internal int IndexAt(int part, int row) => Read(part, row).Index();

    /// <summary>The text in a part whose rows are one text each.</summary>
    internal string TextAt(int part, int row) => Read(part, row).Text()!;

    /// <summary>The list that a part holds for a row: inverses, one row per record of the target.</summary>
    internal ListSpan ListAt(int part, int row) => Read(part, row).List();

    /// <summary>The id of a record, read without decoding the rest of it. It is the first column of every record.</summary>
    internal string IdAt(int row) => TextAt(RecordPart, row);

    internal string Decode(int address, int length) => Utf8.Decode(Heap, address, length);

    /// <summary>Searches rows sorted by an ASCII key, each <c>(text, row of the record)</c>. Returns -1 where there is none.</summary>
    internal int Search(int part, int rows, string key)
    {
        int low = 0;
        int high = rows - 1;
        while (low <= high)
        {
            int middle = (low + high) >>> 1;
            var reader = Read(part, middle);
            int order = Compare(key, reader.Address(out int length), length);
            if (order == 0)
            {
                return reader.Index();
            }

            if (order < 0)
            {
                high = middle - 1;
            }
            else
            {
                low = middle + 1;
            }
        }

        return -1;
    }

    private int Compare(string key, int address, int length)
    {
        ReadOnlySpan<byte> heap = Heap;
        int shared = length < key.Length ? length : key.Length;
        for (int i = 0; i < shared; i++)
        {
            int difference = key[i] - heap[address + i];
            if (difference != 0)
            {
                return difference;
            }
        }

        return key.Length - length;
    }
}

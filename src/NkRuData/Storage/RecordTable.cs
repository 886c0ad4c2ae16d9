using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Threading;

namespace NkRuData.Storage;

/// <summary>
/// The records of one kind, each made when it is first asked for and kept from then on. Pages of 128 records keep what
/// the first fact allocates small and independent of how many there are.
/// </summary>
internal abstract class RecordTable<T>(
    string kind,
    int count,
    int groupCount,
    int addressWidth,
    int lengthWidth,
    int indexWidth
) : Table(count, addressWidth, lengthWidth, indexWidth)
    where T : class, IFact
{
    private const int PageBits = 7;
    private const int PageMask = (1 << PageBits) - 1;

    private readonly T?[]?[] pages = new T?[]?[(count + PageMask) >> PageBits];
    private FactList<T>?[]? groups;
    private FactList<T>? all;

    internal string Kind { get; } = kind;

    internal FactList<T> All => all ?? Lazy.Publish(ref all, Range(0, Count));

    protected abstract T Create(ref RowReader row);

    /// <summary>The row of the record with this id, or -1.</summary>
    protected abstract int Find(string id);

    internal T At(int row)
    {
        T?[] page = Volatile.Read(ref pages[row >> PageBits]) ?? AddPage(row >> PageBits);
        ref T? slot = ref page[row & PageMask];
        return Volatile.Read(ref slot) ?? Make(ref slot, row);
    }

    /// <summary>The records of a group, which are consecutive rows.</summary>
    internal FactList<T> Group(int group, int first, int count)
    {
        var lists = groups ?? Lazy.Publish(ref groups, new FactList<T>?[groupCount]);
        return lists[group] ?? Lazy.Publish(ref lists[group], Range(first, count));
    }

    private FactList<T> Range(int first, int count) =>
        FactList<T>.Of(this, new ListSpan(first, count), static (table, row) => ((RecordTable<T>)table).At(row));

    internal bool TryGet(string id, [NotNullWhen(true)] out T? record) =>
        TryRow(Find(Check(id, nameof(id))), out record);

    internal T Get(string id) => TryGet(id, out var record) ? record : throw NearestIds.NotFound(Kind, id, [this]);

    /// <summary>The record of a row that a lookup found, where it found one.</summary>
    internal bool TryRow(int row, [NotNullWhen(true)] out T? record)
    {
        record = row < 0 ? null : At(row);
        return record is not null;
    }

    /// <summary>Public lookups take any string that a caller passes, null among them.</summary>
    internal static string Check(string value, string parameter) => value ?? throw new ArgumentNullException(parameter);

    private T?[] AddPage(int page) =>
        Lazy.Publish(ref pages[page], new T?[Math.Min(1 << PageBits, Count - (page << PageBits))]);

    private T Make(ref T? slot, int row)
    {
        var reader = Read(RecordPart, row);
        return Lazy.Publish(ref slot, Create(ref reader));
    }
}

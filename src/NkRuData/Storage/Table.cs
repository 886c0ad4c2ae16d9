using System;

namespace NkRuData.Storage;

/// <summary>
/// The facts of one kind. Each is made when it is first asked for and kept from then on; pages of 128 keep what the first
/// fact allocates small.
/// </summary>
/// <remarks>
/// The generator derives one class for each table. Nothing that the first fact needs has type parameters: code that is
/// shared between types starts slower, and looks up its types at every call.
/// </remarks>
internal abstract partial class Table : Rows
{
    private const int PageBits = 7;
    private const int PageMask = (1 << PageBits) - 1;

    private readonly int count;
    private readonly int lists;
    private readonly int ids;
    private readonly object?[]?[] pages;
    private object?[]? keptLists;
    private Relation?[]? relations;

    /// <param name="kind">The kind, as messages name it.</param>
    /// <param name="count">How many facts there are.</param>
    /// <param name="lists">How many lists of facts there are: that of all, and one for each group.</param>
    /// <param name="repeatedTexts">How many texts stand in several places: the first of them.</param>
    /// <param name="dates">How many dates there are.</param>
    /// <param name="columns">How many columns the data has.</param>
    /// <param name="ids">The column of the ids.</param>
    /// <param name="data">The data.</param>
    protected Table(
        string kind,
        int count,
        int lists,
        int repeatedTexts,
        int dates,
        int columns,
        int ids,
        ReadOnlySpan<byte> data
    )
    {
        Kind = kind;
        this.count = count;
        this.lists = lists;
        this.ids = ids;
        this.repeatedTexts = repeatedTexts;
        this.dates = dates;
        directory = ReadDirectory(data, columns);
        pages = new object?[]?[(count + PageMask) >> PageBits];
    }

    internal string Kind { get; }

    internal int Count => count;

    protected abstract object Create(int row);

    internal override object FactAt(int row) => pages[row >> PageBits]?[row & PageMask] ?? Make(row);

    /// <summary>The id of a fact, read without making it.</summary>
    internal string IdAt(int row) => Text(ids, row)!;

    /// <summary>All facts, or those of a group, which are consecutive rows.</summary>
    internal FactList<T> List<T>(int list, int first, int count)
    {
        object?[] all = keptLists ?? Lazy.Publish(ref keptLists, new object?[lists]);
        return (FactList<T>)(all[list] ?? Lazy.Publish(ref all[list], FactList<T>.Of(this, new(first, count))));
    }

    /// <summary>The facts that a record refers to by a list, or that refer to it.</summary>
    internal FactList<T> References<T>(int column, int row, Table target)
    {
        var span = Span(column, row);
        return FactList<T>.Of(span.Count == 0 ? this : RelationTo(target, column + 1), span);
    }

    /// <summary>A list of texts.</summary>
    internal FactList<string> Texts(int column, int row)
    {
        var span = Span(column, row);
        string[] texts = new string[span.Count];
        for (int i = 0; i < texts.Length; i++)
        {
            texts[i] = Text(column + 1, span.First + i)!;
        }

        return FactList<string>.Owning(texts);
    }

    private Relation RelationTo(Table target, int column)
    {
        var all = relations ?? Lazy.Publish(ref relations, new Relation?[directory.Length]);
        return all[column] ?? Lazy.Publish(ref all[column], new(this, column, target));
    }

    private object Make(int row)
    {
        ref object?[]? page = ref pages[row >> PageBits];
        object?[] made = page ?? Lazy.Publish(ref page, new object?[Math.Min(PageMask + 1, count - (row & ~PageMask))]);
        return Lazy.Publish(ref made[row & PageMask], Create(row));
    }
}

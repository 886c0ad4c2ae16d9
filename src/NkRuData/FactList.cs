using System;
using System.Collections;
using System.Collections.Generic;
using System.Diagnostics;
using NkRuData.Storage;

namespace NkRuData;

/// <summary>
/// An immutable list of facts, or of what facts own. Elements are made when they are first asked for, and are the same
/// instances ever after. Safe for use by many threads.
/// </summary>
/// <typeparam name="T">What the list holds.</typeparam>
[DebuggerDisplay("{ToString(),nq}")]
[DebuggerTypeProxy(typeof(Debugging.FactListView<>))]
public sealed class FactList<T> : IReadOnlyList<T>
{
    // Stands in place of the first row where the list holds its items.
    private const int Own = -1;

    private static readonly FactList<T> Empty = new(Array.Empty<T>(), new(Own, 0));

    // A list of facts holds none of them, but knows the rows that it reads from. A list of what a record owns is an array.
    private readonly object source;
    private readonly ListSpan span;

    private FactList(object source, ListSpan span)
    {
        this.source = source;
        this.span = span;
    }

    /// <summary>How many elements the list has.</summary>
    public int Count => span.Count;

    /// <summary>The element at a position.</summary>
    /// <param name="index">The position, from 0 to <see cref="Count"/> - 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The list has no such position.</exception>
    public T this[int index] =>
        (uint)index >= (uint)span.Count ? throw OutOfRange(index)
        : span.First == Own ? Cast.To<T[]>(source)[index]
        : Cast.To<T>(Cast.To<Rows>(source).FactAt(span.First + index));

    /// <summary>Enumerates the list without allocating.</summary>
    public Enumerator GetEnumerator() => new(this);

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Returns the number and the type of the elements.</summary>
    public override string ToString() => $"{span.Count} x {typeof(T).Name}";

    internal static FactList<T> Of(Rows rows, ListSpan span) => span.Count == 0 ? Empty : new(rows, span);

    internal static FactList<T> Owning(T[] items) => items.Length == 0 ? Empty : new(items, new(Own, items.Length));

    /// <summary>The answer of a view: a list of what was found.</summary>
    internal static FactList<T> Of(List<T> found) => Owning(found.ToArray());

    private ArgumentOutOfRangeException OutOfRange(int index) =>
        new(nameof(index), index, $"The list has {span.Count} elements.");

    /// <summary>Enumerates a <see cref="FactList{T}"/>.</summary>
    public struct Enumerator : IEnumerator<T>
    {
        private readonly FactList<T> list;
        private int index;

        internal Enumerator(FactList<T> list)
        {
            this.list = list;
            index = -1;
        }

        /// <summary>The element at the current position.</summary>
        public readonly T Current => list[index];

        readonly object? IEnumerator.Current => Current;

        /// <summary>Moves to the next element.</summary>
        /// <returns>Whether there is one.</returns>
        public bool MoveNext() => ++index < list.Count;

        /// <summary>Moves before the first element.</summary>
        public void Reset() => index = -1;

        /// <summary>Does nothing; there is nothing to release.</summary>
        public readonly void Dispose() { }
    }
}

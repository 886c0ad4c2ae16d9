using System;
using System.Collections.Generic;
using System.Text;

namespace NkRuData.Generator.Emission;

/// <summary>Texts end to end, each once. They are numbered from 1.</summary>
internal sealed class TextList
{
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly StringBuilder texts = new();
    private readonly List<int> starts = [0];

    internal int Count => numbers.Count;

    /// <summary>How many bytes of UTF-8 they are.</summary>
    internal int Size => starts[starts.Count - 1];

    /// <summary>The number of a text; 0 for none.</summary>
    internal int Add(string? text)
    {
        if (text is null)
        {
            return 0;
        }

        if (!numbers.TryGetValue(text, out int number))
        {
            number = numbers.Count + 1;
            numbers.Add(text, number);
            texts.Append(text);
            starts.Add(checked(Size + Encoding.UTF8.GetByteCount(text)));
        }

        return number;
    }

    /// <summary>Adds where each text starts, and the last one ends, to a column.</summary>
    internal void AddStarts(Column column, int offset)
    {
        foreach (int start in starts)
        {
            column.Add(offset + start);
        }
    }

    public override string ToString() => texts.ToString();
}

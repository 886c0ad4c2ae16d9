using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace NkRuData.Generator.Emission;

/// <summary>Texts end to end, each once; those that stand in several places come first.</summary>
internal sealed class TextList
{
    private readonly Dictionary<string, int> positions = new(StringComparer.Ordinal);
    private readonly List<(string Text, bool IsRepeated)> texts = [];
    private int[] numbers = [];

    internal int Count => texts.Count;

    internal int Repeated => texts.Count(text => text.IsRepeated);

    /// <summary>Adds a text, and returns its position.</summary>
    internal int Add(string text)
    {
        if (positions.TryGetValue(text, out int position))
        {
            texts[position] = (text, true);
            return position;
        }

        positions.Add(text, texts.Count);
        texts.Add((text, false));
        return texts.Count - 1;
    }

    /// <summary>The number of the text at each position, counted from 1. No text is added afterwards.</summary>
    internal int[] Numbers()
    {
        if (numbers.Length < texts.Count)
        {
            numbers = new int[texts.Count];
            int next = 1;
            foreach (int position in InOrder())
            {
                numbers[position] = next++;
            }
        }

        return numbers;
    }

    /// <summary>Appends the texts, and adds to a column where each begins and the last one ends, which is returned.</summary>
    internal int Write(StringBuilder data, int offset, Column starts)
    {
        starts.Add(offset);
        foreach (int position in InOrder())
        {
            string text = texts[position].Text;
            data.Append(text);
            offset = checked(offset + Encoding.UTF8.GetByteCount(text));
            starts.Add(offset);
        }

        return offset;
    }

    private IEnumerable<int> InOrder() => Positions(isRepeated: true).Concat(Positions(isRepeated: false));

    private IEnumerable<int> Positions(bool isRepeated) =>
        Enumerable.Range(0, texts.Count).Where(position => texts[position].IsRepeated == isRepeated);
}

using System;
using System.Collections.Generic;
using System.Text;
using Microsoft.CodeAnalysis;

namespace NkRuData.Generator.Tests;

/// <summary>Text in which the tokens that errors are expected at stand in ⟦…⟧.</summary>
internal static class Marked
{
    /// <summary>Takes the marks out, and says where they stood: line and column from 1, columns in UTF-16 units.</summary>
    internal static (string Text, IReadOnlyList<string> Places) Read(string marked)
    {
        var text = new StringBuilder();
        var places = new List<string>();
        (int line, int column) = (1, 1);
        string begin = "";
        foreach (char c in marked)
        {
            switch (c)
            {
                case '⟦':
                    begin = FormattableString.Invariant($"{line},{column}");
                    break;
                case '⟧':
                    places.Add(FormattableString.Invariant($"({begin})-({line},{column})"));
                    break;
                default:
                    text.Append(c);
                    (line, column) = c == '\n' ? (line + 1, 1) : (line, column + 1);
                    break;
            }
        }

        return (text.ToString(), places);
    }

    /// <summary>A place as marks give it.</summary>
    internal static string Place(Location location)
    {
        var span = location.GetLineSpan();
        var (start, end) = (span.StartLinePosition, span.EndLinePosition);
        return FormattableString.Invariant(
            $"({start.Line + 1},{start.Character + 1})-({end.Line + 1},{end.Character + 1})"
        );
    }
}

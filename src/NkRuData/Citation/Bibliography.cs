using System;
using System.Collections.Generic;
using System.Text;

namespace NkRuData.Citation;

/// <summary>Entries in the form of a style.</summary>
internal static class Bibliography
{
    internal static string Write(IReadOnlyList<Reference> references, CitationStyle style)
    {
        var text = new StringBuilder();
        switch (style)
        {
            case CitationStyle.Text:
                ReadableLine.Write(text, references);
                break;
            case CitationStyle.BibTeX:
                BibTeXEntry.Write(text, references);
                break;
            case CitationStyle.Ris:
                RisRecord.Write(text, references);
                break;
            case CitationStyle.CslJson:
                CslItem.Write(text, references);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(style), style, "There is no such style of citation.");
        }

        return text.ToString();
    }

    /// <summary>
    /// The text on one line: line ends, tabs and other control characters are one space, and so are the separators that
    /// some readers take for line ends. White space at the ends goes.
    /// </summary>
    internal static string OneLine(string text)
    {
        var line = new StringBuilder(text.Length);
        foreach (char c in text)
        {
            bool isBreak = char.IsControl(c) || c is '\u2028' or '\u2029';
            if (!isBreak)
            {
                line.Append(c);
            }
            else if (line.Length > 0 && line[line.Length - 1] != ' ')
            {
                line.Append(' ');
            }
        }

        return line.ToString().Trim();
    }
}

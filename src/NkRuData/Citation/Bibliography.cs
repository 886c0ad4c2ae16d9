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
    /// The text on one line: white space of any kind and length, control characters, and the separators that some readers
    /// take for line ends, are one space; at the ends they go. Two spaces would be one to TeX, and begin a tag to some
    /// readers of RIS.
    /// </summary>
    internal static string OneLine(string text)
    {
        var line = new StringBuilder(text.Length);
        foreach (char c in text)
        {
            if (c != ' ' && !char.IsControl(c) && c is not ('\u2028' or '\u2029'))
            {
                line.Append(c);
            }
            else if (line.Length > 0 && line[line.Length - 1] != ' ')
            {
                line.Append(' ');
            }
        }

        return line.ToString().TrimEnd(' ');
    }
}

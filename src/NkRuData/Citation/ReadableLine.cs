using System.Collections.Generic;
using System.Text;

namespace NkRuData.Citation;

/// <summary>One line for each entry, for people.</summary>
internal static class ReadableLine
{
    internal static void Write(StringBuilder text, IReadOnlyList<Reference> references)
    {
        for (int i = 0; i < references.Count; i++)
        {
            text.Append(i == 0 ? "" : "\n").Append(Line(references[i]));
        }
    }

    private static string Line(Reference reference)
    {
        var line = new StringBuilder();
        Append(line, "", reference.Lead);
        line.Append(line.Length > 0 ? " " : "");
        for (int i = 0; i < reference.Authors.Count; i++)
        {
            Append(line, i == 0 ? "" : ", ", reference.Authors[i]);
        }

        Append(line, reference.Authors.Count > 0 ? ": “" : "“", reference.Title);
        line.Append('”');
        Append(line, ", ", reference.Genre);
        Append(line, ", ", reference.Number);
        Append(line, ", ", reference.Publisher);
        Append(line, ", ", reference.Date is { } date ? DateWords.Day(date) : "no date");
        if (reference.Language is { } language && language != "en")
        {
            line.Append(" [").Append(language).Append(']');
        }

        line.Append('.');
        Append(line, " ", reference.Url);
        Append(line, " ", reference.Tail);
        return line.ToString();
    }

    private static void Append(StringBuilder line, string separator, string? part)
    {
        if (!string.IsNullOrEmpty(part))
        {
            line.Append(separator).Append(Bibliography.OneLine(part!));
        }
    }
}

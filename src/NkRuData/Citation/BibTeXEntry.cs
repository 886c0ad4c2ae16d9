using System.Collections.Generic;
using System.Globalization;
using System.Text;

namespace NkRuData.Citation;

/// <summary>
/// Entries that BibTeX and biblatex both read. Where the two differ, each has its field and ignores that of the other: the
/// kind of work is <c>entrysubtype</c> and <c>type</c> to biblatex, and the date is <c>date</c> there.
/// </summary>
internal static class BibTeXEntry
{
    // Macros that every style of BibTeX defines.
    private static readonly string[] Months =
    [
        "jan",
        "feb",
        "mar",
        "apr",
        "may",
        "jun",
        "jul",
        "aug",
        "sep",
        "oct",
        "nov",
        "dec",
    ];

    internal static void Write(StringBuilder text, IReadOnlyList<Reference> references)
    {
        for (int i = 0; i < references.Count; i++)
        {
            text.Append(i == 0 ? "" : "\n");
            Write(text, references[i]);
        }
    }

    /// <summary>Text in TeX that prints as itself, in braces that balance even for BibTeX, which counts escaped ones.</summary>
    internal static string Escape(string value)
    {
        var text = new StringBuilder(value.Length + 8);
        string line = Bibliography.OneLine(value);
        for (int i = 0; i < line.Length; i++)
        {
            char c = line[i];
            switch (c)
            {
                case '%' or '&' or '#' or '_' or '$':
                    text.Append('\\').Append(c);
                    break;
                case '\\':
                    text.Append(@"\textbackslash{}");
                    break;
                case '{':
                    text.Append(@"\textbraceleft{}");
                    break;
                case '}':
                    text.Append(@"\textbraceright{}");
                    break;
                case '~':
                    text.Append(@"\textasciitilde{}");
                    break;
                case '^':
                    text.Append(@"\textasciicircum{}");
                    break;
                case '<':
                    text.Append(@"\textless{}");
                    break;
                case '>':
                    text.Append(@"\textgreater{}");
                    break;
                case '|':
                    text.Append(@"\textbar{}");
                    break;
                case '`':
                    text.Append(@"\textasciigrave{}");
                    break;
                case '"':
                    // Some languages of babel give it a meaning.
                    text.Append("{\"}");
                    break;
                case '-' or '\'' when i > 0 && line[i - 1] == c:
                    // TeX makes one sign of two.
                    text.Append("{}").Append(c);
                    break;
                default:
                    text.Append(c);
                    break;
            }
        }

        return text.ToString();
    }

    /// <summary>
    /// An address stays as it is, since <c>url</c> is read without TeX. What no address may contain, and would end the
    /// field or the address, is percent-encoded.
    /// </summary>
    internal static string EscapeUrl(string url)
    {
        var text = new StringBuilder(url.Length);
        foreach (char c in url)
        {
            if (c is <= ' ' or '\u007f' or '{' or '}' or '\\' or '"' or '^' or '`' or '|' or '<' or '>')
            {
                text.Append('%').Append(((int)c).ToString("X2", CultureInfo.InvariantCulture));
            }
            else
            {
                text.Append(c);
            }
        }

        return text.ToString();
    }

    private static void Write(StringBuilder text, Reference reference)
    {
        text.Append('@').Append(EntryType(reference.Kind)).Append('{').Append(reference.Id);
        if (reference.Authors.Count > 0)
        {
            var authors = new List<string>();
            foreach (string author in reference.Authors)
            {
                authors.Add("{" + Escape(author) + "}");
            }

            Field(text, "author", string.Join(" and ", authors));
        }
        else if (reference.Publisher is { } name)
        {
            // What a style of BibTeX sorts by where nobody signed.
            Field(text, "key", "{" + Escape(name) + "}");
        }

        // Titles are as published, so no style is to change their capitals: hence the second braces.
        Field(text, "title", "{" + Escape(reference.Title) + "}");
        if (reference.Publisher is { } publisher)
        {
            string field = reference.Kind switch
            {
                ReferenceKind.NewsArticle => "journal",
                ReferenceKind.Report => "institution",
                _ => "howpublished",
            };
            // Braced again: to biblatex an institution is a list, which an "and" would divide.
            Field(text, field, "{" + Escape(publisher) + "}");
        }

        if (reference.Number is { } number)
        {
            Field(text, "number", Escape(number));
        }

        if (reference.Kind == ReferenceKind.NewsArticle)
        {
            Field(text, "entrysubtype", "newspaper");
        }
        else
        {
            Field(text, "type", Escape(reference.Genre));
        }

        WriteDate(text, reference.Date);
        if (reference.Url is { } url)
        {
            Field(text, "url", EscapeUrl(url));
        }

        if (reference.Language is { } language)
        {
            Field(text, "language", Escape(language));
        }

        // Styles print no number of a "misc".
        string note = (reference.Number is { } symbol ? symbol + ". " : "") + reference.Note;
        if (note.Length > 0)
        {
            Field(text, "note", Escape(note));
        }

        text.Append("\n}\n");
    }

    private static void WriteDate(StringBuilder text, PartialDate? published)
    {
        if (published is not { } date)
        {
            Field(text, "year", "n.d.");
            return;
        }

        // Year and month are for BibTeX: the years that are possible, and the month where every possible day has it.
        if (date.Earliest is { } first && date.Latest is { } last)
        {
            string year = DateWords.Number(first.Year, "0000");
            Field(text, "year", first.Year == last.Year ? year : $"{year}/{DateWords.Number(last.Year, "0000")}");
            if (first.Year == last.Year && first.Month == last.Month)
            {
                text.Append(",\n  month = ").Append(Months[first.Month - 1]);
            }
        }

        Field(text, "date", date.Edtf);
    }

    private static void Field(StringBuilder text, string name, string value) =>
        text.Append(",\n  ").Append(name).Append(" = {").Append(value).Append('}');

    // "online" and the like are unknown to BibTeX, and "techreport" is known to both.
    private static string EntryType(ReferenceKind kind) =>
        kind switch
        {
            ReferenceKind.NewsArticle => "article",
            ReferenceKind.Report => "techreport",
            _ => "misc",
        };
}

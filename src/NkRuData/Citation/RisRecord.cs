using System.Collections.Generic;
using System.Text;

namespace NkRuData.Citation;

/// <summary>
/// Records of the RIS format: lines of a tag of two letters, two spaces, a hyphen, a space and a value, ended by CR LF. It
/// has no escapes; a value ends with its line.
/// </summary>
internal static class RisRecord
{
    internal static void Write(StringBuilder text, IReadOnlyList<Reference> references)
    {
        foreach (Reference reference in references)
        {
            Write(text, reference);
        }
    }

    /// <summary>
    /// A date in the form of the format, <c>year/month/day/other</c>, where what is not known is empty between its slashes
    /// and the last part has words.
    /// </summary>
    internal static string Date(PartialDate date)
    {
        if (date.IsInterval || date.Precision >= DatePrecision.Decade)
        {
            bool hasYear = date.Earliest is { } first && date.Latest is { } last && first.Year == last.Year;
            int? month =
                hasYear && date.Earliest!.Value.Month == date.Latest!.Value.Month ? date.Earliest!.Value.Month : null;
            return Parts(hasYear ? date : null, month, null, DateWords.Day(date));
        }

        bool saysAll =
            date.Precision is DatePrecision.Day or DatePrecision.Month or DatePrecision.Year
            && !date.IsApproximate
            && !date.IsUncertain;
        return Parts(date, DateWords.Month(date), DateWords.DayOfMonth(date), saysAll ? "" : DateWords.Day(date));
    }

    private static string Parts(PartialDate? year, int? month, int? day, string other) =>
        (year is { } known ? DateWords.Number(DateWords.Year(known), "0000") : "")
        + "/"
        + (month is { } m ? DateWords.Number(m, "00") : "")
        + "/"
        + (day is { } d ? DateWords.Number(d, "00") : "")
        + (other.Length > 0 || day is null ? "/" : "")
        + other;

    private static void Write(StringBuilder text, Reference reference)
    {
        Line(text, "TY", Type(reference.Kind));
        Line(text, "ID", reference.Id);
        Line(text, "TI", reference.Title);
        foreach (string author in reference.Authors)
        {
            Line(text, "AU", author);
        }

        Line(text, reference.Kind == ReferenceKind.NewsArticle ? "T2" : "PB", reference.Publisher);
        Line(text, "M1", reference.Number);
        Line(text, "M3", reference.Genre);
        if (reference.Date is { } date)
        {
            if (date.Earliest is { } first && date.Latest is { } last && first.Year == last.Year)
            {
                Line(text, "PY", DateWords.Number(first.Year, "0000"));
            }

            Line(text, "DA", Date(date));
        }

        Line(text, "LA", reference.Language);
        Line(text, "UR", reference.Url);
        Line(text, "N1", reference.Note);
        text.Append("ER  - \r\n");
    }

    private static void Line(StringBuilder text, string tag, string? value)
    {
        if (!string.IsNullOrEmpty(value))
        {
            text.Append(tag).Append("  - ").Append(Bibliography.OneLine(value!)).Append("\r\n");
        }
    }

    private static string Type(ReferenceKind kind) =>
        kind switch
        {
            ReferenceKind.NewsArticle => "NEWS",
            ReferenceKind.OfficialStatement => "GOVDOC",
            ReferenceKind.Report => "RPRT",
            ReferenceKind.WebPage => "ELEC",
            ReferenceKind.Video => "VIDEO",
            ReferenceKind.Post => "ICOMM",
            ReferenceKind.Law => "STAT",
            _ => "LEGAL",
        };
}

using System;
using System.Globalization;

namespace NkRuData.Cli.Output;

/// <summary>
/// Partial dates in words. What has no plain words, such as a century, stays as written in EDTF: better a code than a
/// wrong date.
/// </summary>
internal static class DateText
{
    private static readonly string[] Seasons = ["spring", "summer", "autumn", "winter"];
    private static readonly string[] Quarters = ["first", "second", "third", "fourth"];

    /// <summary>When something was said or published: one day, of which an interval gives the bounds.</summary>
    internal static string? Day(PartialDate? date) =>
        Of(date, static (from, to) => $"between {from} and {to}", "not before {0}", "by {0}");

    /// <summary>When something is true, or takes place: a span, all of it.</summary>
    internal static string? Span(PartialDate? date) =>
        Of(date, static (from, to) => $"{from} to {to}", "from {0} on", "until {0}");

    private static string? Of(PartialDate? date, Func<string, string, string> both, string start, string end)
    {
        if (date is not { } known)
        {
            return null;
        }

        string[] ends = known.Edtf.Split('/');
        if (ends.Length == 1)
        {
            return Part(ends[0]);
        }

        return (IsStated(ends[0]), IsStated(ends[1])) switch
        {
            (true, true) => both(Part(ends[0]), Part(ends[1])),
            (true, false) => string.Format(CultureInfo.InvariantCulture, start, Part(ends[0])),
            (false, true) => string.Format(CultureInfo.InvariantCulture, end, Part(ends[1])),
            _ => known.Edtf,
        };
    }

    private static bool IsStated(string end) => end is not ("" or "..");

    private static string Part(string edtf)
    {
        string text = Unqualified(edtf.TrimEnd('?', '~', '%').Replace("-XX", "", StringComparison.Ordinal));
        string doubt = edtf[^1] switch
        {
            '~' => "about ",
            '?' => "perhaps ",
            '%' => "perhaps about ",
            _ => "",
        };
        return doubt + text;
    }

    private static string Unqualified(string edtf)
    {
        string[] parts = edtf.Split('-');
        if (parts.Length == 1)
        {
            // "202X" is a decade.
            return edtf.Length == 4 && edtf[3] == 'X' && edtf[2] != 'X' ? $"{edtf[..3]}0s" : edtf;
        }

        int second = int.Parse(parts[1], CultureInfo.InvariantCulture);
        return second switch
        {
            >= 1 and <= 12 => (parts.Length == 3 ? parts[2].TrimStart('0') + " " : "") + $"{Month(second)} {parts[0]}",
            >= 21 and <= 24 => $"{Seasons[second - 21]} {parts[0]}",
            >= 33 and <= 36 => $"{Quarters[second - 33]} quarter of {parts[0]}",
            _ => edtf,
        };
    }

    private static string Month(int month) => CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(month);
}

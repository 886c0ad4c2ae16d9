using System;
using System.Globalization;

namespace NkRuData.Citation;

/// <summary>A partial date in English words, and in the parts that formats ask for.</summary>
internal static class DateWords
{
    private static readonly string[] Months =
    [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ];

    private static readonly string[] Seasons = ["spring", "summer", "autumn", "winter"];

    private static readonly string[] Quarters = ["first", "second", "third", "fourth"];

    /// <summary>One day, as far as it is known: <c>17 June 2025</c>, <c>about June 2025</c>, <c>by 2 July 2025</c>.</summary>
    internal static string Day(PartialDate date)
    {
        if (!date.IsInterval)
        {
            return Qualified(date);
        }

        var (start, end) = Ends(date);
        return start is { } from && end is { } to ? $"between {Qualified(from)} and {Qualified(to)}"
            : end is { } latest ? $"by {Qualified(latest)}"
            : start is { } earliest ? $"on or after {Qualified(earliest)}"
            : "on an unknown day";
    }

    /// <summary>All of a span: <c>from 4 December 2024</c>, <c>from June to July 2025</c>; of any other date, its day.</summary>
    internal static string Span(PartialDate date)
    {
        if (!date.IsInterval)
        {
            return Qualified(date);
        }

        var (start, end) = Ends(date);
        return start is { } from && end is { } to ? $"from {Qualified(from)} to {Qualified(to)}"
            : end is { } latest ? $"until {Qualified(latest)}"
            : start is { } earliest ? $"from {Qualified(earliest)}"
            : "at all times";
    }

    /// <summary>The two ends of an interval; null where one is open or unknown.</summary>
    internal static (PartialDate? Start, PartialDate? End) Ends(PartialDate interval)
    {
        string text = interval.Edtf;
        int slash = text.IndexOf('/');
        return (End(text.Substring(0, slash)), End(text.Substring(slash + 1)));
    }

    /// <summary>From 1 for spring to 4 for winter.</summary>
    internal static int Season(PartialDate season) => season.Edtf[6] - '0';

    internal static int Year(PartialDate date) => date.Earliest!.Value.Year;

    /// <summary>The number of the month, where the date has one.</summary>
    internal static int? Month(PartialDate date) =>
        date.Precision is DatePrecision.Month or DatePrecision.Day ? date.Earliest!.Value.Month : null;

    internal static int? DayOfMonth(PartialDate date) =>
        date.Precision is DatePrecision.Day ? date.Earliest!.Value.Day : null;

    internal static string Number(int number, string format = "0") =>
        number.ToString(format, CultureInfo.InvariantCulture);

    /// <summary>Without qualifiers.</summary>
    internal static string Plain(PartialDate date)
    {
        DateTime first = date.Earliest!.Value;
        DateTime last = date.Latest!.Value;
        string year = Number(first.Year);
        return date.Precision switch
        {
            DatePrecision.Day => $"{Number(first.Day)} {Months[first.Month - 1]} {year}",
            DatePrecision.Month => $"{Months[first.Month - 1]} {year}",
            DatePrecision.Quarter => $"{Quarters[(first.Month - 1) / 3]} quarter of {year}",
            DatePrecision.Season => $"{Seasons[Season(date) - 1]} {year}",
            DatePrecision.Year => year,
            _ => $"{year} to {Number(last.Year)}",
        };
    }

    private static string Qualified(PartialDate date) =>
        (date.IsApproximate ? "about " : "") + Plain(date) + (date.IsUncertain ? " (uncertain)" : "");

    private static PartialDate? End(string text) => text is "" or ".." ? null : PartialDate.Parse(text);
}

namespace NkRuData.Generator.Emission;

/// <summary>
/// A date in EDTF, as people read it in documentation: what is written like other dates stays, codes become words. One
/// day in an interval is worded as in citations.
/// </summary>
internal static class DateText
{
    private const int SeasonOrQuarter = 7;

    /// <summary>One day, which lies somewhere in an interval.</summary>
    internal static string Day(string edtf)
    {
        if (!IsInterval(edtf, out string start, out string end))
        {
            return Qualified(edtf);
        }

        return (IsDate(start), IsDate(end)) switch
        {
            (true, true) => $"between {Qualified(start)} and {Qualified(end)}",
            (true, false) => $"on or after {Qualified(start)}",
            (false, true) => $"by {Qualified(end)}",
            _ => "on an unknown day",
        };
    }

    /// <summary>All of an interval.</summary>
    internal static string Span(string edtf)
    {
        if (!IsInterval(edtf, out string start, out string end))
        {
            return Qualified(edtf);
        }

        return (IsDate(start), IsDate(end)) switch
        {
            (true, true) => $"{Qualified(start)} to {Qualified(end)}",
            (true, false) => $"from {Qualified(start)} on" + (end.Length == 0 ? ", to an unknown day" : ""),
            (false, true) => (start.Length == 0 ? "from an unknown day " : "") + $"until {Qualified(end)}",
            _ => $"{start}/{end}",
        };
    }

    private static bool IsInterval(string edtf, out string start, out string end)
    {
        int slash = edtf.IndexOf('/');
        start = edtf.Substring(0, slash < 0 ? edtf.Length : slash);
        end = edtf.Substring(slash + 1);
        return slash >= 0;
    }

    private static bool IsDate(string end) => end is not ("" or "..");

    private static string Qualified(string edtf)
    {
        char qualifier = edtf.Length == 0 ? ' ' : edtf[edtf.Length - 1];
        string plain = edtf.TrimEnd('~', '?', '%');
        string about = qualifier is '~' or '%' ? "about " : "";
        string uncertain = qualifier is '?' or '%' ? " (uncertain)" : "";
        return about + Plain(plain) + uncertain;
    }

    private static string Plain(string date)
    {
        string year = date.Length < 4 ? date : date.Substring(0, 4);
        return (date.Length == SeasonOrQuarter ? date.Substring(5) : "") switch
        {
            "21" => $"spring {year}",
            "22" => $"summer {year}",
            "23" => $"autumn {year}",
            "24" => $"winter {year}",
            "33" => $"first quarter of {year}",
            "34" => $"second quarter of {year}",
            "35" => $"third quarter of {year}",
            "36" => $"fourth quarter of {year}",
            _ => date,
        };
    }
}

namespace NkRuData.Generator.Emission;

/// <summary>
/// A date in EDTF, as people read it in documentation: what is written like other dates stays, codes become words.
/// </summary>
internal static class DateText
{
    private const int SeasonOrQuarter = 7;

    internal static string Of(string edtf)
    {
        int slash = edtf.IndexOf('/');
        return slash < 0 ? Day(edtf) : Span(edtf.Substring(0, slash), edtf.Substring(slash + 1));
    }

    private static string Span(string start, string end) =>
        (IsDate(start), IsDate(end)) switch
        {
            (true, true) => $"{Day(start)} to {Day(end)}",
            (true, false) => $"from {Day(start)} on" + (end.Length == 0 ? ", to an unknown day" : ""),
            (false, true) => (start.Length == 0 ? "from an unknown day " : "") + $"until {Day(end)}",
            _ => $"{start}/{end}",
        };

    private static bool IsDate(string end) => end is not ("" or "..");

    private static string Day(string edtf)
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

using System;

namespace NkRuData.Generator.Binding;

/// <summary>A duration of ISO 8601 in whole years, months, weeks and days: <c>P24M</c>, <c>P1Y6M</c>.</summary>
internal readonly record struct Duration(int Months, int Days)
{
    private const int MostDigits = 4;

    internal static bool TryParse(string text, out Duration duration)
    {
        const string Units = "YMWD";
        duration = default;
        int months = 0;
        int days = 0;
        int next = 0;
        if (text.Length < 3 || text[0] != 'P')
        {
            return false;
        }

        for (int at = 1; at < text.Length; at++)
        {
            int start = at;
            int number = 0;
            while (at < text.Length && text[at] is >= '0' and <= '9' && at - start < MostDigits)
            {
                number = (number * 10) + (text[at++] - '0');
            }

            int unit = at < text.Length && at > start ? Units.IndexOf(text[at], next) : -1;
            if (unit < 0)
            {
                return false;
            }

            next = unit + 1;
            months += Units[unit] switch
            {
                'Y' => number * 12,
                'M' => number,
                _ => 0,
            };
            days += Units[unit] switch
            {
                'W' => number * 7,
                'D' => number,
                _ => 0,
            };
        }

        duration = new(months, days);
        return true;
    }

    /// <summary>Adds months, then days. A month without that day ends on its last.</summary>
    internal bool TryAddTo(DateTime start, out DateTime end)
    {
        try
        {
            end = start.AddMonths(Months).AddDays(Days);
            return true;
        }
        catch (ArgumentOutOfRangeException)
        {
            end = default;
            return false;
        }
    }
}

using System;
using System.Globalization;
using System.Runtime.CompilerServices;
using NkRuData.Time;
using Xunit;

namespace NkRuData.Tests.Time;

/// <summary>The grammar: which texts are dates, which days they allow, and where a text that is none goes wrong.</summary>
public class EdtfTests
{
    [Theory]
    // Level 0: years, months, days.
    [InlineData("2025", "2025-01-01", "2025-12-31", "Year")]
    [InlineData("2025-06", "2025-06-01", "2025-06-30", "Month")]
    [InlineData("2025-12", "2025-12-01", "2025-12-31", "Month")]
    [InlineData("2025-06-17", "2025-06-17", "2025-06-17", "Day")]
    // Leap years, those of the centuries included.
    [InlineData("2024-02", "2024-02-01", "2024-02-29", "Month")]
    [InlineData("2025-02", "2025-02-01", "2025-02-28", "Month")]
    [InlineData("2024-02-29", "2024-02-29", "2024-02-29", "Day")]
    [InlineData("2000-02-29", "2000-02-29", "2000-02-29", "Day")]
    [InlineData("1900-02-XX", "1900-02-01", "1900-02-28", "Month")]
    // The limits.
    [InlineData("0001", "0001-01-01", "0001-12-31", "Year")]
    [InlineData("0001-01-01", "0001-01-01", "0001-01-01", "Day")]
    [InlineData("001X", "0010-01-01", "0019-12-31", "Decade")]
    [InlineData("01XX", "0100-01-01", "0199-12-31", "Century")]
    [InlineData("9999", "9999-01-01", "9999-12-31", "Year")]
    [InlineData("9999-12-31", "9999-12-31", "9999-12-31", "Day")]
    [InlineData("9999-36", "9999-10-01", "9999-12-31", "Quarter")]
    [InlineData("9999-23", "9999-09-01", "9999-11-30", "Season")]
    [InlineData("999X", "9990-01-01", "9999-12-31", "Decade")]
    [InlineData("99XX", "9900-01-01", "9999-12-31", "Century")]
    // Level 1: digits not specified, from the right. The precision is that of what is specified.
    [InlineData("201X", "2010-01-01", "2019-12-31", "Decade")]
    [InlineData("20XX", "2000-01-01", "2099-12-31", "Century")]
    [InlineData("2004-XX", "2004-01-01", "2004-12-31", "Year")]
    [InlineData("1985-04-XX", "1985-04-01", "1985-04-30", "Month")]
    [InlineData("1985-XX-XX", "1985-01-01", "1985-12-31", "Year")]
    // Level 1: seasons, here the meteorological ones of the northern hemisphere.
    [InlineData("2025-21", "2025-03-01", "2025-05-31", "Season")]
    [InlineData("2025-22", "2025-06-01", "2025-08-31", "Season")]
    [InlineData("2025-23", "2025-09-01", "2025-11-30", "Season")]
    [InlineData("2025-24", "2025-12-01", "2026-02-28", "Season")]
    [InlineData("2023-24", "2023-12-01", "2024-02-29", "Season")]
    // Level 2: quarters.
    [InlineData("2025-33", "2025-01-01", "2025-03-31", "Quarter")]
    [InlineData("2025-34", "2025-04-01", "2025-06-30", "Quarter")]
    [InlineData("2025-35", "2025-07-01", "2025-09-30", "Quarter")]
    [InlineData("2025-36", "2025-10-01", "2025-12-31", "Quarter")]
    public void A_date_allows_these_days(string text, string earliest, string latest, string precision)
    {
        Edtf date = Parse(text);

        Assert.Equal(precision, date.Precision.ToString());
        Assert.False(date.IsInterval);
        Assert.Equal((earliest, latest), (Show(date.EarliestStart), Show(date.LatestEnd)));
        // One day: what bounds its start bounds its end.
        Assert.Equal((earliest, latest), (Show(date.EarliestEnd), Show(date.LatestStart)));
    }

    [Theory]
    [InlineData("2025-06-17/2025-07-01", "2025-06-17", "2025-06-17", "2025-07-01", "2025-07-01")]
    [InlineData("2004-06/2006-08", "2004-06-01", "2004-06-30", "2006-08-01", "2006-08-31")]
    [InlineData("1964/2008-02-01", "1964-01-01", "1964-12-31", "2008-02-01", "2008-02-01")]
    [InlineData("2025-21/2025-35", "2025-03-01", "2025-05-31", "2025-07-01", "2025-09-30")]
    // A start is not after its end, and each narrows the other.
    [InlineData("2025-06-17/2025-06-17", "2025-06-17", "2025-06-17", "2025-06-17", "2025-06-17")]
    [InlineData("2025-06/2025-06", "2025-06-01", "2025-06-30", "2025-06-01", "2025-06-30")]
    [InlineData("2025-06/2025-06-10", "2025-06-01", "2025-06-10", "2025-06-10", "2025-06-10")]
    [InlineData("2025-06-10/2025-06", "2025-06-10", "2025-06-10", "2025-06-10", "2025-06-30")]
    [InlineData("2025/2025-06", "2025-01-01", "2025-06-30", "2025-06-01", "2025-06-30")]
    // Open: without bound.
    [InlineData("2025-06/..", "2025-06-01", "2025-06-30", "after all", "after all")]
    [InlineData("../2025-06", "before all", "before all", "2025-06-01", "2025-06-30")]
    [InlineData("../..", "before all", "before all", "after all", "after all")]
    // Unknown: any day that the other end allows.
    [InlineData("2025-06/", "2025-06-01", "2025-06-30", "2025-06-01", "after all")]
    [InlineData("/2025-06", "before all", "2025-06-30", "2025-06-01", "2025-06-30")]
    [InlineData("/..", "before all", "after all", "after all", "after all")]
    [InlineData("../", "before all", "before all", "before all", "after all")]
    public void An_interval_has_four_bounds(
        string text,
        string earliestStart,
        string latestStart,
        string earliestEnd,
        string latestEnd
    )
    {
        Edtf interval = Parse(text);

        Assert.Equal(EdtfPrecision.Interval, interval.Precision);
        Assert.True(interval.IsInterval);
        Assert.Equal((earliestStart, latestStart), (Show(interval.EarliestStart), Show(interval.LatestStart)));
        Assert.Equal((earliestEnd, latestEnd), (Show(interval.EarliestEnd), Show(interval.LatestEnd)));
    }

    [Theory]
    [InlineData("2025-06/..", false, true)]
    [InlineData("../2025-06", true, false)]
    [InlineData("../..", true, true)]
    [InlineData("/..", false, true)]
    [InlineData("2025-06/", false, false)]
    [InlineData("2025-06/2025-07", false, false)]
    [InlineData("2025-06", false, false)]
    public void Open_is_told_from_unknown(string text, bool start, bool end)
    {
        Edtf date = Parse(text);

        Assert.Equal((start, end), (date.HasOpenStart, date.HasOpenEnd));
    }

    [Theory]
    [InlineData("2025", false, false)]
    [InlineData("2025~", true, false)]
    [InlineData("2025-06?", false, true)]
    [InlineData("2025-06-17%", true, true)]
    [InlineData("202X~", true, false)]
    [InlineData("2025-XX?", false, true)]
    [InlineData("2025-21~", true, false)]
    [InlineData("2025-33?", false, true)]
    [InlineData("2025-06/2025-07", false, false)]
    [InlineData("2025-06~/2025-07", true, false)]
    [InlineData("2025-06/2025-07?", false, true)]
    [InlineData("2025-06~/2025-07?", true, true)]
    [InlineData("2025-06%/..", true, true)]
    [InlineData("/2025-06~", true, false)]
    public void A_qualifier_applies_to_the_whole_date(string text, bool isApproximate, bool isUncertain)
    {
        Edtf date = Parse(text);

        Assert.Equal((isApproximate, isUncertain), (date.IsApproximate, date.IsUncertain));
    }

    [Theory]
    [InlineData("2025-06-17~", "2025-06-17")]
    [InlineData("2025-06%/2025-07?", "2025-06/2025-07")]
    public void A_qualifier_moves_no_bound(string qualified, string plain)
    {
        Edtf a = Parse(qualified);
        Edtf b = Parse(plain);

        Assert.Equal((a.EarliestStart, a.LatestStart), (b.EarliestStart, b.LatestStart));
        Assert.Equal((a.EarliestEnd, a.LatestEnd), (b.EarliestEnd, b.LatestEnd));
    }

    [Theory]
    [InlineData(null, 0, "a date such as 2025")]
    [InlineData("", 0, "a date such as 2025")]
    // The year.
    [InlineData(" 2025", 0, "a year of four digits")]
    [InlineData("spring", 0, "a year of four digits")]
    [InlineData("202", 3, "a year of four digits")]
    [InlineData("20I5", 2, "a year of four digits")]
    [InlineData("20x5", 2, "a year of four digits")]
    [InlineData("20X5", 3, "a year of four digits")]
    [InlineData("1XXX", 1, "a year of four digits")]
    [InlineData("XXXX", 0, "a year of four digits")]
    [InlineData("\u0662\u0660\u0662\u0665", 0, "a year of four digits")]
    [InlineData("\uFF12025", 0, "a year of four digits")]
    [InlineData("0000", 0, "a year from 0001 to 9999")]
    [InlineData("0000-01-01", 0, "a year from 0001 to 9999")]
    [InlineData("000X", 0, "a year from 0001 to 9999")]
    [InlineData("00XX", 0, "a year from 0001 to 9999")]
    [InlineData("-0044", 0, "a year from 0001 to 9999")]
    [InlineData("+2025", 0, "a year from 0001 to 9999")]
    [InlineData("Y12025", 0, "a year from 0001 to 9999")]
    [InlineData("12025", 4, "the end of the date")]
    [InlineData("2025S2", 4, "the end of the date")]
    [InlineData("20250617", 4, "the end of the date")]
    [InlineData("2025 ", 4, "the end of the date")]
    [InlineData("2025\0", 4, "the end of the date")]
    [InlineData("2025/06/17", 7, "the end of the interval")]
    // The month, season, quarter.
    [InlineData("2025-", 5, "two digits: a month 01 to 12")]
    [InlineData("2025-6", 6, "two digits: a month 01 to 12")]
    [InlineData("2025-6-17", 6, "two digits: a month 01 to 12")]
    [InlineData("2025-June", 5, "two digits: a month 01 to 12")]
    [InlineData("2025-1X", 6, "two digits: a month 01 to 12")]
    [InlineData("2025-X1", 6, "two digits: a month 01 to 12")]
    [InlineData("2025-00", 5, "a month 01 to 12")]
    [InlineData("2025-13", 5, "a month 01 to 12")]
    [InlineData("2025-20", 5, "a month 01 to 12")]
    [InlineData("2025-25", 5, "a season 21 to 24")]
    [InlineData("2025-32", 5, "a season 21 to 24")]
    [InlineData("2025-37", 5, "a quarter 33 to 36")]
    [InlineData("2025-41", 5, "a quarter 33 to 36")]
    [InlineData("2025-42", 5, "a quarter 33 to 36")]
    [InlineData("2025-99", 5, "a quarter 33 to 36")]
    [InlineData("2025-W25", 5, "two digits: a month 01 to 12")]
    [InlineData("2025-168", 5, "a month 01 to 12")]
    [InlineData("202X-06", 4, "a month needs a year without X")]
    [InlineData("20XX-XX", 4, "a month needs a year without X")]
    [InlineData("9999-24", 5, "a season that ends by 9999-12-31")]
    // The day.
    [InlineData("2025-06-", 8, "a day of two digits")]
    [InlineData("2025-06-7", 9, "a day of two digits")]
    [InlineData("2025-06-1X", 9, "a day of two digits")]
    [InlineData("2025-06-00", 8, "a day that this month has")]
    [InlineData("2025-06-31", 8, "a day that this month has")]
    [InlineData("2025-01-32", 8, "a day that this month has")]
    [InlineData("2025-02-29", 8, "a day that this month has")]
    [InlineData("1900-02-29", 8, "a day that this month has")]
    [InlineData("2025-XX-17", 8, "XX: a day needs a month")]
    [InlineData("2025-21-01", 7, "a season or quarter has no day")]
    [InlineData("2025-36-XX", 7, "a season or quarter has no day")]
    [InlineData("2025-06-17 ", 10, "the end of the date")]
    [InlineData("2025-06-17-01", 10, "the end of the date")]
    [InlineData("2025-06-17T12:00:00Z", 10, "times of day are not supported")]
    [InlineData("2025-06-17/2025-06-18T12:00:00", 21, "times of day are not supported")]
    // Qualifiers of level 2, and too many.
    [InlineData("?2025", 0, "a year of four digits")]
    [InlineData("2025?-06", 5, "one qualifier stands after the whole date")]
    [InlineData("2025-06-~17", 8, "a day of two digits")]
    [InlineData("2025?~", 5, "one qualifier stands after the whole date")]
    [InlineData("2025-06-17??", 11, "one qualifier stands after the whole date")]
    // Sets of level 2.
    [InlineData("[2025,2026]", 0, "a year of four digits")]
    [InlineData("{2025..2026}", 0, "a year of four digits")]
    [InlineData("2025..2026", 4, "the end of the date")]
    // Intervals.
    [InlineData("/", 0, "a date or '..' on at least one side")]
    [InlineData("//", 1, "it has one '/'")]
    [InlineData("..", 2, "'..' is one end of an interval")]
    [InlineData("../2025/..", 7, "it has one '/'")]
    [InlineData("..~/2025", 0, "a year of four digits")]
    [InlineData("2025/...", 5, "a year of four digits")]
    [InlineData("2025/.", 5, "a year of four digits")]
    [InlineData("2025/\u2026", 5, "a year of four digits")]
    [InlineData("2025 /2026", 4, "the end of the date")]
    [InlineData("2025-06/07", 10, "a year of four digits")]
    [InlineData("2025-06-17/P3M", 11, "a year of four digits")]
    [InlineData("2025-13/2026", 5, "a month 01 to 12")]
    [InlineData("2025-06/2025-13", 13, "a month 01 to 12")]
    [InlineData("2025-06-17/2025-06-16", 11, "an end that is not before the start")]
    [InlineData("2026/2025-12-31", 5, "an end that is not before the start")]
    [InlineData("2025~/2024~", 6, "an end that is not before the start")]
    public void Anything_else_is_refused_at_the_place_where_it_goes_wrong(string? text, int index, string expected)
    {
        bool isDate = Edtf.TryParse(text, out Edtf value, out EdtfError error);

        Assert.False(isDate);
        Assert.Equal(index, error.Index);
        Assert.Contains(expected, error.Expected, StringComparison.Ordinal);
        Assert.Equal(EdtfPrecision.Unknown, value.Precision);
        Assert.Equal((Edtf.BeforeAll, Edtf.AfterAll), (value.EarliestStart, value.LatestEnd));
    }

    [Theory]
    [InlineData("2025-06-17 12:00")]
    [InlineData("2025t")]
    [InlineData("2025-06-17Z")]
    public void Only_what_begins_like_a_time_of_day_is_called_one(string text)
    {
        Assert.False(Edtf.TryParse(text, out _, out EdtfError error));
        Assert.Equal("the end of the date", error.Expected);
    }

    [Fact]
    public void The_numbers_of_the_precisions_are_those_of_the_parser()
    {
        Assert.Equal(Enum.GetNames<EdtfPrecision>(), Enum.GetNames<DatePrecision>());
        foreach (DatePrecision precision in Enum.GetValues<DatePrecision>())
        {
            Assert.Equal(precision.ToString(), ((EdtfPrecision)precision).ToString());
        }
    }

    [Fact]
    public void The_default_allows_every_day_and_states_none()
    {
        Edtf none = default;

        Assert.Equal(EdtfPrecision.Unknown, none.Precision);
        Assert.Equal((Edtf.BeforeAll, Edtf.AfterAll), (none.EarliestStart, none.LatestStart));
        Assert.Equal((Edtf.BeforeAll, Edtf.AfterAll), (none.EarliestEnd, none.LatestEnd));
        Assert.Equal((0, ""), (default(EdtfError).Index, default(EdtfError).Expected));
    }

    [Fact]
    public void Days_are_counted_from_the_first_of_January_of_the_year_1()
    {
        Assert.Equal(0, Parse("0001-01-01").EarliestStart);
        Assert.Equal(3_652_058, Parse("9999-12-31").LatestEnd);
    }

    [Fact]
    public void Every_month_of_the_calendar_has_the_days_that_DateTime_gives_it()
    {
        int day = 0;
        for (int year = 1; year <= 9999; year++)
        {
            for (int month = 1; month <= 12; month++)
            {
                string text = string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{month:00}");
                Edtf date = Parse(text);
                Assert.Equal(day, date.EarliestStart);
                day += DateTime.DaysInMonth(year, month);
                Assert.Equal(day - 1, date.LatestEnd);
            }
        }
    }

    [Fact]
    public void No_text_of_the_alphabet_makes_it_throw_and_every_error_lies_in_the_text()
    {
        const string Alphabet = "0123456789X-/.?~%T\u00e9";
        const string Seed = "2025-06-17~/2025-XX-XX?";
        var random = new Random(20250617);
        for (int round = 0; round < 50_000; round++)
        {
            char[] text = Seed.Substring(0, random.Next(Seed.Length + 1)).ToCharArray();
            for (int change = random.Next(4); change > 0 && text.Length > 0; change--)
            {
                text[random.Next(text.Length)] = Alphabet[random.Next(Alphabet.Length)];
            }

            if (!Edtf.TryParse(new string(text), out Edtf value, out EdtfError error))
            {
                Assert.InRange(error.Index, 0, text.Length);
                Assert.NotEmpty(error.Expected);
                continue;
            }

            Assert.True(value.EarliestStart <= value.LatestStart, new string(text));
            Assert.True(value.EarliestEnd <= value.LatestEnd, new string(text));
            Assert.True(value.EarliestStart <= value.EarliestEnd, new string(text));
            Assert.True(value.LatestStart <= value.LatestEnd, new string(text));
        }
    }

    [Fact]
    public void Bounds_take_16_bytes_and_parsing_allocates_nothing()
    {
        Parse("2025-06-17/2025-24~");
        int dates = 0;
        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < 1000; i++)
        {
            dates += Edtf.TryParse("2025-06-17/2025-24~", out _, out _) ? 1 : 0;
            dates += Edtf.TryParse("2025-06-31", out _, out _) ? 1 : 0;
        }

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
        Assert.Equal(1000, dates);
        Assert.Equal(16, Unsafe.SizeOf<Edtf>());
    }

    private static Edtf Parse(string text)
    {
        bool isDate = Edtf.TryParse(text, out Edtf value, out EdtfError error);
        Assert.True(isDate, $"{text}: at {error.Index}, expected {error.Expected}");
        Assert.Equal("", error.Expected);
        return value;
    }

    private static string Show(int day) =>
        day == Edtf.BeforeAll ? "before all"
        : day == Edtf.AfterAll ? "after all"
        : new DateTime(day * TimeSpan.TicksPerDay).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}

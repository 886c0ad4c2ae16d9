using System;
using System.Globalization;
using Shouldly;

namespace NkRuData.Tests.Time;

/// <summary>
/// Every example of the Library of Congress specification of EDTF: those of levels 0 and 1 are read, but for times of day
/// and years out of range; those of level 2 are refused, but for quarters.
/// </summary>
public class EdtfExamplesTests
{
    [Theory]
    // Level 0: date, interval.
    [InlineData("1985-04-12", "1985-04-12", "1985-04-12", DatePrecision.Day)]
    [InlineData("1985-04", "1985-04-01", "1985-04-30", DatePrecision.Month)]
    [InlineData("1985", "1985-01-01", "1985-12-31", DatePrecision.Year)]
    [InlineData("1964/2008", "1964-01-01", "2008-12-31", DatePrecision.Interval)]
    [InlineData("2004-06/2006-08", "2004-06-01", "2006-08-31", DatePrecision.Interval)]
    [InlineData("2004-02-01/2005-02-08", "2004-02-01", "2005-02-08", DatePrecision.Interval)]
    [InlineData("2004-02-01/2005-02", "2004-02-01", "2005-02-28", DatePrecision.Interval)]
    [InlineData("2004-02-01/2005", "2004-02-01", "2005-12-31", DatePrecision.Interval)]
    [InlineData("2005/2006-02", "2005-01-01", "2006-02-28", DatePrecision.Interval)]
    // Level 1: seasons, qualification, unspecified digits.
    [InlineData("2001-21", "2001-03-01", "2001-05-31", DatePrecision.Season)]
    [InlineData("1984?", "1984-01-01", "1984-12-31", DatePrecision.Year)]
    [InlineData("2004-06~", "2004-06-01", "2004-06-30", DatePrecision.Month)]
    [InlineData("2004-06-11%", "2004-06-11", "2004-06-11", DatePrecision.Day)]
    [InlineData("201X", "2010-01-01", "2019-12-31", DatePrecision.Decade)]
    [InlineData("20XX", "2000-01-01", "2099-12-31", DatePrecision.Century)]
    [InlineData("2004-XX", "2004-01-01", "2004-12-31", DatePrecision.Year)]
    [InlineData("1985-04-XX", "1985-04-01", "1985-04-30", DatePrecision.Month)]
    [InlineData("1985-XX-XX", "1985-01-01", "1985-12-31", DatePrecision.Year)]
    // Level 1: intervals with open and unknown ends, and with qualified ones.
    [InlineData("1985-04-12/..", "1985-04-12", null, DatePrecision.Interval)]
    [InlineData("1985-04/..", "1985-04-01", null, DatePrecision.Interval)]
    [InlineData("1985/..", "1985-01-01", null, DatePrecision.Interval)]
    [InlineData("../1985-04-12", null, "1985-04-12", DatePrecision.Interval)]
    [InlineData("../1985-04", null, "1985-04-30", DatePrecision.Interval)]
    [InlineData("../1985", null, "1985-12-31", DatePrecision.Interval)]
    [InlineData("1985-04-12/", "1985-04-12", null, DatePrecision.Interval)]
    [InlineData("1985-04/", "1985-04-01", null, DatePrecision.Interval)]
    [InlineData("1985/", "1985-01-01", null, DatePrecision.Interval)]
    [InlineData("/1985-04-12", null, "1985-04-12", DatePrecision.Interval)]
    [InlineData("/1985-04", null, "1985-04-30", DatePrecision.Interval)]
    [InlineData("/1985", null, "1985-12-31", DatePrecision.Interval)]
    [InlineData("1984~/2004-06", "1984-01-01", "2004-06-30", DatePrecision.Interval)]
    [InlineData("1984/2004-06~", "1984-01-01", "2004-06-30", DatePrecision.Interval)]
    [InlineData("1984?/2004%", "1984-01-01", "2004-12-31", DatePrecision.Interval)]
    [InlineData("1984~/2004~", "1984-01-01", "2004-12-31", DatePrecision.Interval)]
    [InlineData("1984-06?/2004-08?", "1984-06-01", "2004-08-31", DatePrecision.Interval)]
    [InlineData("1984-06-02?/2004-08-08~", "1984-06-02", "2004-08-08", DatePrecision.Interval)]
    [InlineData("1984-06-02?/", "1984-06-02", null, DatePrecision.Interval)]
    // Level 2: the quarters, which everybody means alike.
    [InlineData("2001-34", "2001-04-01", "2001-06-30", DatePrecision.Quarter)]
    public void It_is_read_and_written_back(string text, string? earliest, string? latest, DatePrecision precision)
    {
        var date = PartialDate.Parse(text);

        date.Precision.ShouldBe(precision);
        Day(date.Earliest).ShouldBe(earliest);
        Day(date.Latest).ShouldBe(latest);
        date.ToString().ShouldBe(text);
    }

    [Theory]
    // Level 0: times of day.
    [InlineData("1985-04-12T23:20:30", "times of day are not supported")]
    [InlineData("1985-04-12T23:20:30Z", "times of day are not supported")]
    [InlineData("1985-04-12T23:20:30-04", "times of day are not supported")]
    [InlineData("1985-04-12T23:20:30+04:30", "times of day are not supported")]
    // Level 1: years of more than four digits and before the year 1.
    [InlineData("Y170000002", "a year from 0001 to 9999")]
    [InlineData("Y-170000002", "a year from 0001 to 9999")]
    [InlineData("-1985", "a year from 0001 to 9999")]
    // Level 2: exponential years, significant digits, other groups of months.
    [InlineData("Y-17E7", "a year from 0001 to 9999")]
    [InlineData("1950S2", "the end of the date")]
    [InlineData("Y171010000S3", "a year from 0001 to 9999")]
    [InlineData("Y3388E2S3", "a year from 0001 to 9999")]
    [InlineData("2001-29", "a quarter 33 to 36")]
    [InlineData("2001-41", "a quarter 33 to 36")]
    // Level 2: sets.
    [InlineData("[1667,1668,1670..1672]", "a year of four digits")]
    [InlineData("[..1760-12-03]", "a year of four digits")]
    [InlineData("[1760-12..]", "a year of four digits")]
    [InlineData("[1667,1760-12]", "a year of four digits")]
    [InlineData("[..1984]", "a year of four digits")]
    [InlineData("{1667,1668,1670..1672}", "a year of four digits")]
    [InlineData("{1960,1961-12}", "a year of four digits")]
    [InlineData("{..1984}", "a year of four digits")]
    // Level 2: parts of a date qualified.
    [InlineData("2004-06~-11", "one qualifier stands after the whole date")]
    [InlineData("2004?-06-11", "one qualifier stands after the whole date")]
    [InlineData("?2004-06-~11", "a year of four digits")]
    [InlineData("2004-%06-11", "two digits")]
    [InlineData("2004-06-~11", "a day of two digits")]
    // Level 2: digits unspecified anywhere.
    [InlineData("156X-12-25", "a month needs a year without X")]
    [InlineData("15XX-12-25", "a month needs a year without X")]
    [InlineData("XXXX-12-XX", "a year of four digits")]
    [InlineData("1XXX-XX", "a year of four digits")]
    [InlineData("1XXX-12", "a year of four digits")]
    [InlineData("1984-1X", "two digits")]
    // Level 2: intervals.
    [InlineData("2004-06-~01/2004-06-~20", "a day of two digits")]
    [InlineData("2004-06-XX/2004-07-03", "X does not stand in an interval")]
    public void It_is_refused_with_a_reason(string text, string reason)
    {
        PartialDate.TryParse(text, out _).ShouldBeFalse();
        Should.Throw<FormatException>(() => PartialDate.Parse(text)).Message.ShouldContain(reason);
    }

    private static string? Day(DateTime? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}

using System;
using System.Collections.Generic;
using System.Globalization;
using NkRuData.Time;
using Xunit;

namespace NkRuData.Tests.Time;

/// <summary>The public date: what it tells of itself, what it answers about another, what it refuses.</summary>
public class PartialDateTests
{
    [Theory]
    [InlineData("2025-06-17", DatePrecision.Day, "2025-06-17", "2025-06-17")]
    [InlineData("2025-06~", DatePrecision.Month, "2025-06-01", "2025-06-30")]
    [InlineData("2025-34", DatePrecision.Quarter, "2025-04-01", "2025-06-30")]
    [InlineData("2025-24", DatePrecision.Season, "2025-12-01", "2026-02-28")]
    [InlineData("2024", DatePrecision.Year, "2024-01-01", "2024-12-31")]
    [InlineData("202X?", DatePrecision.Decade, "2020-01-01", "2029-12-31")]
    [InlineData("20XX", DatePrecision.Century, "2000-01-01", "2099-12-31")]
    [InlineData("2025-06-17/2025-07", DatePrecision.Interval, "2025-06-17", "2025-07-31")]
    [InlineData("2025-06-17/..", DatePrecision.Interval, "2025-06-17", null)]
    [InlineData("2025-06-17/", DatePrecision.Interval, "2025-06-17", null)]
    [InlineData("../2025-06-17", DatePrecision.Interval, null, "2025-06-17")]
    [InlineData("/2025-06-17", DatePrecision.Interval, null, "2025-06-17")]
    [InlineData("../..", DatePrecision.Interval, null, null)]
    [InlineData("0001-01-01", DatePrecision.Day, "0001-01-01", "0001-01-01")]
    [InlineData("9999-12-31", DatePrecision.Day, "9999-12-31", "9999-12-31")]
    public void It_keeps_the_text_and_gives_the_days_it_allows(
        string edtf,
        DatePrecision precision,
        string? earliest,
        string? latest
    )
    {
        PartialDate date = PartialDate.Parse(edtf);

        Assert.Same(edtf, date.Edtf);
        Assert.Same(edtf, date.ToString());
        Assert.Equal(precision, date.Precision);
        Assert.Equal(precision == DatePrecision.Interval, date.IsInterval);
        Assert.Equal(Day(earliest), date.Earliest);
        Assert.Equal(Day(latest), date.Latest);
        Assert.Equal(DateTimeKind.Unspecified, (date.Earliest ?? default).Kind);
#if !NKRUDATA_NETSTANDARD
        Assert.Equal(date, PartialDate.FromTrusted(edtf));
        Assert.Equal(date.Earliest, date.EarliestDay?.ToDateTime(TimeOnly.MinValue));
        Assert.Equal(date.Latest, date.LatestDay?.ToDateTime(TimeOnly.MinValue));
#endif
    }

    [Theory]
    [InlineData("2025-06", false, false)]
    [InlineData("2025-06~", true, false)]
    [InlineData("2025-06?", false, true)]
    [InlineData("2025-06%", true, true)]
    [InlineData("2025-06~/2025-07?", true, true)]
    public void It_reports_its_qualifiers(string edtf, bool isApproximate, bool isUncertain)
    {
        PartialDate date = PartialDate.Parse(edtf);

        Assert.Equal((isApproximate, isUncertain), (date.IsApproximate, date.IsUncertain));
    }

    [Fact]
    public void The_default_is_no_date()
    {
        PartialDate none = default;

        Assert.Equal("", none.Edtf);
        Assert.Equal("", none.ToString());
        Assert.Equal(DatePrecision.Unknown, none.Precision);
        Assert.Null(none.Earliest);
        Assert.Null(none.Latest);
        Assert.False(none.IsInterval || none.IsApproximate || none.IsUncertain);
        Assert.Equal(none, default);
        Assert.Equal(none.GetHashCode(), default(PartialDate).GetHashCode());
        Assert.NotEqual(none, PartialDate.Parse("2025"));
    }

    [Theory]
    [InlineData("2025")]
    [InlineData("../..")]
    [InlineData("/..")]
    [InlineData(null)]
    public void Nothing_is_known_about_no_date(string? edtf)
    {
        PartialDate none = default;
        PartialDate other = edtf is null ? default : PartialDate.Parse(edtf);

        Assert.All(Questions, question => Assert.Equal(Answer.Unknown, question.Ask(none, other)));
        Assert.All(Questions, question => Assert.Equal(Answer.Unknown, question.Ask(other, none)));
    }

    [Fact]
    public void Parse_names_the_place_and_what_was_expected_there()
    {
        var error = Assert.Throws<FormatException>(() => PartialDate.Parse("2025-02-29"));

        Assert.Equal(
            "'2025-02-29' is not a date in EDTF: at index 8, expected a day that this month has.",
            error.Message
        );
        Assert.Throws<FormatException>(() => PartialDate.Parse(""));
        Assert.Throws<ArgumentNullException>(() => PartialDate.Parse(null!));
    }

    [Theory]
    [InlineData("2025-06-17", true)]
    [InlineData("17.06.2025", false)]
    [InlineData("", false)]
    [InlineData(null, false)]
    public void TryParse_tells_whether_a_text_is_a_date(string? edtf, bool isDate)
    {
        Assert.Equal(isDate, PartialDate.TryParse(edtf, out PartialDate date));
        Assert.Equal(isDate ? edtf : "", date.Edtf);
    }

    [Fact]
    public void Equality_is_that_of_the_statement_and_not_of_the_days()
    {
        PartialDate year = PartialDate.Parse("2025");
        PartialDate same = PartialDate.Parse(new string("2025".ToCharArray()));
        PartialDate alike = PartialDate.Parse("2025-XX");

        Assert.True(year == same && !(year != same) && year.Equals((object)same));
        Assert.Equal(year.GetHashCode(), same.GetHashCode());
        Assert.Equal((year.Earliest, year.Latest), (alike.Earliest, alike.Latest));
        Assert.True(year != alike && !(year == alike) && !year.Equals((object)alike));
        Assert.False(year.Equals("2025"));
        Assert.False(year.Equals(null));
    }

    [Fact]
    public void A_DateTime_is_its_day_as_it_reads()
    {
        PartialDate date = new DateTime(2025, 6, 17, 23, 59, 59, DateTimeKind.Utc);

        Assert.Equal("2025-06-17", date.Edtf);
        Assert.Equal(new DateTime(2025, 6, 17), date.Earliest);
        Assert.Equal("0001-01-01", ((PartialDate)DateTime.MinValue).Edtf);
        Assert.Equal("9999-12-31", ((PartialDate)DateTime.MaxValue).Edtf);
    }

#if !NKRUDATA_NETSTANDARD
    [Fact]
    public void A_DateOnly_is_a_day()
    {
        PartialDate date = new DateOnly(2025, 6, 17);

        Assert.Equal(PartialDate.Parse("2025-06-17"), date);
        Assert.Equal(DateOnly.MinValue, ((PartialDate)DateOnly.MinValue).EarliestDay);
        Assert.Equal(DateOnly.MaxValue, ((PartialDate)DateOnly.MaxValue).LatestDay);
    }
#endif

    [Theory]
    // before, on or before, overlaps, contains, on or after, after: y(es), n(o), ?
    [InlineData("2025-06-16", "2025-06-17", "yynnnn")]
    [InlineData("2025-06-17", "2025-06-17", "nyyyyn")]
    [InlineData("2025-06-18", "2025-06-17", "nnnnyy")]
    // Within a month, and at its borders.
    [InlineData("2025-06", "2025-06-17", "??????")]
    [InlineData("2025-06", "2025-06-30", "?y???n")]
    [InlineData("2025-06", "2025-06-01", "n???y?")]
    [InlineData("2025-06", "2025-07-01", "yynnnn")]
    [InlineData("2025-06", "2025-05-31", "nnnnyy")]
    [InlineData("2025-06", "2025-06", "??????")]
    [InlineData("2025-06", "2025", "??????")]
    [InlineData("2025", "2025-06", "??????")]
    [InlineData("2025-22", "2025-34", "??????")]
    [InlineData("2024", "2025-33", "yynnnn")]
    [InlineData("202X", "2030", "yynnnn")]
    // An interval between two days is all of them.
    [InlineData("2025-06-10/2025-06-20", "2025-06-09", "nnnnyy")]
    [InlineData("2025-06-10/2025-06-20", "2025-06-10", "nnyyyn")]
    [InlineData("2025-06-10/2025-06-20", "2025-06-15", "nnyynn")]
    [InlineData("2025-06-10/2025-06-20", "2025-06-20", "nyyynn")]
    [InlineData("2025-06-10/2025-06-20", "2025-06-21", "yynnnn")]
    [InlineData("2025-06-15", "2025-06-10/2025-06-20", "nnynnn")]
    [InlineData("2025-06-10/2025-06-20", "2025-06", "??????")]
    [InlineData("2025-06-01/2025-06-30", "2025-06", "n?yy?n")]
    [InlineData("2025-06", "2025-06-01/2025-06-30", "n?yn?n")]
    [InlineData("2025-06-10/2025-06-20", "2025-06-20/2025-06-30", "nyynnn")]
    [InlineData("2025-06-10/2025-06-20", "2025-06-12/2025-06-18", "nnyynn")]
    [InlineData("2025-06-10/2025-06-20", "2025-06-10/2025-06-20", "nnyynn")]
    // Between two months: certain from the end of the first to the start of the second.
    [InlineData("2025-06/2025-08", "2025-05-31", "nnnnyy")]
    [InlineData("2025-06/2025-08", "2025-06-01", "nn??y?")]
    [InlineData("2025-06/2025-08", "2025-06-29", "nn????")]
    [InlineData("2025-06/2025-08", "2025-06-30", "nnyy?n")]
    [InlineData("2025-06/2025-08", "2025-07", "nnyynn")]
    [InlineData("2025-06/2025-08", "2025-08-01", "n?yynn")]
    [InlineData("2025-06/2025-08", "2025-08-02", "????nn")]
    [InlineData("2025-06/2025-08", "2025-09-01", "yynnnn")]
    [InlineData("2025-06/2025-08", "2025-06/2025-08", "nny?nn")]
    // An open end has no bound.
    [InlineData("2025-06-17/..", "2025-06-16", "nnnnyy")]
    [InlineData("2025-06-17/..", "2025-06-17", "nnyyyn")]
    [InlineData("2025-06-17/..", "9999-12-31", "nnyynn")]
    [InlineData("../2025-06-17", "0001-01-01", "nnyynn")]
    [InlineData("../2025-06-17", "2025-06-17", "nyyynn")]
    [InlineData("../2025-06-17", "2025-06-18", "yynnnn")]
    [InlineData("../..", "0001", "nnyynn")]
    [InlineData("../..", "../..", "nnyynn")]
    [InlineData("2025/..", "../..", "nnynnn")]
    [InlineData("2025/..", "2024/..", "nnynnn")]
    [InlineData("2025/..", "2025/..", "nny?nn")]
    [InlineData("2025/..", "2026/..", "nnyynn")]
    // An unknown end may be any day that the other allows.
    [InlineData("2025-06-17/", "2025-06-16", "nnnnyy")]
    [InlineData("2025-06-17/", "2025-06-17", "n?yyyn")]
    [InlineData("2025-06-17/", "2025-06-18", "????nn")]
    [InlineData("2025-06-17/", "9999-12-31", "????nn")]
    [InlineData("/2025-06-17", "2025-06-16", "nn????")]
    [InlineData("/2025-06-17", "2025-06-17", "nyyy?n")]
    [InlineData("/2025-06-17", "2025-06-18", "yynnnn")]
    [InlineData("/..", "2025-06-17", "nn????")]
    [InlineData("/..", "2025/..", "nny?nn")]
    [InlineData("../", "2025-06-17", "????nn")]
    // Qualifiers are not computed with.
    [InlineData("2025-06-16~", "2025-06-17?", "yynnnn")]
    public void It_answers_about_another(string left, string right, string answers)
    {
        PartialDate a = PartialDate.Parse(left);
        PartialDate b = PartialDate.Parse(right);
        string actual = "";
        foreach (Question question in Questions)
        {
            actual += Letter(question.Ask(a, b));
        }

        Assert.Equal(answers, actual);
        Assert.Equal(a.IsBefore(b), b.IsAfter(a));
        Assert.Equal(a.IsOnOrBefore(b), b.IsOnOrAfter(a));
        Assert.Equal(a.Overlaps(b), b.Overlaps(a));
    }

    [Fact]
    public void An_answer_is_that_of_all_the_days_and_spans_the_two_dates_allow()
    {
        foreach (Possible left in AllPossible())
        {
            foreach (Possible right in AllPossible())
            {
                foreach (Question question in Questions)
                {
                    Answer answer = question.Ask(PartialDate.Parse(left.Edtf), PartialDate.Parse(right.Edtf));
                    Answer expected = Enumerate(left.Spans, right.Spans, question.IsTrue);
                    Assert.True(
                        expected == answer,
                        $"{left.Edtf} {question.Name} {right.Edtf}: {answer}, not {expected}"
                    );
                }
            }
        }
    }

    [Fact]
    public void The_numbers_of_an_answer_are_those_of_three_valued_logic()
    {
        Assert.Equal((-1, 0, 1), ((int)Answer.No, (int)Answer.Unknown, (int)Answer.Yes));
        Assert.Equal(Answer.Unknown, default(Answer));
    }

    [Theory]
    [InlineData("fi-FI")]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("th-TH")]
    [InlineData("fa-IR")]
    public void No_culture_changes_anything(string culture)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
        try
        {
            // The calendars of ar-SA, fa-IR and th-TH are not Gregorian: 2025 is 1446, 1404 and 2568 there.
            PartialDate date = new DateTime(2025, 6, 17);
            Assert.Equal("2025-06-17", date.ToString());
            Assert.Equal(date, PartialDate.Parse("2025-06-17"));
            Assert.Equal(new DateTime(2025, 6, 30), PartialDate.Parse("2025-06~").Latest);
            Assert.Contains(
                "index 5",
                Assert.Throws<FormatException>(() => PartialDate.Parse("2025-13")).Message,
                StringComparison.Ordinal
            );
#if !NKRUDATA_NETSTANDARD
            PartialDate day = new DateOnly(2025, 6, 17);
            Assert.Equal("2025-06-17", day.Edtf);
#endif
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Parsing_and_comparing_allocate_nothing()
    {
        PartialDate other = PartialDate.Parse("2025-06/..");
        int once = AskAll(PartialDate.Parse("2025-06-17"), other);
        int sum = 0;
        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < 1000; i++)
        {
            sum += AskAll(PartialDate.Parse("2025-06-17"), other);
        }

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
        Assert.Equal(1000 * once, sum);

        static int AskAll(PartialDate a, PartialDate b) =>
            (int)a.IsBefore(b)
            + (int)a.IsOnOrBefore(b)
            + (int)a.Overlaps(b)
            + (int)b.Contains(a)
            + (int)a.IsOnOrAfter(b)
            + (a == b ? 1 : 0)
            + (a.Earliest == b.Latest ? 1 : 0);
    }

    // The questions, in the order of the table above, each with what it asks of two spans of days.
    private static readonly Question[] Questions =
    [
        new("is before", (a, b) => a.IsBefore(b), (a, b) => a.End < b.Start),
        new("is on or before", (a, b) => a.IsOnOrBefore(b), (a, b) => a.End <= b.Start),
        new("overlaps", (a, b) => a.Overlaps(b), (a, b) => a.Start <= b.End && b.Start <= a.End),
        new("contains", (a, b) => a.Contains(b), (a, b) => a.Start <= b.Start && b.End <= a.End),
        new("is on or after", (a, b) => a.IsOnOrAfter(b), (a, b) => a.Start >= b.End),
        new("is after", (a, b) => a.IsAfter(b), (a, b) => a.Start > b.End),
    ];

    private sealed record Question(
        string Name,
        Func<PartialDate, PartialDate, Answer> Ask,
        Func<Span, Span, bool> IsTrue
    );

    private readonly record struct Span(int Start, int End);

    private sealed record Possible(string Edtf, List<Span> Spans);

    // A small world around February 2025, day 1 to 28, with -99 and 99 for "without bound". Only the order of days
    // matters, so it needs the days that stand in the dates and some between and around them.
    private static readonly int[] World = [-30, 0, 1, 2, 9, 10, 11, 19, 20, 21, 27, 28, 29, 40];

    private static List<Possible> AllPossible()
    {
        int[] none = [-99];
        int[] never = [99];
        int[] anyStart = [-99, .. World];
        int[] anyEnd = [.. World, 99];
        (string Edtf, int[] Days)[] ends =
        [
            ("2025-02", [1, 2, 9, 10, 11, 19, 20, 21, 27, 28]),
            ("2025-02-10", [10]),
            ("2025-02-20", [20]),
        ];
        var all = new List<Possible>();
        foreach ((string edtf, int[] days) in ends)
        {
            all.Add(new Possible(edtf, []));
            foreach (int day in days)
            {
                all[^1].Spans.Add(new Span(day, day));
            }

            all.Add(Between(edtf + "/..", days, never));
            all.Add(Between("../" + edtf, none, days));
            all.Add(Between(edtf + "/", days, anyEnd));
            all.Add(Between("/" + edtf, anyStart, days));
            foreach ((string endEdtf, int[] endDays) in ends)
            {
                if (days[0] <= endDays[^1])
                {
                    all.Add(Between(edtf + "/" + endEdtf, days, endDays));
                }
            }
        }

        all.Add(Between("../..", none, never));
        all.Add(Between("/..", anyStart, never));
        all.Add(Between("../", none, anyEnd));
        return all;
    }

    private static Possible Between(string edtf, int[] starts, int[] ends)
    {
        var spans = new List<Span>();
        foreach (int start in starts)
        {
            foreach (int end in ends)
            {
                if (start <= end)
                {
                    spans.Add(new Span(start, end));
                }
            }
        }

        return new Possible(edtf, spans);
    }

    private static Answer Enumerate(List<Span> left, List<Span> right, Func<Span, Span, bool> isTrue)
    {
        bool all = true;
        bool any = false;
        foreach (Span a in left)
        {
            foreach (Span b in right)
            {
                bool answer = isTrue(a, b);
                all &= answer;
                any |= answer;
            }
        }

        return all ? Answer.Yes
            : any ? Answer.Unknown
            : Answer.No;
    }

    private static char Letter(Answer answer) =>
        answer switch
        {
            Answer.Yes => 'y',
            Answer.No => 'n',
            _ => '?',
        };

    private static DateTime? Day(string? day) =>
        day is null ? null : DateTime.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}

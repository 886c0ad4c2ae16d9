using System;
using System.Linq;
using Shouldly;

namespace NkRuData.Views.Tests;

/// <summary>What is true of a day, by what the claim states.</summary>
public class AtTests
{
    [Theory]
    [InlineData("valid-2024", "2024-01-01", Answer.Yes)]
    [InlineData("valid-2024", "2024-12-31", Answer.Yes)]
    [InlineData("valid-2024", "2025-01-01", Answer.No)]
    [InlineData("valid-2024", "2024-06", Answer.Yes)]
    [InlineData("valid-2024", "202X", Answer.Unknown)]
    [InlineData("valid-june-2024", "2024", Answer.Unknown)]
    [InlineData("valid-june-2024", "2024-06-30", Answer.Yes)]
    [InlineData("valid-june-2024", "2024-07", Answer.No)]
    [InlineData("valid-17-june-2024-on", "2024-06-16", Answer.No)]
    [InlineData("valid-17-june-2024-on", "2024-06-17", Answer.Yes)]
    [InlineData("valid-17-june-2024-on", "9999-12-31", Answer.Yes)]
    [InlineData("valid-until-june-2024", "0001-01-01", Answer.Yes)]
    [InlineData("valid-until-june-2024", "2024-06-30", Answer.Yes)]
    [InlineData("valid-until-june-2024", "2024-07-01", Answer.No)]
    [InlineData("valid-june-to-august-2024", "2024-06-01", Answer.Yes)]
    [InlineData("valid-june-to-august-2024", "2024-08-31", Answer.Yes)]
    [InlineData("valid-june-to-august-2024", "2024-09-01", Answer.No)]
    [InlineData("valid-from-june-2024-to-unknown", "2024-06-16", Answer.No)]
    [InlineData("valid-from-june-2024-to-unknown", "2024-06-17", Answer.Yes)]
    [InlineData("valid-from-june-2024-to-unknown", "2024-06-18", Answer.Unknown)]
    [InlineData("valid-from-unknown-to-june-2024", "2024-06-16", Answer.Unknown)]
    [InlineData("valid-from-unknown-to-june-2024", "2024-06-17", Answer.Yes)]
    [InlineData("valid-from-unknown-to-june-2024", "2024-06-18", Answer.No)]
    [InlineData("valid-always", "2024-06-17", Answer.Unknown)]
    // Of a flow the whole span, of a cumulative count its last day too, of a stock without a start nothing.
    [InlineData("alpha-1000-in-2024", "2024", Answer.Yes)]
    [InlineData("alpha-1000-in-2024", "2024-06-01", Answer.Unknown)]
    [InlineData("alpha-1000-in-2024", "2025", Answer.No)]
    [InlineData("gamma-1000-about-in-2024", "2024", Answer.Yes)]
    [InlineData("alpha-lost-600-by-january", "2025-01-15", Answer.Yes)]
    [InlineData("alpha-lost-600-by-january", "2025-01-14", Answer.Unknown)]
    [InlineData("alpha-lost-600-by-january", "2025-01-16", Answer.No)]
    [InlineData("beta-10-once-before-june", "2024-06-30", Answer.Unknown)]
    [InlineData("beta-10-once-before-june", "2024-07-01", Answer.No)]
    [InlineData("alpha-100-in-may", "2024-05-31", Answer.Yes)]
    public void A_claim_is_valid_in_all_of_its_time(string id, string date, Answer expected) =>
        Claims.Get(id).WasValidAt(PartialDate.Parse(date)).ShouldBe(expected);

    [Fact]
    public void Unknown_is_left_out_unless_asked_for()
    {
        var date = PartialDate.Parse("2024-06-18");

        Claims
            .Valid.All.At(date)
            .Select(claim => claim.Id)
            .ShouldBe([
                "valid-17-june-2024-on",
                "valid-2024",
                "valid-june-2024",
                "valid-june-to-august-2024",
                "valid-until-june-2024",
            ]);
        Claims
            .Valid.All.At(date, includeUnknown: true)
            .Except(Claims.Valid.All.At(date))
            .ShouldBe([Claims.Valid.ValidAlways, Claims.Valid.ValidFromJune2024ToUnknown]);
    }

    [Theory]
    [InlineData("valid-2024", "2024-12-31/..", Answer.Yes)]
    [InlineData("valid-2024", "2025/..", Answer.No)]
    [InlineData("valid-june-2024", "2024", Answer.Yes)]
    [InlineData("valid-june-2024", "2024-06-17", Answer.Yes)]
    [InlineData("valid-17-june-2024-on", "../2024-06-16", Answer.No)]
    [InlineData("valid-17-june-2024-on", "../2024-06", Answer.Yes)]
    [InlineData("valid-from-june-2024-to-unknown", "2024-06", Answer.Yes)]
    [InlineData("valid-from-june-2024-to-unknown", "2025", Answer.Unknown)]
    [InlineData("valid-june-2024", "2024-07-01/", Answer.No)]
    [InlineData("valid-june-2024", "2024-05/", Answer.Unknown)]
    [InlineData("valid-always", "2024", Answer.Unknown)]
    public void A_claim_is_valid_during_a_span_of_which_it_has_a_day(string id, string span, Answer expected) =>
        Claims.Get(id).WasValidDuring(PartialDate.Parse(span)).ShouldBe(expected);

    [Fact]
    public void During_leaves_out_what_is_unknown_too() =>
        Claims
            .Valid.All.During(PartialDate.Parse("2024-09/.."))
            .Select(claim => claim.Id)
            .ShouldBe(["valid-17-june-2024-on", "valid-2024"]);

    [Fact]
    public void Both_times_can_be_asked_for() =>
        Claims
            .All.At(PartialDate.Parse("2024-07-15"))
            .KnownOn(PartialDate.Parse("2025-01-10"))
            .For(Indicators.Present)
            .Select(claim => claim.Id)
            .ShouldBe(["alpha-400-about-in-july", "beta-250-at-most-in-july", "gamma-262-about-in-july"]);

    [Fact]
    public void No_date_is_refused_at_once()
    {
        Should.Throw<ArgumentException>(() => Claims.All.At(default)).ParamName.ShouldBe("date");
        Should
            .Throw<ArgumentException>(() => Claims.All.At(PartialDate.Parse("2025-01/2025-06")))
            .Message.ShouldContain("'2025-01/2025-06' is a span");
        Should.Throw<ArgumentException>(() => Claims.All.During(default)).ParamName.ShouldBe("span");
        Should.Throw<ArgumentException>(() => Claims.All[0].WasValidDuring(default)).ParamName.ShouldBe("span");
        Should.Throw<ArgumentException>(() => Claims.All[0].WasValidAt(default)).ParamName.ShouldBe("date");
    }
}

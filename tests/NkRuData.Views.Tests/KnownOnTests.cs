using System;
using System.Linq;
using Shouldly;

namespace NkRuData.Views.Tests;

/// <summary>What was known on a day: published by then, and not yet withdrawn.</summary>
public class KnownOnTests
{
    [Theory]
    [InlineData("printed-10-january", "2025-01-09", Answer.No)]
    [InlineData("printed-10-january", "2025-01-10", Answer.Yes)]
    [InlineData("printed-10-january", "2025-01", Answer.Unknown)]
    [InlineData("printed-10-january", "2025-02", Answer.Yes)]
    [InlineData("printed-10-january", "2024", Answer.No)]
    [InlineData("printed-in-january", "2024-12-31", Answer.No)]
    [InlineData("printed-in-january", "2025-01-15", Answer.Unknown)]
    [InlineData("printed-in-january", "2025-01-31", Answer.Yes)]
    [InlineData("printed-5-to-20-january", "2025-01-04", Answer.No)]
    [InlineData("printed-5-to-20-january", "2025-01-05", Answer.Unknown)]
    [InlineData("printed-5-to-20-january", "2025-01-19", Answer.Unknown)]
    [InlineData("printed-5-to-20-january", "2025-01-20", Answer.Yes)]
    [InlineData("printed-on-two-days", "2025-01-10", Answer.Yes)]
    [InlineData("printed-on-two-days", "2025-01-09", Answer.No)]
    [InlineData("printed-undated", "2025-01-10", Answer.Unknown)]
    [InlineData("printed-undated-stated-2025", "2025-01-31", Answer.No)]
    [InlineData("printed-undated-stated-2025", "2025-02-01", Answer.Unknown)]
    public void A_claim_is_known_when_a_source_has_it(string id, string date, Answer expected) =>
        Claims.Get(id).WasKnownOn(PartialDate.Parse(date)).ShouldBe(expected);

    [Theory]
    [InlineData("retracted-in-march", "2025-01-09", Answer.No)]
    [InlineData("retracted-in-march", "2025-03-04", Answer.Yes)]
    [InlineData("retracted-in-march", "2025-03-05", Answer.No)]
    [InlineData("retracted-in-march", "2025-03", Answer.Unknown)]
    [InlineData("superseded-in-march", "2025-02-28", Answer.Yes)]
    [InlineData("superseded-in-march", "2025-03-15", Answer.Unknown)]
    [InlineData("superseded-in-march", "2025-03-31", Answer.No)]
    [InlineData("retracted-some-day", "2025-01-09", Answer.No)]
    [InlineData("retracted-some-day", "2025-03-31", Answer.Unknown)]
    public void What_is_withdrawn_later_does_not_reach_back(string id, string date, Answer expected) =>
        Claims.Get(id).WasKnownOn(PartialDate.Parse(date)).ShouldBe(expected);

    [Fact]
    public void Unknown_is_left_out_unless_asked_for()
    {
        var date = PartialDate.Parse("2025-01-15");
        var known = Claims.Known.All.KnownOn(date).Select(claim => claim.Id).ToList();

        known.ShouldBe(["printed-10-january", "printed-on-two-days", "retracted-in-march", "superseded-in-march"]);
        Claims
            .Known.All.KnownOn(date, includeUnknown: true)
            .Select(claim => claim.Id)
            .Except(known)
            .ShouldBe(["printed-5-to-20-january", "printed-in-january", "printed-undated", "retracted-some-day"]);
    }

    [Fact]
    public void A_day_can_be_a_DateTime() =>
        Claims.Known.All.KnownOn(new DateTime(2025, 1, 10)).ShouldContain(Claims.Known.Printed10January);

    [Fact]
    public void No_date_is_refused_at_once()
    {
        Should.Throw<ArgumentException>(() => Claims.All.KnownOn(default)).ParamName.ShouldBe("date");
        Should
            .Throw<ArgumentException>(() => Claims.All.KnownOn(PartialDate.Parse("2025-01/2025-06")))
            .Message.ShouldContain("'2025-01/2025-06' is a span");
        Should.Throw<ArgumentException>(() => Claims.All[0].WasKnownOn(default)).Message.ShouldContain("is no date");
    }

    [Fact]
    public void The_first_appearance_is_the_one_that_was_out_first()
    {
        Claims.Known.PrintedOnTwoDays.FirstAppearance!.Source.ShouldBe(Sources.Papers.Daily10Jan);
        Claims.Known.PrintedUndated.FirstAppearance.ShouldBeNull();
    }
}

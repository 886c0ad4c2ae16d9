using System;
using System.Linq;
using Shouldly;

namespace NkRuData.Views.Tests;

/// <summary>Views that order figures and sum them up.</summary>
public class FigureTests
{
    [Fact]
    public void A_series_goes_by_the_time_that_figures_are_true_of() =>
        Claims
            .Stock.All.Reverse()
            .Series()
            .Select(claim => claim.Id)
            .ShouldBe([
                // On the 17th and the 20th; the others are of all of May.
                "beta-100-in-may",
                "gamma-210-in-may",
                "alpha-100-in-may",
                "alpha-plans-900-in-may",
                "daily-120-in-may",
                "daily-150-in-may",
                "gamma-200-in-may",
                "alpha-300-in-june",
                "beta-10-once-before-june",
                "alpha-400-about-in-july",
                "beta-250-at-most-in-july",
                "gamma-262-about-in-july",
                "beta-5-undated",
            ]);

    [Fact]
    public void What_is_planned_from_a_day_on_stands_at_that_day() =>
        Claims
            .Flow.All.Series()
            .Select(claim => claim.Id)
            .ShouldBe([
                "beta-1200-in-early-2024",
                "alpha-1000-in-2024",
                "beta-300-in-late-2024",
                "gamma-1000-about-in-2024",
                "alpha-plans-50-from-june",
                "beta-plans-90-from-july",
                "gamma-plans-500-in-august",
            ]);

    [Fact]
    public void Claims_without_a_figure_are_in_no_series() => Claims.Known.All.Series().ShouldBeEmpty();

    [Fact]
    public void The_latest_are_those_that_no_other_overtakes_of_each_indicator()
    {
        Claims
            .Stock.All.Latest()
            .Select(claim => claim.Id)
            .ShouldBe(["alpha-400-about-in-july", "beta-250-at-most-in-july", "gamma-262-about-in-july"]);
        new[] { Claims.Stock.Beta100InMay, Claims.Stock.Alpha100InMay, Claims.Stock.Beta5Undated }
            .Latest()
            .ShouldBe([Claims.Stock.Alpha100InMay]);
        new[] { Claims.Flow.Alpha1000In2024, Claims.Flow.Gamma1000AboutIn2024 }.Latest().Count.ShouldBe(2);
        Claims.Stock.All.Concat(Claims.Cumulative.All).Latest().ShouldContain(Claims.Cumulative.BetaLost700ByMay);
    }

    [Fact]
    public void The_first_published_are_those_that_none_precedes()
    {
        // On 10 January, on a day of January, and on one from the 5th to the 20th: any may have been first.
        Claims
            .Known.All.Active()
            .FirstPublished()
            .Select(claim => claim.Id)
            .ShouldBe(["printed-10-january", "printed-on-two-days", "printed-5-to-20-january", "printed-in-january"]);
        Claims.Denials.All.FirstPublished().ShouldBe([Claims.Denials.AlphaSaysSo]);
        // Printed on the 20th for certain, and perhaps on the first.
        new[] { Claims.Edges.Printed20OrSomeDayOfJanuary, Claims.Edges.Printed15January }
            .FirstPublished()
            .ShouldBe([Claims.Edges.Printed15January, Claims.Edges.Printed20OrSomeDayOfJanuary]);
    }

    [Fact]
    public void A_range_has_the_widest_bounds_and_who_set_them()
    {
        var range = Claims.Stock.All.At(PartialDate.Parse("2024-05-20")).Range()!;

        range.Low.ShouldBe(100);
        range.High.ShouldBe(900);
        range.LowestClaims.ShouldBe([Claims.Stock.Alpha100InMay]);
        range.HighestClaims.ShouldBe([Claims.Stock.AlphaPlans900InMay]);
        range.IsOpenBelow.ShouldBeFalse();
        range.OpenAbove.ShouldBe([Claims.Stock.Daily150InMay]);
        range.Unit.ShouldBe(Units.Person);
        range.ToString().ShouldBe("100 to 900 people (open above)");
    }

    [Fact]
    public void An_end_that_nobody_states_stays_open()
    {
        var upTo = new[] { Claims.Stock.Beta250AtMostInJuly }.Range()!;
        var moreThan = new[] { Claims.Stock.Daily150InMay }.Range()!;
        var both = new[] { Claims.Stock.Beta250AtMostInJuly, Claims.Stock.Daily150InMay }.Range()!;

        upTo.Low.ShouldBe(250);
        upTo.High.ShouldBe(250);
        upTo.ToString().ShouldBe("250 people (open below)");
        upTo.OpenBelow.ShouldBe([Claims.Stock.Beta250AtMostInJuly]);
        upTo.LowestClaims.ShouldBe(upTo.HighestClaims);
        moreThan.High.ShouldBe(150);
        moreThan.OpenAbove.ShouldBe([Claims.Stock.Daily150InMay]);
        moreThan.OpenBelow.ShouldBeEmpty();
        both.ToString().ShouldBe("150 to 250 people (open below and above)");
    }

    [Fact]
    public void A_denial_is_no_answer() => Claims.Edges.All.Range()!.High.ShouldBe(4);

    [Fact]
    public void Of_a_day_only_what_was_out_by_then_stands_behind()
    {
        var behind = Claims.Reports.All.Corroboration(knownOn: PartialDate.Parse("2025-01-11"));

        behind.Publishers.ShouldBe([Agents.Daily]);
        behind.Last.ShouldBe(Sources.Papers.Daily10Jan);
        Should.Throw<ArgumentException>(() => Claims.All.Corroboration(default(PartialDate)));
    }

    [Fact]
    public void One_figure_is_a_range_of_one() =>
        new[] { Claims.Stock.Alpha100InMay, Claims.Stock.Beta100InMay }.Range()!.ToString().ShouldBe("100 people");

    [Fact]
    public void Figures_of_two_questions_have_no_range() =>
        Should
            .Throw<ArgumentException>(() => Claims.All.Range())
            .Message.ShouldContain("A range is of one indicator; these claims answer ");

    [Fact]
    public void Outlets_are_no_origins()
    {
        Claims.Reports.All.Origins().ShouldBe([Agents.Alpha]);
        Claims.Known.All.Origins().ShouldBe([Agents.Alpha]);
        Claims.Denials.All.Origins().ShouldBe([Agents.Alpha, Agents.Beta, Agents.Gamma]);
    }

    [Fact]
    public void Corroboration_counts_who_stands_behind()
    {
        var behind = Claims.Reports.All.Corroboration();

        behind.Origins.ShouldBe([Agents.Alpha]);
        behind.Relays.ShouldBe([Agents.Beta]);
        behind.Publishers.ShouldBe([Agents.Daily, Agents.Monthly, Agents.Weekly]);
        behind.Languages.ShouldBe(["en", "ko", "ru"]);
        behind.Sources.Count.ShouldBe(4);
        behind.First.ShouldBe(Sources.Papers.Daily10Jan);
        behind.FirstPublished.ShouldBe(PartialDate.Parse("2025-01-10"));
        behind.Last.ShouldBe(Sources.Papers.MonthlyJanuary);
        behind.ToString().ShouldBe("origins: 1, publishers: 3, languages: 3");
    }

    [Fact]
    public void An_indicator_has_its_views()
    {
        Indicators.Present.Series.ShouldBe(Claims.Stock.All.Series());
        Indicators.Present.Range!.High.ShouldBe(900);
        Indicators
            .Present.Disputes.Select(dispute => dispute.ToString())
            .ShouldBe(Claims.Stock.All.Disputes().Select(dispute => dispute.ToString()));
    }
}

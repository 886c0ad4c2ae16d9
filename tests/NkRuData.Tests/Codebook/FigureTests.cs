using System.Collections.Generic;
using System.Linq;
using Shouldly;

namespace NkRuData.Tests.Codebook;

/// <summary>The rules of the codebook on figures.</summary>
public class FigureTests
{
    private static readonly (Claim Claim, Quantity Quantity)[] Figures =
    [
        .. Claims.All.SelectMany(claim =>
            claim
                .Appearances.Select(appearance => appearance.Quantity)
                .Append(claim.Quantity)
                .OfType<Quantity>()
                .Select(quantity => (claim, quantity))
        ),
    ];

    [Fact]
    public void No_indicator_mixes_units()
    {
        Figures.Length.ShouldBeGreaterThan(20);
        foreach (var (claim, quantity) in Figures)
        {
            quantity.Unit.ShouldBe(claim.Indicator?.Unit, claim.Id);
        }
    }

    [Fact]
    public void Every_figure_answers_an_indicator()
    {
        foreach (var (claim, _) in Figures)
        {
            claim.Indicator.ShouldNotBeNull(claim.Id);
        }
    }

    // An answer may be in words, such as a third or thousands: then it has no figure.
    [Fact]
    public void Every_indicator_is_answered()
    {
        foreach (var indicator in Indicators.All)
        {
            indicator.Claims.ShouldNotBeEmpty(indicator.Id);
        }
    }

    [Fact]
    public void What_accumulates_does_not_fall_without_a_note()
    {
        int compared = 0;
        var series = Indicators
            .All.Where(indicator => indicator.Measure == Measure.Cumulative)
            .SelectMany(indicator => indicator.Claims)
            .Where(claim => claim is { Speaker: not null, StatedOn.Earliest: not null, Quantity: not null })
            .GroupBy(claim => (claim.Indicator, claim.Speaker, claim.Place));
        foreach (var claims in series)
        {
            Claim? before = null;
            foreach (var claim in claims.OrderBy(claim => claim.StatedOn!.Value.Earliest))
            {
                if (before?.Quantity!.Minimum is { } least && claim.Quantity!.Maximum is { } most && claim.Note is null)
                {
                    most.ShouldBeGreaterThanOrEqualTo(least, $"{before.Id}, then {claim.Id}");
                }

                compared += before is null ? 0 : 1;
                before = claim;
            }
        }

        compared.ShouldBeGreaterThan(0);
    }

    [Fact]
    public void A_figure_of_an_appearance_stands_there_because_it_differs()
    {
        foreach (var claim in Claims.All)
        {
            foreach (var appearance in claim.Appearances)
            {
                if (appearance.Quantity is { } own)
                {
                    own.ShouldNotBe(claim.Quantity, claim.Id);
                }

                if (appearance.StatedOn is { } day)
                {
                    day.ShouldNotBe(claim.StatedOn!.Value, claim.Id);
                }
            }
        }
    }

    [Fact]
    public void Bounds_stand_only_as_stated()
    {
        foreach (var (claim, quantity) in Figures)
        {
            bool[] given = [quantity.Amount.HasValue, quantity.Low.HasValue, quantity.High.HasValue];
            bool[][] allowed = quantity.Comparator switch
            {
                Comparator.Equal =>
                [
                    [true, false, false],
                    [false, true, true],
                ],
                Comparator.Nearly =>
                [
                    [true, false, false],
                ],
                Comparator.AtMost or Comparator.LessThan =>
                [
                    [false, false, true],
                ],
                _ =>
                [
                    [false, true, false],
                ],
            };

            allowed.Any(given.SequenceEqual).ShouldBeTrue($"{claim.Id}: {quantity}");
            (quantity.Low >= quantity.High).ShouldBeFalse(claim.Id);
            (quantity.Amount ?? quantity.Low ?? quantity.High).ShouldNotBeNull().ShouldBeGreaterThanOrEqualTo(0);
        }
    }

    [Fact]
    public void Builders_and_sappers_make_up_every_6000_of_the_five_reports()
    {
        decimal? sum =
            Claims.KurskReconstruction.ConstructionWorkers.Quantity!.Amount
            + Claims.KurskReconstruction.Sappers.Quantity!.Amount;
        Claim[] totals = [.. Sources.FiveReports.All.SelectMany(report => report.Claims).Distinct().Where(IsTotal)];

        totals.Length.ShouldBe(5);
        foreach (var total in totals)
        {
            total.Quantity!.Amount.ShouldBe(sum, total.Id);
        }

        sum.ShouldBe(6000);

        static bool IsTotal(Claim claim) =>
            claim.Indicator == Indicators.KurskContingentPlanned || claim == Claims.HeadlineCounts.SixThousandWorkers;
    }

    [Fact]
    public void Soldiers_workers_builders_and_entrants_are_counted_apart()
    {
        Indicators.WorkersInRussia.Population.ShouldBe(Population.Workers);
        Indicators.ConstructionWorkersInRussia.Population.ShouldBe(Population.Builders);
        Indicators.SoldiersSentToFight.Population.ShouldBe(Population.Soldiers);
        Indicators.NorthKoreanEntries.Population.ShouldBe(Population.Entrants);
        Indicators.NorthKoreanStudyEntries.Population.ShouldBe(Population.Students);
        Claims.WorkersInRussia.FifteenThousand.Indicator.ShouldNotBe(Claims.TroopsInCombat.SentToFight.Indicator);
    }

    [Fact]
    public void Whoever_counts_people_says_which()
    {
        foreach (var indicator in Indicators.All.Where(indicator => indicator.Unit == Units.Person))
        {
            indicator.Population.ShouldNotBeNull(indicator.Id);
            indicator.Measure.ShouldNotBe(Measure.Rate, indicator.Id);
        }
    }
}

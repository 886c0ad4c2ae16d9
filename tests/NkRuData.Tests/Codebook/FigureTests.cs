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
    public void Every_figure_answers_an_indicator_and_every_answer_has_a_figure()
    {
        foreach (var claim in Claims.All)
        {
            (claim.Quantity is null).ShouldBe(claim.Indicator is null, claim.Id);
        }
    }

    [Fact]
    public void Every_indicator_is_answered()
    {
        foreach (var indicator in Indicators.All)
        {
            indicator.Claims.ShouldNotBeEmpty(indicator.Id);
        }
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
            (quantity.Amount ?? quantity.Low ?? quantity.High).ShouldNotBeNull().ShouldBeGreaterThan(0);
        }
    }

    [Fact]
    public void Builders_and_sappers_make_up_every_6000()
    {
        decimal? sum =
            Claims.KurskReconstruction.ConstructionWorkers.Quantity!.Amount
            + Claims.KurskReconstruction.Sappers.Quantity!.Amount;
        List<Claim> totals = [.. Indicators.KurskContingentPlanned.Claims, Claims.HeadlineCounts.SixThousandWorkers];

        totals.Count.ShouldBe(5);
        foreach (var total in totals)
        {
            total.Quantity!.Amount.ShouldBe(sum, total.Id);
        }

        sum.ShouldBe(6000);
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

using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Threading.Tasks;
using Shouldly;

namespace NkRuData.Views.Tests;

/// <summary>What contradicts what, by rule.</summary>
public class DisputeTests
{
    [Fact]
    public void Figures_of_a_stock_conflict_where_times_overlap() =>
        ShouldFind(
            Claims.Stock.All,
            DisputeKind.Figures,
            "alpha-100-in-may beta-100-in-may | daily-120-in-may",
            "alpha-100-in-may beta-100-in-may | daily-150-in-may",
            "alpha-100-in-may beta-100-in-may | gamma-200-in-may",
            // Beta speaks of the 17th, gamma of the 20th.
            "alpha-100-in-may | gamma-210-in-may",
            "beta-250-at-most-in-july | alpha-400-about-in-july",
            "daily-120-in-may | gamma-200-in-may",
            "daily-120-in-may | gamma-210-in-may",
            "gamma-262-about-in-july | alpha-400-about-in-july"
        );

    [Fact]
    public void About_reaches_as_far_as_the_tolerance()
    {
        Claim[] july = [Claims.Stock.Beta250AtMostInJuly, Claims.Stock.Gamma262AboutInJuly];

        july.Disputes().ShouldBeEmpty();
        july.Disputes(tolerance: 0).ShouldHaveSingleItem();
        Should.Throw<ArgumentOutOfRangeException>(() => july.Disputes(tolerance: -0.01m));
        Should.Throw<ArgumentOutOfRangeException>(() => july.Disputes(tolerance: 1));
    }

    [Fact]
    public void One_speaker_revises_and_contradicts_nobody()
    {
        Claim[] gamma = [Claims.Stock.Gamma200InMay, Claims.Stock.Gamma210InMay];
        Claim[] daily = [Claims.Stock.Daily120InMay, Claims.Stock.Daily150InMay];

        gamma.Disputes(tolerance: 0).ShouldBeEmpty();
        daily.Disputes().ShouldBeEmpty();
    }

    [Fact]
    public void Figures_without_a_time_are_compared_on_request() =>
        new[] { Claims.Stock.Beta5Undated, Claims.Stock.Alpha300InJune }
            .Disputes(includeUnknown: true)
            .ShouldHaveSingleItem()
            .Kind.ShouldBe(DisputeKind.Figures);

    [Fact]
    public void A_part_is_not_greater_than_the_whole() =>
        ShouldFind(
            Claims.Flow.All,
            DisputeKind.Figures,
            // 1,040 is about 1,000; 300 in autumn fit into either; 500 in August are no part of what comes from June on.
            "alpha-1000-in-2024 | beta-1200-in-early-2024",
            "gamma-1000-about-in-2024 | beta-1200-in-early-2024",
            "alpha-plans-50-from-june | beta-plans-90-from-july"
        );

    [Fact]
    public void What_has_accumulated_does_not_fall() =>
        ShouldFind(
            Claims.Cumulative.All,
            DisputeKind.Figures,
            // 400 and nearly 420 agree.
            "beta-lost-400-by-april | alpha-lost-600-by-january",
            "gamma-lost-nearly-420-by-april | alpha-lost-600-by-january"
        );

    [Fact]
    public void Denials_of_one_claim_are_one_side()
    {
        var dispute = Claims.Denials.All.Disputes().ShouldHaveSingleItem();

        Print(dispute).ShouldBe("alpha-says-so | beta-denies-it gamma-denies-it");
        dispute.Kind.ShouldBe(DisputeKind.Denial);
        dispute.Indicator.ShouldBeNull();
        dispute.First.Parties.ShouldBe([Agents.Alpha]);
        dispute.Second.Parties.ShouldBe([Agents.Beta, Agents.Gamma]);
        dispute.Second.Sources.ShouldBe([Sources.Papers.Daily1Mar, Sources.Papers.Weekly12Jan]);
        dispute.ToString().ShouldBe("Alpha says so: Alpha denied by Beta, Gamma");
    }

    [Fact]
    public void Both_sides_are_among_the_claims()
    {
        Claims
            .Denials.All.KnownOn(PartialDate.Parse("2025-01-31"))
            .Disputes()
            .ShouldHaveSingleItem()
            .Second.Claims.ShouldBe([Claims.Denials.BetaDeniesIt]);
        Claims.Denials.All.By(Agents.Beta).Disputes().ShouldBeEmpty();
    }

    [Fact]
    public void What_happened_cannot_be_planned_at_the_same_time() =>
        // Gamma planned it before, and only believes it now.
        ShouldFind(Claims.Modality.All, DisputeKind.Modality, "alpha-sent | beta-will-send");

    [Fact]
    public void A_place_has_no_more_than_the_one_that_contains_it()
    {
        ShouldFind(
            Claims.Spread.All.For(Indicators.Spread),
            DisputeKind.Figures,
            "beta-900-in-land | gamma-950-in-region"
        );
        ShouldFind(
            Claims.Spread.All.For(Indicators.SpreadArrivals),
            DisputeKind.Figures,
            "beta-10-came-to-land | alpha-20-came-to-town"
        );
        ShouldFind(Claims.Spread.All.For(Indicators.SpreadShare), DisputeKind.Figures);
    }

    [Fact]
    public void One_who_is_named_and_speaks_in_its_own_voice_is_one_and_a_denial_is_no_figure()
    {
        ShouldFind(Claims.Edges.All, DisputeKind.Figures);
        ShouldFind(Claims.Edges.All, DisputeKind.Denial, "daily-says-1 | gamma-denies-with-9");
        Indicators.Edges.Disputes.ShouldHaveSingleItem().Kind.ShouldBe(DisputeKind.Denial);
    }

    [Fact]
    public void Beyond_an_end_that_is_unknown_nothing_conflicts_unless_asked_for() =>
        new[] { Claims.Edges.Alpha3FromJune2024, Claims.Edges.Beta4In2030 }
            .Disputes(includeUnknown: true)
            .ShouldHaveSingleItem();

    [Fact]
    public void Of_a_day_only_sources_count_that_were_out_by_then()
    {
        Claims.Reports.All.Disputes(knownOn: PartialDate.Parse("2025-01-11")).ShouldBeEmpty();
        Claims
            .Reports.All.Disputes(knownOn: PartialDate.Parse("2025-01-12"))
            .Select(dispute => dispute.ToString())
            .ShouldBe([
                "Alpha twelve: 12 people (Daily) against about 12 people (Weekly)",
                "Alpha twelve: 2025-01-09 (Daily) against 2025-01-08 (Weekly)",
            ]);
    }

    [Fact]
    public void A_source_with_a_figure_of_its_own_is_not_behind_that_of_the_claim()
    {
        var claims = new[] { Claims.Stock.Alpha100InMay, Claims.Stock.Gamma200InMay };

        claims.Disputes().ShouldHaveSingleItem().First.Sources.ShouldBe([Sources.Papers.Daily10Jan]);
    }

    [Fact]
    public void Sources_can_carry_one_statement_differently()
    {
        var disputes = Claims.Reports.All.Disputes();

        disputes
            .Select(dispute => $"{dispute.Kind}: {dispute}")
            .ShouldBe([
                "ReportedFigures: Alpha twelve: 12 people (Daily, Monthly) against 13 people (Monthly)",
                "ReportedFigures: Alpha twelve: 12 people (Daily, Monthly) against about 12 people (Weekly)",
                "ReportedFigures: Alpha twelve: about 12 people (Weekly) against 13 people (Monthly)",
                "ReportedDates: Alpha twelve: 2025-01-09 (Daily, Monthly) against 2025-01-08 (Monthly, Weekly)",
            ]);
        disputes.ShouldAllBe(dispute => dispute.First.Claims.Single() == Claims.Reports.AlphaTwelve);
        disputes[3].Second.StatedOn.ShouldBe(PartialDate.Parse("2025-01-08"));
        disputes[0].Second.Quantity!.Amount.ShouldBe(13);
        disputes[0].Second.Sources.ShouldBe([Sources.Papers.MonthlyJanuary]);
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("fi-FI")]
    [InlineData("fa-IR")]
    public void The_culture_does_not_matter(string culture)
    {
        string[] expected = [.. Answers()];
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
        try
        {
            Answers().ShouldBe(expected);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }

        static IEnumerable<string> Answers() =>
            Claims
                .All.Disputes()
                .Select(dispute => dispute.ToString())
                .Append(Claims.Flow.All.Range()!.ToString())
                .Append(Claims.All.Corroboration().ToString())
                .Concat(Claims.All.Series().Select(claim => claim.Id));
    }

    [Fact]
    public void Many_threads_get_the_same_answers()
    {
        var expected = Claims.All.Disputes().Select(Print).ToList();

        Parallel.For(0, 16, _ => Claims.All.Disputes().Select(Print).ShouldBe(expected));
        Enumerable.Range(0, 16).AsParallel().Select(_ => Indicators.Present.Disputes).Distinct().ShouldHaveSingleItem();
    }

    [Fact]
    public void The_order_and_the_number_of_the_claims_do_not_matter()
    {
        var expected = Claims.All.Disputes().Select(Print).ToList();

        Claims.All.Reverse().Disputes().Select(Print).ShouldBe(expected);
        Claims.All.Concat(Claims.All).Disputes().Select(Print).ShouldBe(expected);
    }

    private static void ShouldFind(IEnumerable<Claim> claims, DisputeKind kind, params string[] expected) =>
        claims
            .Disputes()
            .Where(dispute => dispute.Kind == kind)
            .Select(Print)
            .ShouldBe(expected.OrderBy(x => x, StringComparer.Ordinal), ignoreOrder: true);

    private static string Print(Dispute dispute) =>
        $"{string.Join(" ", dispute.First.Claims.Select(x => x.Id))} | {string.Join(" ", dispute.Second.Claims.Select(x => x.Id))}";
}

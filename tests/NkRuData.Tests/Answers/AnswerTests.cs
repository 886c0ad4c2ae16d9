using System;
using System.Collections.Generic;
using System.Linq;
using Shouldly;

namespace NkRuData.Tests.Answers;

/// <summary>
/// The questions people really ask, each as one would type it, with the answer that was checked by hand against the
/// sources. New facts may change an answer: then it is checked again.
/// </summary>
public class AnswerTests
{
    [Fact]
    public void How_many_workers_were_estimated_as_known_on_three_days()
    {
        var claims = Indicators.WorkersInRussia.Claims.During(PartialDate.Parse("2023/.."));

        var january = claims.KnownOn(PartialDate.Parse("2025-01-01")).Range()!;
        january.ToString().ShouldBe("3,000 to 4,000 people");
        Ids(january.HighestClaims).ShouldBe(["nis-four-thousand-workers-2024-10", "south-korean-media-workers-2023"]);

        var may = claims.KnownOn(PartialDate.Parse("2025-05-01")).Range()!;
        may.ToString().ShouldBe("3,000 to 15,000 people");
        Ids(may.HighestClaims).ShouldBe(["nis-fifteen-thousand-workers"]);

        var today = claims.Range()!;
        today.ToString().ShouldBe("3,000 to 15,000 people");
        today.HighestClaims.Count.ShouldBe(4);
        today.IsOpenAbove.ShouldBeFalse();
    }

    [Fact]
    public void Who_first_reported_troops_and_when()
    {
        var first = Claims.FirstReports.All.FirstPublished();

        Ids(first)
            .ShouldBe(["kremlin-snuffbox-officers-shown-training-2024-10", "kyiv-post-six-officers-killed-2024-10"]);
        first.ShouldAllBe(claim => claim.FirstAppearance!.Source.Published == PartialDate.Parse("2024-10-06"));
        Ids(first.Origins()).ShouldBe(["kremlin-snuffbox", "ukrainian-intelligence-sources"]);
    }

    [Fact]
    public void How_many_were_killed_by_speaker_over_time() =>
        Indicators
            .Losses.SoldiersKilled.Series.Select(claim =>
                $"{claim.ValidTime} {claim.Speaker?.Name ?? "-"}: {claim.Quantity}"
            )
            .ShouldBe([
                "../2024-12-14 -: about 200 people",
                "2024-12/2024-12-19 National Intelligence Service: at least 100 people",
                "../2025-01-13 National Intelligence Service: about 300 people",
                "../2025-01-15~ Western officials: about 1,000 people",
                "../2025-01-21 Volodymyr Zelensky: 4,000 people",
                "../2025-02 Seth Jones: at most 1,000 people",
                "../2025-03-06 Ukrainian intelligence officials: more than 400 people",
                "../2025-04-30 National Intelligence Service: about 600 people",
                "../2025-05-31 Newsweek: about 4,000 people",
                "../2025-06-30 -: more than 6,000 people",
                "../2025-09-02 National Intelligence Service: about 2,000 people",
                "../2025-11-14 South Korean, Ukrainian and Western sources: more than 6,000 people",
            ]);

    [Fact]
    public void What_Russia_and_North_Korea_denied_and_when_each_acknowledged()
    {
        var replies = Claims.DenialsAndAdmissions.All.Where(claim => claim.Target is not null).ToList();

        Ids(replies.Where(claim => claim.Stance == Stance.Denies))
            .ShouldBe([
                "dprk-diplomat-rumours-2024-10-24",
                "dprk-mission-un-rumours-2024-10-21",
                "nebenzya-mere-assertions-2024-10-30",
                "north-korean-denial-of-combat-role",
                "peskov-fake-news-2024-10-10",
                "russian-denial-of-combat-role",
            ]);
        replies
            .Where(claim => claim.Stance == Stance.Confirms)
            .Select(claim => $"{claim.StatedOn} {claim.Speaker!.Name}")
            .ShouldBe([
                "2025-04-26 Valery Gerasimov",
                "2025-04-28 Vladimir Putin",
                "2025-04-28 Central Military Commission of the Workers’ Party of Korea",
            ]);
    }

    [Fact]
    public void How_many_outlets_and_origins_stand_behind_the_five_thousand_and_the_thousand()
    {
        var behind = new[]
        {
            Claims.KurskReconstruction.ConstructionWorkers,
            Claims.KurskReconstruction.Sappers,
        }.Corroboration();

        behind.Origins.ShouldBe([Agents.SergeiShoigu]);
        behind.Publishers.Count.ShouldBe(24);
        behind.Languages.Count.ShouldBe(6);
        behind.FirstPublished.ShouldBe(PartialDate.Parse("2025-06-17"));
    }

    [Fact]
    public void Entries_in_2024_were_not_twelve_times_those_of_2023()
    {
        var entries = Claims.All.For(Indicators.NorthKoreanEntries).By(Agents.Rosstat).ToList();
        decimal in2024 = entries.At(PartialDate.Parse("2024")).Range()!.High;
        decimal in2023 = entries.At(PartialDate.Parse("2023")).Range()!.High;

        (in2024, in2023).ShouldBe((13_221, 1_117));
        Math.Round(in2024 / in2023, 2).ShouldBe(11.84m);
    }

    [Fact]
    public void Which_sources_say_April_and_which_May_for_the_fifteen_thousand()
    {
        var dates = new[] { Claims.Get("nis-fifteen-thousand-workers") }
            .Disputes()
            .Where(dispute => dispute.Kind == DisputeKind.ReportedDates)
            .SelectMany(dispute => new[] { dispute.First, dispute.Second })
            .ToLookup(side => side.StatedOn!.Value.Edtf, side => string.Join(" ", Ids(side.Parties)));

        dates["../2025-05"].Distinct().ShouldBe(["the-insider"]);
        dates["2025-04"].Distinct().ShouldBe(["america-one-news"]);
        dates["2025"].Distinct().ShouldBe(["moneycontrol"]);
        dates["2025-04-30"].Distinct().ShouldBe(["babel everynews kbs sbs the-kyiv-independent unn ytn"]);
    }

    [Fact]
    public void What_contradicts_that_the_sappers_had_still_to_start_in_November_2025()
    {
        var plan = Claims.Get("rudenko-sappers-to-start-2025-11");
        string[] atWork =
        [
            .. Ids(
                Claims
                    .EngineersInKursk.All.KnownOn(PartialDate.Parse("2025-11-09"))
                    .During(PartialDate.Parse("2025-09/2025-11-09"))
                    .Where(claim => claim.Modality != Modality.Plan && IsOfKoreans(claim))
            ),
        ];

        plan.StatedOn.ShouldBe(PartialDate.Parse("2025-11-10"));
        plan.Modality.ShouldBe(Modality.Plan);
        atWork.ShouldBe([
            "khinshtein-army-deep-in-demining-2025-10",
            "khinshtein-koreans-join-demining-2025-09",
            "nis-engineers-demining-2025-11",
        ]);
    }

    private static bool IsOfKoreans(Claim claim) =>
        claim.Text.Contains("North Korean", StringComparison.Ordinal)
        && claim.Text.Contains("mines", StringComparison.Ordinal);

    private static IEnumerable<string> Ids(IEnumerable<IFact> facts) => facts.Select(fact => fact.Id);
}

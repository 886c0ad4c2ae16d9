using System.Linq;
using Shouldly;

namespace NkRuData.Tests.Reports;

/// <summary>Global Construction Review: 6,000 workers to aid Russian reconstruction.</summary>
public sealed partial class GcrReportTests : ReportTests
{
    protected override Source Report => Sources.FiveReports.Gcr6000Workers;

    [Fact]
    public void It_is_an_undated_article_of_Global_Construction_Review()
    {
        Report.Id.ShouldBe("gcr-6000-workers");
        Report.Title.ShouldBe("North Korea to send 6,000 workers to aid Russian reconstruction");
        Report.Publisher.ShouldBe(Agents.GlobalConstructionReview);
        Report.Authors.ShouldBeEmpty();
        Report.Published.ToString().ShouldBe("2025-06-17/2025-08-15");
        Report.Url.ShouldBe(
            "https://www.globalconstructionreview.com/north-korea-to-send-6000-workers-to-aid-russian-reconstruction"
        );
        Report.Language.ShouldBe("en");
        Report.SourceKind.ShouldBe(SourceKind.NewsArticle);
        Report.MirrorOf.ShouldBeNull();
        Report.Claims.Count.ShouldBe(30);
    }

    [Fact]
    public void It_names_Shoigu_Kim_TASS_ISW_and_the_council() =>
        ShouldName(
            Agents.SergeiShoigu,
            Agents.KimJongUn,
            Agents.Tass,
            Agents.Isw,
            Agents.SecurityCouncilOfRussia,
            Agents.NorthKorea,
            Agents.NorthKoreanTroops,
            Agents.Russia,
            Agents.RussianEmployers
        );

    [Fact]
    public void It_is_about_Kursk_Pyongyang_and_the_two_countries() =>
        ShouldPlace(Places.KurskRegion, Places.Pyongyang, Places.NorthKorea, Places.Russia);

    [Fact]
    public void The_resolution_is_Security_Council_resolution_2397_of_2017()
    {
        Instruments.UnscResolution2397.Symbol.ShouldBe("S/RES/2397 (2017)");
        Instruments.UnscResolution2397.Body.ShouldBe(Agents.UnSecurityCouncil);
        Instruments.UnscResolution2397.Adopted.ToString().ShouldBe("2017-12-22");
        Instruments.UnscResolution2397.Provisions[0].Deadline.ToString().ShouldBe("2019-12-22");
        Instruments
            .UnscResolution2397.Cited.Intersect(Report.Claims)
            .ShouldBe(
                [
                    Claims.EntriesAndVisas.PossibleWorkaround,
                    Claims.UnSanctions.ConditionalBreach,
                    Claims.UnSanctions.Resolution2397,
                ],
                ignoreOrder: true
            );
    }

    [Fact]
    public void The_commemoration_falls_on_15_August()
    {
        Events.LiberationDay2025.Date.ToString().ShouldBe("2025-08-15");
        Events.LiberationDay2025.EventKind.ShouldBe(EventKind.Commemoration);
        Events.LiberationDay2025.Sources.ShouldBe([Report]);
    }

    [Fact]
    public void Builders_and_engineers_make_up_its_6000()
    {
        decimal? sum =
            Claims.KurskReconstruction.ConstructionWorkers.Quantity!.Amount
            + Claims.KurskReconstruction.Sappers.Quantity!.Amount;

        sum.ShouldBe(Claims.HeadlineCounts.SixThousandWorkers.Quantity!.Amount);
        sum.ShouldBe(Claims.KurskReconstruction.SixThousandSoldiers.Quantity!.Amount);
    }
}

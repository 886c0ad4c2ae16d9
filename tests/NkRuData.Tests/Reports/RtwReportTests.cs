using Shouldly;

namespace NkRuData.Tests.Reports;

/// <summary>RTWNews: thousands of workers for reconstruction, rewritten by a machine.</summary>
public sealed partial class RtwReportTests : ReportTests
{
    protected override Source Report => Sources.FiveReports.RtwWorkersReconstruction;

    [Fact]
    public void It_is_an_article_of_RTWNews_without_any_date()
    {
        Report.Id.ShouldBe("rtw-workers-reconstruction");
        Report.Title.ShouldBe("North Korea to Send Thousands of Workers to Russia for Reconstruction Efforts");
        Report.Publisher.ShouldBe(Agents.Rtwnews);
        Report.Authors.ShouldBeEmpty();
        Report.Published.ToString().ShouldBe("2025-06-17/2026-11-21");
        Report.Url.ShouldBe("https://rtwnews.com/article/um6JEqKJ5xYu");
        Report.Language.ShouldBe("en");
        Report.SourceKind.ShouldBe(SourceKind.NewsArticle);
        Report.MirrorOf.ShouldBeNull();
        Report.Claims.Count.ShouldBe(29);
    }

    [Fact]
    public void It_names_Shoigu_and_Kim_and_otherwise_officials_and_states() =>
        ShouldName(
            Agents.SergeiShoigu,
            Agents.KimJongUn,
            Agents.SecurityCouncilOfRussia,
            Agents.RussianOfficials,
            Agents.NorthKoreanTroops,
            Agents.NorthKorea,
            Agents.Russia
        );

    [Fact]
    public void It_is_about_Kursk_Pyongyang_and_Russia() =>
        ShouldPlace(Places.KurskRegion, Places.Pyongyang, Places.Russia);

    [Fact]
    public void It_names_no_relay_for_anything()
    {
        foreach (var claim in Report.Claims)
        {
            In(claim).Via.ShouldBeEmpty(claim.Text);
        }
    }

    [Fact]
    public void Its_15000_are_not_the_estimate_of_the_intelligence_service()
    {
        Claims.WorkersInRussia.EmployedByNorthKorea.Quantity.ShouldBe(Claims.WorkersInRussia.FifteenThousand.Quantity);
        Claims.WorkersInRussia.EmployedByNorthKorea.Speaker.ShouldBeNull();
        Claims.WorkersInRussia.FifteenThousand.Speaker.ShouldBe(Agents.NationalIntelligenceService);
        Report.Claims.ShouldNotContain(Claims.WorkersInRussia.FifteenThousand);
    }
}

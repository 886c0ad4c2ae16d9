using Shouldly;

namespace NkRuData.Tests.Reports;

/// <summary>Moneycontrol: 6,000 workers and soldiers, after a report of The New York Times.</summary>
public sealed partial class MoneycontrolReportTests : ReportTests
{
    protected override Source Report => Sources.FiveReports.MoneycontrolKurskWorkers;

    [Fact]
    public void It_is_an_undated_article_of_Moneycontrol()
    {
        Report.Id.ShouldBe("moneycontrol-kursk-workers");
        Report.Title.ShouldBe(
            "North Korea to send 6,000 workers and soldiers to rebuild Russian war zone, deepening military alliance"
        );
        Report.Publisher.ShouldBe(Agents.Moneycontrol);
        Report.Authors.ShouldBeEmpty();
        Report.Published.ToString().ShouldBe("2025-06-17/2025-12-31");
        Report.Url!.ShouldStartWith(
            "https://www.moneycontrol.com/world/north-korea-to-send-6-000-workers-and-soldiers-"
        );
        Report.Url.ShouldEndWith("-deepening-military-alliance-article-13137067.html");
        Report.Language.ShouldBe("en");
        Report.SourceKind.ShouldBe(SourceKind.NewsArticle);
        Report.MirrorOf.ShouldBeNull();
        Report.Claims.Count.ShouldBe(53);
    }

    [Fact]
    public void It_names_these_people_bodies_and_outlets() =>
        ShouldName(
            Agents.SergeiShoigu,
            Agents.VladimirPutin,
            Agents.KimJongUn,
            Agents.NewYorkTimes,
            Agents.RussianStateMedia,
            Agents.NorthKoreanStateMedia,
            Agents.SecurityCouncilOfRussia,
            Agents.UnSecurityCouncil,
            Agents.NationalIntelligenceService,
            Agents.RussianOfficials,
            Agents.Analysts,
            Agents.NorthKoreanTroops,
            Agents.NorthKorea,
            Agents.Russia,
            Agents.Ukraine
        );

    [Fact]
    public void It_is_about_Kursk_Pyongyang_and_Russia() =>
        ShouldPlace(Places.KurskRegion, Places.Pyongyang, Places.Russia);

    [Fact]
    public void Shoigu_and_Putin_hold_the_offices_that_it_gives()
    {
        Agents.SergeiShoigu.Roles[0].Title.ShouldBe("Secretary of the Security Council of Russia");
        Agents.SergeiShoigu.Roles[0].Organisation.ShouldBe(Agents.SecurityCouncilOfRussia);
        Agents.SergeiShoigu.Roles[0].Source.ShouldBe(Report);
        Agents.VladimirPutin.Roles[0].Title.ShouldBe("President");
        Agents.VladimirPutin.Roles[0].Source.ShouldBe(Report);
    }

    [Fact]
    public void Tuesday_is_the_seventeenth_of_June()
    {
        Events.ShoiguPyongyang20250617.Date.ToString().ShouldBe(June17);
        Events.ShoiguPyongyang20250617.Date!.Value.Earliest!.Value.DayOfWeek.ShouldBe(System.DayOfWeek.Tuesday);
        Events.ShoiguPyongyang20250617.Sources.ShouldContain(Report);
    }

    [Fact]
    public void The_withdrawal_of_April_is_an_event_of_this_report_alone()
    {
        Events.UkraineKurskWithdrawal202504.Date.ToString().ShouldBe("2025-04");
        Events.UkraineKurskWithdrawal202504.Place.ShouldBe(Places.KurskRegion);
        Events.UkraineKurskWithdrawal202504.EventKind.ShouldBe(EventKind.Combat);
        Events.UkraineKurskWithdrawal202504.Sources.ShouldBe([Report]);
    }
}

using Shouldly;

namespace NkRuData.Tests.Reports;

/// <summary>The Insider: Kim Jong Un will send 6,000 North Koreans to Kursk Region.</summary>
public sealed partial class InsiderReportTests : ReportTests
{
    protected override Source Report => Sources.FiveReports.Insider6000NorthKoreans;

    [Fact]
    public void It_is_an_undated_article_of_The_Insider()
    {
        Report.Id.ShouldBe("insider-6000-north-koreans");
        Report.Title.ShouldBe("Kim Jong Un will send 6,000 North Koreans to help rebuild Russia’s Kursk Region");
        Report.Publisher.ShouldBe(Agents.TheInsider);
        Report.Authors.ShouldBe(["The Insider"]);
        Report.Published.ToString().ShouldBe("2025-06-17/2025-12-31");
        Report.Url.ShouldBe("https://preview.insidertexts.com/en/amp/news/282223");
        Report.Language.ShouldBe("en");
        Report.SourceKind.ShouldBe(SourceKind.NewsArticle);
        Report.MirrorOf.ShouldBeNull();
        Report.Claims.Count.ShouldBe(54);
    }

    [Fact]
    public void It_names_these_people_bodies_and_outlets() =>
        ShouldName(
            Agents.KimJongUn,
            Agents.SergeiShoigu,
            Agents.VladimirPutin,
            Agents.DenisPushilin,
            Agents.MaratKhusnullin,
            Agents.Interfax,
            Agents.Cnn,
            Agents.Yonhap,
            Agents.Mediazona,
            Agents.NewYorkTimes,
            Agents.TheInsider,
            Agents.NationalIntelligenceService,
            Agents.SecurityCouncilOfRussia,
            Agents.Kremlin,
            Agents.DonetskPeoplesRepublic,
            Agents.UnitedNations,
            Agents.RussianAuthorities,
            Agents.NorthKoreanAuthorities,
            Agents.RussianEmployers,
            Agents.NorthKoreanTroops,
            Agents.NorthKorea,
            Agents.SouthKorea,
            Agents.Russia,
            Agents.Ukraine
        );

    [Fact]
    public void It_is_about_Kursk_Mariupol_the_Far_East_and_the_occupied_territories() =>
        ShouldPlace(
            Places.KurskRegion,
            Places.Mariupol,
            Places.RussianFarEast,
            Places.OccupiedUkrainianTerritories,
            Places.Pyongyang,
            Places.NorthKorea,
            Places.Russia
        );

    [Fact]
    public void The_offices_are_those_that_the_report_gives()
    {
        Agents.SergeiShoigu.Roles[1].Title.ShouldBe("Minister of Defence (former)");
        Agents.SergeiShoigu.Roles[1].Source.ShouldBe(Report);
        Agents.DenisPushilin.Roles[0].Organisation.ShouldBe(Agents.DonetskPeoplesRepublic);
        Agents.DenisPushilin.Roles[0].Period.ShouldBeNull("no dates are given");
        Agents.DenisPushilin.Roles[0].Source.ShouldBe(Report);
        Agents.MaratKhusnullin.Roles[0].Title.ShouldBe("Deputy Prime Minister of Russia");
        Agents.MaratKhusnullin.Roles[0].Source.ShouldBe(Report);
    }

    [Fact]
    public void The_events_of_which_it_tells_have_their_months_and_years()
    {
        Events.PushilinProposal2022.Date.ToString().ShouldBe("2022");
        Events.CnnMariupolReport2022.Date.ToString().ShouldBe("2022-23");
        Events.CnnMariupolReport2022.Date!.Value.Precision.ShouldBe(DatePrecision.Season);
        Events.FrontLineReports202410.Date.ToString().ShouldBe("2024-10");
        Events.NytLossesReport202501.Date.ToString().ShouldBe("2025-01");
        Events.YonhapWorkersReport202502.Date.ToString().ShouldBe("2025-02");
        Events.KimAdmission202504.Date.ToString().ShouldBe("2025-04");
    }

    [Fact]
    public void The_unnumbered_resolution_of_2017_is_left_open()
    {
        Claims.UnSanctions.DefianceOf2017Resolution.Cites.ShouldBeEmpty();
        Claims.UnSanctions.DutiesOfMembers.Cites.ShouldBeEmpty();
    }
}

using Shouldly;

namespace NkRuData.Tests.Reports;

/// <summary>The New York Times, in the copy of The America One News: 5,000 workers, the Kremlin says.</summary>
public sealed partial class NytReportTests : ReportTests
{
    protected override Source Report => Sources.FiveReports.Nyt5000WorkersAm1;

    /// <summary>The report is a copy: the Times stands among the relays of all that it carries.</summary>
    protected override Agent[] UsualVia => [Agents.NewYorkTimes];

    [Fact]
    public void It_is_a_copy_on_The_America_One_News_dated_19_June()
    {
        Report.Id.ShouldBe("nyt-5000-workers-am1");
        Report.Title.ShouldBe("North Korea Will Send 5,000 Workers to Russia, Kremlin Says");
        Report.Publisher.ShouldBe(Agents.AmericaOneNews);
        Report.Authors.ShouldBe(["Anton Troianovski"]);
        Report.Published.ToString().ShouldBe("2025-06-18/2025-06-19");
        Report.Url!.ShouldStartWith("https://am1.news/usconservative/topic/nyt/");
        Report.Language.ShouldBe("en");
        Report.SourceKind.ShouldBe(SourceKind.NewsArticle);
        Report.MirrorOf.ShouldBeNull("the original is not included");
        Report.Claims.Count.ShouldBe(35);
    }

    [Fact]
    public void It_names_these_people_bodies_and_outlets() =>
        ShouldName(
            Agents.SergeiShoigu,
            Agents.VladimirPutin,
            Agents.KimJongUn,
            Agents.Kremlin,
            Agents.Kcna,
            Agents.RussianStateMedia,
            Agents.NewYorkTimes,
            Agents.NationalIntelligenceService,
            Agents.NorthKoreanTroops,
            Agents.NorthKorea,
            Agents.Russia,
            Agents.Ukraine,
            Agents.UnSecurityCouncil
        );

    [Fact]
    public void It_is_about_Kursk_Pyongyang_and_Russia() =>
        ShouldPlace(Places.KurskRegion, Places.Pyongyang, Places.Russia);

    [Fact]
    public void The_Times_is_the_last_relay_of_everything()
    {
        foreach (var claim in Report.Claims)
        {
            In(claim).Via[^1].ShouldBe(Agents.NewYorkTimes, claim.Text);
        }
    }

    [Fact]
    public void Shoigu_and_Kim_met_on_Tuesday_in_Pyongyang()
    {
        Event meeting = Events.ShoiguPyongyang20250617;

        meeting.Date.ToString().ShouldBe(June17);
        meeting.Date!.Value.Earliest!.Value.DayOfWeek.ShouldBe(System.DayOfWeek.Tuesday);
        meeting.Place.ShouldBe(Places.Pyongyang);
        meeting.EventKind.ShouldBe(EventKind.Visit);
        meeting.Participants.ShouldBe([Agents.SergeiShoigu, Agents.KimJongUn]);
        meeting.Sources.Count.ShouldBe(5);
    }

    [Fact]
    public void KCNA_reported_on_Wednesday()
    {
        Event report = Events.KcnaReport20250618;

        report.Date!.Value.Earliest!.Value.DayOfWeek.ShouldBe(System.DayOfWeek.Wednesday);
        report.Date.ToString().ShouldBe("2025-06-18");
        report.Participants.ShouldBe([Agents.Kcna]);
        report.Sources.ShouldBe([Report]);
    }

    [Fact]
    public void Its_ceiling_of_15000_stands_beside_the_figure_of_the_claim()
    {
        Claim claim = Claims.WorkersInRussia.FifteenThousand;

        In(claim).Quantity.ShouldNotBe(claim.Quantity);
        In(claim).Quantity!.ToString().ShouldBe("at most 15,000 people");
        claim.Quantity!.ToString().ShouldBe("about 15,000 people");
    }

    [Fact]
    public void Kim_is_the_leader_of_North_Korea()
    {
        Agents.KimJongUn.Roles[0].Title.ShouldBe("Leader of North Korea");
        Agents.KimJongUn.Roles[0].Organisation.ShouldBe(Agents.NorthKorea);
        Agents.KimJongUn.Roles[0].Source.ShouldBe(Report);
    }
}

using Shouldly;

namespace NkRuData.Tests.Reports;

public sealed partial class MoneycontrolReportTests
{
    [Fact]
    public void The_address_counts_6000_workers_and_soldiers()
    {
        States(
            Claims.HeadlineCounts.WorkersAndSoldiers,
            counts: Indicators.KurskContingentPlanned,
            valid: FromJune17,
            place: Places.Russia,
            wording: "workers and soldiers",
            modality: Modality.Plan
        );
        Claims.HeadlineCounts.WorkersAndSoldiers.Quantity!.Amount.ShouldBe(6000);
        Claims.HeadlineCounts.WorkersAndSoldiers.Quantity!.Comparator.ShouldBe(Comparator.Equal);
        Claims.HeadlineCounts.WorkersAndSoldiers.Quantity!.IsApproximate.ShouldBeFalse();
        Claims.HeadlineCounts.WorkersAndSoldiers.Quantity!.Unit.ShouldBe(Units.Person);
    }

    [Fact]
    public void The_New_York_Times_has_an_official_announce_thousands_on_Tuesday()
    {
        ShoiguSays(
            Claims.KurskReconstruction.Thousands,
            valid: FromJune17,
            place: Places.KurskRegion,
            via: [Agents.NewYorkTimes],
            wording: "thousands",
            modality: Modality.Plan
        );
        States(
            Claims.KurskReconstruction.WarDamage,
            place: Places.KurskRegion,
            via: [Agents.NewYorkTimes],
            wording: "war-damaged areas"
        );
        States(
            Claims.OfficesAndLabels.KurskWestern,
            place: Places.KurskRegion,
            via: [Agents.NewYorkTimes],
            wording: "western"
        );
        States(Claims.OfficesAndLabels.ShoiguOfficial, via: [Agents.NewYorkTimes], wording: "top Russian official");
        States(
            Claims.Announcement.ByShoigu,
            valid: June17,
            during: Events.ShoiguPyongyang20250617,
            via: [Agents.NewYorkTimes],
            wording: "on Tuesday"
        );
    }

    [Fact]
    public void The_news_is_a_sign_of_deepening_ties()
    {
        States(Claims.AllianceAssessments.SignOfDeepeningTies, via: [Agents.NewYorkTimes], wording: "deepening ties");
    }

    [Fact]
    public void Shoigu_of_the_Security_Council_close_to_Putin_disclosed_it_after_meeting_Kim()
    {
        States(Claims.OfficesAndLabels.ShoiguCloseToPutin, wording: "close confidant");
        States(Claims.OfficesAndLabels.PutinPresident, wording: "President");
        States(Claims.OfficesAndLabels.ShoiguOffice, wording: "secretary");
        States(
            Claims.Announcement.AfterMeeting,
            valid: June17,
            place: Places.Pyongyang,
            during: Events.ShoiguPyongyang20250617,
            via: [Agents.NewYorkTimes]
        );
        States(
            Claims.ShoiguVisits.MetKim,
            valid: June17,
            place: Places.Pyongyang,
            during: Events.ShoiguPyongyang20250617,
            via: [Agents.NewYorkTimes]
        );
        States(Claims.OfficesAndLabels.KimLeader, wording: "North Korean leader");
    }

    [Fact]
    public void He_said_that_Kim_agreed_to_5000_builders_and_1000_sappers()
    {
        ShoiguSays(
            Claims.KurskReconstruction.KimAgreed,
            place: Places.KurskRegion,
            via: [Agents.NewYorkTimes],
            wording: "post-conflict reconstruction"
        );

        ShoiguSays(
            Claims.KurskReconstruction.ConstructionWorkers,
            counts: Indicators.KurskBuildersPlanned,
            valid: FromJune17,
            place: Places.KurskRegion,
            via: [Agents.NewYorkTimes],
            wording: "military construction workers",
            modality: Modality.Plan
        );
        Claims.KurskReconstruction.ConstructionWorkers.Quantity!.Amount.ShouldBe(5000);
        Claims.KurskReconstruction.ConstructionWorkers.Quantity!.Comparator.ShouldBe(Comparator.Equal);
        Claims.KurskReconstruction.ConstructionWorkers.Quantity!.IsApproximate.ShouldBeFalse();
        Claims.KurskReconstruction.ConstructionWorkers.Quantity!.Unit.ShouldBe(Units.Person);

        ShoiguSays(
            Claims.KurskReconstruction.Sappers,
            counts: Indicators.KurskSappersPlanned,
            valid: FromJune17,
            place: Places.KurskRegion,
            via: [Agents.NewYorkTimes],
            wording: "sappers",
            modality: Modality.Plan
        );
        Claims.KurskReconstruction.Sappers.Quantity!.Amount.ShouldBe(1000);
        Claims.KurskReconstruction.Sappers.Quantity!.Comparator.ShouldBe(Comparator.Equal);
        Claims.KurskReconstruction.Sappers.Quantity!.IsApproximate.ShouldBeFalse();
        Claims.KurskReconstruction.Sappers.Quantity!.Unit.ShouldBe(Units.Person);
    }

    [Fact]
    public void Sappers_are_combat_engineers()
    {
        States(Claims.KurskReconstruction.SapperDefinition, wording: "combat engineers");
    }

    [Fact]
    public void Brigades_will_rebuild_once_the_mines_are_gone()
    {
        ShoiguSays(
            Claims.KurskReconstruction.RebuildingTasks,
            valid: FromJune17,
            place: Places.KurskRegion,
            via: [Agents.NewYorkTimes],
            wording: "brigades",
            modality: Modality.Plan
        );
        ShoiguSays(
            Claims.KurskReconstruction.AfterDemining,
            valid: FromJune17,
            place: Places.KurskRegion,
            via: [Agents.NewYorkTimes],
            modality: Modality.Plan
        );
    }

    [Fact]
    public void Shoigu_called_it_a_kind_of_fraternal_aid()
    {
        ShoiguSays(
            Claims.Announcement.FraternalHelp,
            via: [Agents.RussianStateMedia, Agents.NewYorkTimes],
            wording: "a kind of fraternal aid"
        );
    }
}

using Shouldly;

namespace NkRuData.Tests.Reports;

public sealed partial class NytReportTests
{
    [Fact]
    public void The_headline_counts_5000_workers_on_the_word_of_the_Kremlin()
    {
        Says(
            Agents.Kremlin,
            Claims.HeadlineCounts.FiveThousandWorkers,
            counts: Indicators.HeadlineWorkersPlanned,
            valid: FromJune17,
            place: Places.Russia,
            wording: "workers",
            modality: Modality.Plan
        );
        Claims.HeadlineCounts.FiveThousandWorkers.Quantity!.Amount.ShouldBe(5000);
        Claims.HeadlineCounts.FiveThousandWorkers.Quantity!.Comparator.ShouldBe(Comparator.Equal);
        Claims.HeadlineCounts.FiveThousandWorkers.Quantity!.IsApproximate.ShouldBeFalse();
        Claims.HeadlineCounts.FiveThousandWorkers.Quantity!.Unit.ShouldBe(Units.Person);
    }

    [Fact]
    public void A_Russian_official_said_on_Tuesday_that_thousands_will_rebuild_a_border_region()
    {
        ShoiguSays(
            Claims.KurskReconstruction.Thousands,
            valid: FromJune17,
            place: Places.KurskRegion,
            wording: "thousands",
            modality: Modality.Plan
        );
        States(Claims.KurskReconstruction.WarDamage, place: Places.KurskRegion, wording: "war-torn");
        States(Claims.OfficesAndLabels.KurskBorder, place: Places.KurskRegion, wording: "border region");
        States(Claims.OfficesAndLabels.ShoiguOfficial, wording: "Russian official");
        States(Claims.Announcement.ByShoigu, valid: June17, during: Events.ShoiguPyongyang20250617, wording: "Tuesday");
    }

    [Fact]
    public void The_Kremlin_boasted_of_a_deepening_partnership()
    {
        States(Claims.Announcement.KremlinPromotes, during: Events.ShoiguPyongyang20250617, wording: "boasted");
        States(Claims.AllianceAssessments.DeepeningPartnership, wording: "deepening partnership");
    }

    [Fact]
    public void Shoigu_an_aide_of_Putin_met_Kim_in_Pyongyang()
    {
        States(Claims.OfficesAndLabels.ShoiguCloseToPutin, wording: "close aide");
        States(Claims.OfficesAndLabels.PutinPresident, wording: "President");
        States(Claims.OfficesAndLabels.KimLeader, wording: "North Korean leader");
        States(
            Claims.ShoiguVisits.MetKim,
            valid: June17,
            place: Places.Pyongyang,
            during: Events.ShoiguPyongyang20250617
        );
    }

    [Fact]
    public void It_was_his_third_visit_since_March()
    {
        States(
            Claims.ShoiguVisits.ThirdSinceMarch,
            counts: Indicators.ShoiguVisits,
            valid: "2025-03/2025-06-17",
            place: Places.Pyongyang,
            during: Events.ShoiguPyongyang20250617
        );
        Claims.ShoiguVisits.ThirdSinceMarch.Quantity!.Amount.ShouldBe(3);
        Claims.ShoiguVisits.ThirdSinceMarch.Quantity!.Comparator.ShouldBe(Comparator.Equal);
        Claims.ShoiguVisits.ThirdSinceMarch.Quantity!.IsApproximate.ShouldBeFalse();
        Claims.ShoiguVisits.ThirdSinceMarch.Quantity!.Unit.ShouldBe(Units.Visit);
    }

    [Fact]
    public void He_told_reporters_that_Kim_agreed_to_5000_builders_and_1000_sappers()
    {
        States(Claims.Announcement.ToldReporters, valid: June17, during: Events.ShoiguPyongyang20250617);
        ShoiguSays(Claims.KurskReconstruction.KimAgreed, place: Places.KurskRegion);

        ShoiguSays(
            Claims.KurskReconstruction.ConstructionWorkers,
            counts: Indicators.KurskBuildersPlanned,
            valid: FromJune17,
            place: Places.KurskRegion,
            wording: "construction workers",
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
            wording: "sappers",
            modality: Modality.Plan
        );
        Claims.KurskReconstruction.Sappers.Quantity!.Amount.ShouldBe(1000);
        Claims.KurskReconstruction.Sappers.Quantity!.Comparator.ShouldBe(Comparator.Equal);
        Claims.KurskReconstruction.Sappers.Quantity!.IsApproximate.ShouldBeFalse();
        Claims.KurskReconstruction.Sappers.Quantity!.Unit.ShouldBe(Units.Person);
    }

    [Fact]
    public void Sappers_are_combat_engineers_and_will_demine_the_region()
    {
        States(Claims.KurskReconstruction.SapperDefinition, wording: "combat engineers");
        ShoiguSays(
            Claims.KurskReconstruction.SappersTask,
            valid: FromJune17,
            place: Places.KurskRegion,
            modality: Modality.Plan
        );
    }
}

using Shouldly;

namespace NkRuData.Tests.Reports;

public sealed partial class RtwReportTests
{
    [Fact]
    public void Kim_agreed_to_5000_builders_and_1000_engineers_for_Kursk()
    {
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
            wording: "combat engineers",
            modality: Modality.Plan
        );
        Claims.KurskReconstruction.Sappers.Quantity!.Amount.ShouldBe(1000);
        Claims.KurskReconstruction.Sappers.Quantity!.Comparator.ShouldBe(Comparator.Equal);
        Claims.KurskReconstruction.Sappers.Quantity!.IsApproximate.ShouldBeFalse();
        Claims.KurskReconstruction.Sappers.Quantity!.Unit.ShouldBe(Units.Person);

        States(Claims.OfficesAndLabels.KimLeader, wording: "North Korean leader");
    }

    [Fact]
    public void North_Korean_troops_fought_there_before()
    {
        States(Claims.TroopsInCombat.FoughtInKursk, valid: "2024-24/2025-21", place: Places.KurskRegion);
    }

    [Fact]
    public void The_decision_is_a_notable_escalation()
    {
        States(Claims.AllianceAssessments.NotableEscalation, wording: "notable escalation");
    }

    [Fact]
    public void Both_capitals_weigh_support_amid_sanctions()
    {
        States(Claims.MutualBenefits.OffersOfSupport);
        States(Claims.UnSanctions.AmidSanctions, wording: "ongoing international sanctions");
    }

    [Fact]
    public void The_headline_counts_thousands_of_workers()
    {
        States(
            Claims.HeadlineCounts.ThousandsOfWorkers,
            place: Places.Russia,
            wording: "thousands of workers",
            modality: Modality.Plan
        );
    }

    [Fact]
    public void Russian_officials_reveal_a_move_to_bolster_ties()
    {
        States(Claims.AllianceAssessments.BolstersTies, wording: "significant move");
        Says(
            Agents.RussianOfficials,
            Claims.KurskReconstruction.WarAffectedRegions,
            place: Places.Russia,
            wording: "thousands",
            modality: Modality.Plan
        );
        States(Claims.KurskReconstruction.WarDamage, place: Places.KurskRegion, wording: "war-affected regions");
        States(Claims.Announcement.ByRussianOfficials);
    }
}

using Shouldly;

namespace NkRuData.Tests.Reports;

public sealed partial class InsiderReportTests
{
    [Fact]
    public void The_headline_has_Kim_send_6000_North_Koreans()
    {
        States(
            Claims.HeadlineCounts.SixThousandNorthKoreans,
            counts: Indicators.KurskContingentPlanned,
            valid: FromJune17,
            place: Places.KurskRegion,
            wording: "North Koreans",
            modality: Modality.Plan
        );
        Claims.HeadlineCounts.SixThousandNorthKoreans.Quantity!.Amount.ShouldBe(6000);
        Claims.HeadlineCounts.SixThousandNorthKoreans.Quantity!.Comparator.ShouldBe(Comparator.Equal);
        Claims.HeadlineCounts.SixThousandNorthKoreans.Quantity!.IsApproximate.ShouldBeFalse();
        Claims.HeadlineCounts.SixThousandNorthKoreans.Quantity!.Unit.ShouldBe(Units.Person);
    }

    [Fact]
    public void Interfax_close_to_the_Kremlin_reports_6000_personnel_for_war_damaged_Kursk()
    {
        ShoiguSays(
            Claims.KurskReconstruction.SixThousandPersonnel,
            counts: Indicators.KurskContingentPlanned,
            valid: FromJune17,
            place: Places.KurskRegion,
            via: [Agents.Interfax],
            wording: "personnel",
            modality: Modality.Plan
        );
        Claims.KurskReconstruction.SixThousandPersonnel.Quantity!.Amount.ShouldBe(6000);
        Claims.KurskReconstruction.SixThousandPersonnel.Quantity!.Comparator.ShouldBe(Comparator.Equal);
        Claims.KurskReconstruction.SixThousandPersonnel.Quantity!.IsApproximate.ShouldBeFalse();
        Claims.KurskReconstruction.SixThousandPersonnel.Quantity!.Unit.ShouldBe(Units.Person);

        States(Claims.KurskReconstruction.WarDamage, place: Places.KurskRegion, wording: "war-damaged");
        States(Claims.OfficesAndLabels.InterfaxKremlinAligned, wording: "Kremlin-aligned");
    }

    [Fact]
    public void Shoigu_secretary_now_and_minister_before_announced_it_after_a_visit()
    {
        States(Claims.Announcement.ByShoigu, valid: June17, during: Events.ShoiguPyongyang20250617);
        States(Claims.OfficesAndLabels.ShoiguOffice, wording: "Security Council Secretary");
        States(Claims.OfficesAndLabels.ShoiguFormerOffice, wording: "former longtime Defense Minister");
        States(Claims.ShoiguVisits.AfterVisit, place: Places.Pyongyang, during: Events.ShoiguPyongyang20250617);
    }

    [Fact]
    public void It_was_his_third_trip_in_three_months_and_Putin_ordered_it()
    {
        States(
            Claims.ShoiguVisits.ThirdInThreeMonths,
            counts: Indicators.ShoiguVisits,
            valid: "2025-03~/2025-06",
            place: Places.NorthKorea,
            during: Events.ShoiguPyongyang20250617
        );
        Claims.ShoiguVisits.ThirdInThreeMonths.Quantity!.Amount.ShouldBe(3);
        Claims.ShoiguVisits.ThirdInThreeMonths.Quantity!.Comparator.ShouldBe(Comparator.Equal);
        Claims.ShoiguVisits.ThirdInThreeMonths.Quantity!.IsApproximate.ShouldBeFalse();
        Claims.ShoiguVisits.ThirdInThreeMonths.Quantity!.Unit.ShouldBe(Units.Visit);

        States(Claims.ShoiguVisits.OrderedByPutin, during: Events.ShoiguPyongyang20250617);
    }

    [Fact]
    public void He_named_1000_deminers_and_5000_military_builders()
    {
        ShoiguSays(
            Claims.KurskReconstruction.Sappers,
            counts: Indicators.KurskSappersPlanned,
            valid: FromJune17,
            place: Places.KurskRegion,
            via: [Agents.Interfax],
            wording: "deminers",
            modality: Modality.Plan
        );
        Claims.KurskReconstruction.Sappers.Quantity!.Amount.ShouldBe(1000);
        Claims.KurskReconstruction.Sappers.Quantity!.Comparator.ShouldBe(Comparator.Equal);
        Claims.KurskReconstruction.Sappers.Quantity!.IsApproximate.ShouldBeFalse();
        Claims.KurskReconstruction.Sappers.Quantity!.Unit.ShouldBe(Units.Person);

        ShoiguSays(
            Claims.KurskReconstruction.ConstructionWorkers,
            counts: Indicators.KurskBuildersPlanned,
            valid: FromJune17,
            place: Places.KurskRegion,
            via: [Agents.Interfax],
            wording: "military construction workers",
            modality: Modality.Plan
        );
        Claims.KurskReconstruction.ConstructionWorkers.Quantity!.Amount.ShouldBe(5000);
        Claims.KurskReconstruction.ConstructionWorkers.Quantity!.Comparator.ShouldBe(Comparator.Equal);
        Claims.KurskReconstruction.ConstructionWorkers.Quantity!.IsApproximate.ShouldBeFalse();
        Claims.KurskReconstruction.ConstructionWorkers.Quantity!.Unit.ShouldBe(Units.Person);
    }

    [Fact]
    public void He_said_that_Russia_will_build_memorials_to_fighters_who_pushed_back_the_incursion()
    {
        ShoiguSays(Claims.Memorials.BuiltByRussia, valid: FromJune17, via: [Agents.Interfax], modality: Modality.Plan);
        States(Claims.Losses.DeathsInKursk, place: Places.KurskRegion);
        ShoiguSays(Claims.TroopsInCombat.PushedBackIncursion, place: Places.KurskRegion, via: [Agents.Interfax]);
    }
}

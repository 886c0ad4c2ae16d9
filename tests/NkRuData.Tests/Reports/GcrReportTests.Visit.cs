using Shouldly;

namespace NkRuData.Tests.Reports;

public sealed partial class GcrReportTests
{
    [Fact]
    public void Both_capitals_plan_memorials_to_soldiers_who_died_in_Kursk()
    {
        States(Claims.Memorials.PlannedByBoth, modality: Modality.Plan);
        States(Claims.Losses.DeathsInKursk, place: Places.KurskRegion);
    }

    [Fact]
    public void Shoigu_is_in_Pyongyang_for_the_third_time_in_three_months()
    {
        States(
            Claims.ShoiguVisits.InPyongyang,
            valid: June17,
            place: Places.Pyongyang,
            during: Events.ShoiguPyongyang20250617,
            wording: "currently"
        );

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
    }

    [Fact]
    public void Flights_between_the_countries_are_to_come_back()
    {
        States(Claims.Flights.Reinstatement, wording: "reinstated", modality: Modality.Plan);
    }

    [Fact]
    public void More_visits_are_planned_one_of_them_for_Liberation_Day()
    {
        States(
            Claims.ShoiguVisits.LiberationDay,
            valid: "2025",
            place: Places.NorthKorea,
            during: Events.LiberationDay2025,
            modality: Modality.Plan
        );
    }
}

using Shouldly;

namespace NkRuData.Tests.Reports;

public sealed partial class MoneycontrolReportTests
{
    [Fact]
    public void A_subheading_has_labour_surge_in_defiance_of_sanctions()
    {
        States(Claims.UnSanctions.DespiteSanctions, wording: "defying");
        States(Claims.WorkersInRussia.SurgeContinues, place: Places.Russia, wording: "surge");
    }

    [Fact]
    public void South_Korean_intelligence_reported_15000_labourers_despite_the_sanctions()
    {
        Says(
            Agents.NationalIntelligenceService,
            Claims.WorkersInRussia.FifteenThousand,
            counts: Indicators.WorkersInRussia,
            on: "2025-04-30",
            valid: "2025-04",
            place: Places.Russia,
            wording: "roughly",
            dated: "2025",
            modality: Modality.Estimate
        );
        Claims.WorkersInRussia.FifteenThousand.Quantity!.Amount.ShouldBe(15000);
        Claims.WorkersInRussia.FifteenThousand.Quantity!.Comparator.ShouldBe(Comparator.Equal);
        Claims.WorkersInRussia.FifteenThousand.Quantity!.IsApproximate.ShouldBeTrue();
        Claims.WorkersInRussia.FifteenThousand.Quantity!.Unit.ShouldBe(Units.Person);

        States(Claims.UnSanctions.LabourExportsBarred);
    }

    [Fact]
    public void In_2023_there_were_only_4000_construction_workers()
    {
        States(
            Claims.WorkersInRussia.FourThousandIn2023,
            counts: Indicators.ConstructionWorkersInRussia,
            valid: "2023",
            place: Places.Russia,
            wording: "only 4,000",
            modality: Modality.Estimate
        );
        Claims.WorkersInRussia.FourThousandIn2023.Quantity!.Amount.ShouldBe(4000);
        Claims.WorkersInRussia.FourThousandIn2023.Quantity!.Comparator.ShouldBe(Comparator.Equal);
        Claims.WorkersInRussia.FourThousandIn2023.Quantity!.IsApproximate.ShouldBeFalse();
        Claims.WorkersInRussia.FourThousandIn2023.Quantity!.Unit.ShouldBe(Units.Person);
    }

    [Fact]
    public void They_earn_about_800_dollars_and_pass_a_large_portion_on()
    {
        States(
            Claims.WagesAndConditions.MonthlyEarnings,
            counts: Indicators.WorkerMonthlyEarnings,
            place: Places.Russia,
            wording: "about"
        );
        Claims.WagesAndConditions.MonthlyEarnings.Quantity!.Amount.ShouldBe(800);
        Claims.WagesAndConditions.MonthlyEarnings.Quantity!.Comparator.ShouldBe(Comparator.Equal);
        Claims.WagesAndConditions.MonthlyEarnings.Quantity!.IsApproximate.ShouldBeTrue();
        Claims.WagesAndConditions.MonthlyEarnings.Quantity!.Unit.ShouldBe(Units.UsDollarPerMonth);

        States(Claims.WagesAndConditions.LargePortionRemitted, wording: "a large portion");
        States(Claims.WagesAndConditions.CriticalCurrency, wording: "critical source");
    }

    [Fact]
    public void Analysts_believe_in_payment_by_money_fuel_technology_and_weapons()
    {
        Says(Agents.Analysts, Claims.MutualBenefits.MoneyAndFuel, modality: Modality.Estimate);
        Says(Agents.Analysts, Claims.MutualBenefits.TechnologyAndWeapons, modality: Modality.Estimate);
    }
}

using Shouldly;

namespace NkRuData.Tests.Reports;

public sealed partial class RtwReportTests
{
    [Fact]
    public void North_Korea_already_employs_around_15000_workers_in_Russia()
    {
        States(
            Claims.WorkersInRussia.EmployedByNorthKorea,
            counts: Indicators.WorkersInRussia,
            place: Places.Russia,
            wording: "around"
        );
        Claims.WorkersInRussia.EmployedByNorthKorea.Quantity!.Amount.ShouldBe(15000);
        Claims.WorkersInRussia.EmployedByNorthKorea.Quantity!.Comparator.ShouldBe(Comparator.Equal);
        Claims.WorkersInRussia.EmployedByNorthKorea.Quantity!.IsApproximate.ShouldBeTrue();
        Claims.WorkersInRussia.EmployedByNorthKorea.Quantity!.Unit.ShouldBe(Units.Person);
    }

    [Fact]
    public void Their_essential_labour_benefits_both_nations()
    {
        States(Claims.MutualBenefits.EssentialLabour, wording: "essential labor");
        States(Claims.MutualBenefits.BenefitsBoth, wording: "benefits both nations");
    }

    [Fact]
    public void Short_of_labour_Russia_turns_to_North_Korea()
    {
        States(Claims.LabourMarket.WarShortage, place: Places.Russia);
        States(Claims.LabourMarket.TurnsToNorthKorea);
    }

    [Fact]
    public void The_partnership_deepens_and_brings_currency_through_controlled_wages()
    {
        States(Claims.AllianceAssessments.DeepeningPartnership, wording: "deepening partnership");
        States(Claims.WagesAndConditions.NeededCurrency, wording: "much-needed");
        States(Claims.WagesAndConditions.StateControlled, wording: "state-controlled wages");
    }

    [Fact]
    public void Shoigu_of_the_Defense_Council_met_Kim_to_finalise_the_agreement()
    {
        States(Claims.OfficesAndLabels.ShoiguOffice, wording: "Defense Council Secretary");
        States(
            Claims.ShoiguVisits.MetKim,
            valid: June17,
            place: Places.Pyongyang,
            during: Events.ShoiguPyongyang20250617
        );
        States(
            Claims.ShoiguVisits.ToFinaliseAgreement,
            place: Places.Pyongyang,
            during: Events.ShoiguPyongyang20250617
        );
    }

    [Fact]
    public void The_collaboration_is_a_lifeline_for_both_economies()
    {
        States(Claims.MutualBenefits.MutualLifeline, wording: "mutual lifeline");
    }

    [Fact]
    public void It_violates_sanctions_and_stays_crucial()
    {
        States(Claims.UnSanctions.InvolvementViolates, wording: "violates");
        States(Claims.MutualBenefits.CrucialPartnership, wording: "crucial");
    }

    [Fact]
    public void As_reconstruction_begins_labour_strengthens_relations()
    {
        States(Claims.KurskReconstruction.ReconstructionBegins, place: Places.KurskRegion);
        States(Claims.AllianceAssessments.LabourStrengthensTies);
    }
}

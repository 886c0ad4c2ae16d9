using Shouldly;

namespace NkRuData.Tests.Reports;

public sealed partial class InsiderReportTests
{
    [Fact]
    public void Pushilin_of_the_Donetsk_entity_raised_the_idea_first_in_2022()
    {
        Says(
            Agents.DenisPushilin,
            Claims.OccupiedUkraine.PushilinIdea,
            on: "2022",
            during: Events.PushilinProposal2022,
            modality: Modality.Plan
        );
        States(Claims.OccupiedUkraine.PushilinFirst, valid: "2022", during: Events.PushilinProposal2022);
        States(Claims.OccupiedUkraine.PushilinOffice, wording: "self-proclaimed");
    }

    [Fact]
    public void Khusnullin_in_charge_of_the_occupied_territories_supported_it()
    {
        States(Claims.OccupiedUkraine.KhusnullinOffice);
        States(
            Claims.OccupiedUkraine.KhusnullinTask,
            place: Places.OccupiedUkrainianTerritories,
            wording: "restoration"
        );
        States(
            Claims.OccupiedUkraine.IllegalAnnexation,
            place: Places.OccupiedUkrainianTerritories,
            wording: "illegally annexed"
        );
        Says(Agents.MaratKhusnullin, Claims.OccupiedUkraine.KhusnullinSupport);
    }

    [Fact]
    public void He_thought_that_20000_to_50000_workers_could_be_needed()
    {
        Says(
            Agents.MaratKhusnullin,
            Claims.OccupiedUkraine.WorkersNeeded,
            counts: Indicators.WorkersNeededOccupiedTerritories,
            place: Places.OccupiedUkrainianTerritories,
            wording: "specific tasks",
            modality: Modality.Estimate
        );
        Claims.OccupiedUkraine.WorkersNeeded.Quantity!.Amount.ShouldBeNull();
        Claims.OccupiedUkraine.WorkersNeeded.Quantity!.Low.ShouldBe(20000);
        Claims.OccupiedUkraine.WorkersNeeded.Quantity!.High.ShouldBe(50000);
        Claims.OccupiedUkraine.WorkersNeeded.Quantity!.Comparator.ShouldBe(Comparator.Equal);
        Claims.OccupiedUkraine.WorkersNeeded.Quantity!.IsApproximate.ShouldBeFalse();
        Claims.OccupiedUkraine.WorkersNeeded.Quantity!.Unit.ShouldBe(Units.Person);
    }

    [Fact]
    public void CNN_reported_advisers_in_Mariupol_and_North_Korea_confirmed_it()
    {
        Says(
            Agents.Cnn,
            Claims.OccupiedUkraine.AdvisersInMariupol,
            on: "2022-23",
            place: Places.Mariupol,
            during: Events.CnnMariupolReport2022,
            wording: "technical advisers"
        );
        Says(
            Agents.NorthKoreanAuthorities,
            Claims.OccupiedUkraine.AdvisersConfirmed,
            place: Places.Mariupol,
            stance: Stance.Confirms,
            target: Claims.OccupiedUkraine.AdvisersInMariupol
        );
    }
}

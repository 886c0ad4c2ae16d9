using Shouldly;

namespace NkRuData.Tests.Reports;

public sealed partial class MoneycontrolReportTests
{
    [Fact]
    public void Concern_grows_over_the_part_of_North_Korea()
    {
        States(Claims.AllianceAssessments.GrowingConcern, wording: "growing concern");
    }

    [Fact]
    public void A_subheading_calls_the_ties_expanding()
    {
        States(Claims.AllianceAssessments.ExpandingTies, wording: "expanding bilateral ties");
    }

    [Fact]
    public void Direct_flights_are_to_be_the_first_in_over_three_decades()
    {
        ShoiguSays(
            Claims.Flights.DirectFlights,
            valid: FromJune17,
            via: [Agents.NewYorkTimes],
            modality: Modality.Plan
        );

        ShoiguSays(
            Claims.Flights.FirstInDecades,
            counts: Indicators.DirectFlightGap,
            via: [Agents.NewYorkTimes],
            wording: "over three decades"
        );
        Claims.Flights.FirstInDecades.Quantity!.Amount.ShouldBeNull();
        Claims.Flights.FirstInDecades.Quantity!.Low.ShouldBe(3);
        Claims.Flights.FirstInDecades.Quantity!.High.ShouldBeNull();
        Claims.Flights.FirstInDecades.Quantity!.Comparator.ShouldBe(Comparator.MoreThan);
        Claims.Flights.FirstInDecades.Quantity!.IsApproximate.ShouldBeFalse();
        Claims.Flights.FirstInDecades.Quantity!.Unit.ShouldBe(Units.Decade);
    }

    [Fact]
    public void Two_authoritarian_regimes_grow_into_an_alliance()
    {
        States(Claims.AllianceAssessments.GrowingAlliance, wording: "deepening military alliance");
        States(Claims.AllianceAssessments.AuthoritarianRegimes, wording: "two authoritarian regimes");
    }

    [Fact]
    public void North_Korea_takes_a_direct_role()
    {
        States(Claims.AllianceAssessments.DirectRole, wording: "visible and direct role");
    }

    [Fact]
    public void State_media_have_not_confirmed_it()
    {
        States(Claims.NorthKoreanConfirmation.NotYetConfirmed);
    }

    [Fact]
    public void Kim_welcomed_Shoigu_and_pledged_more_cooperation()
    {
        States(Claims.ShoiguVisits.Welcome, during: Events.ShoiguPyongyang20250617);
        States(Claims.ShoiguVisits.PledgedCooperation, during: Events.ShoiguPyongyang20250617);
    }

    [Fact]
    public void That_is_a_full_embrace_and_a_growing_role_in_the_world()
    {
        States(Claims.AllianceAssessments.FullEmbrace, during: Events.ShoiguPyongyang20250617, wording: "full embrace");
        States(Claims.AllianceAssessments.GlobalConflict, wording: "growing role");
    }
}

using Shouldly;

namespace NkRuData.Tests.Reports;

public sealed partial class InsiderReportTests
{
    [Fact]
    public void The_Insider_itself_reported_front_line_combat_with_tactics_of_the_world_wars()
    {
        Says(Agents.TheInsider, Claims.TroopsInCombat.FrontLineCombat);
        Says(Agents.TheInsider, Claims.TroopsInCombat.WorldWarTactics, wording: "World War I or II");
        Says(Agents.TheInsider, Claims.Losses.ExtremelyHighCasualties, wording: "extremely high");
    }

    [Fact]
    public void Losses_are_put_at_more_than_20_percent()
    {
        States(
            Claims.Losses.OverTwentyPercent,
            counts: Indicators.SoldierLossShare,
            wording: "more than 20%",
            modality: Modality.Estimate
        );
        Claims.Losses.OverTwentyPercent.Quantity!.Amount.ShouldBeNull();
        Claims.Losses.OverTwentyPercent.Quantity!.Low.ShouldBe(20);
        Claims.Losses.OverTwentyPercent.Quantity!.High.ShouldBeNull();
        Claims.Losses.OverTwentyPercent.Quantity!.Comparator.ShouldBe(Comparator.MoreThan);
        Claims.Losses.OverTwentyPercent.Quantity!.IsApproximate.ShouldBeFalse();
        Claims.Losses.OverTwentyPercent.Quantity!.Unit.ShouldBe(Units.Percent);
    }

    [Fact]
    public void From_12000_to_15000_were_sent_to_fight()
    {
        States(
            Claims.TroopsInCombat.SentToFight,
            counts: Indicators.SoldiersSentToFight,
            place: Places.Russia,
            wording: "reportedly"
        );
        Claims.TroopsInCombat.SentToFight.Quantity!.Amount.ShouldBeNull();
        Claims.TroopsInCombat.SentToFight.Quantity!.Low.ShouldBe(12000);
        Claims.TroopsInCombat.SentToFight.Quantity!.High.ShouldBe(15000);
        Claims.TroopsInCombat.SentToFight.Quantity!.Comparator.ShouldBe(Comparator.Equal);
        Claims.TroopsInCombat.SentToFight.Quantity!.IsApproximate.ShouldBeFalse();
        Claims.TroopsInCombat.SentToFight.Quantity!.Unit.ShouldBe(Units.Person);
    }

    [Fact]
    public void They_were_first_reported_at_the_front_in_October_2024()
    {
        States(Claims.TroopsInCombat.FirstReports, valid: "2024-10", during: Events.FrontLineReports202410);
    }

    [Fact]
    public void The_New_York_Times_reported_heavy_losses_in_January()
    {
        Says(
            Agents.NewYorkTimes,
            Claims.Losses.HeavyLosses,
            on: "2025-01",
            place: Places.KurskRegion,
            during: Events.NytLossesReport202501,
            wording: "heavy losses"
        );
    }

    [Fact]
    public void Both_authorities_denied_a_combat_role_against_the_evidence()
    {
        States(Claims.DenialsAndAdmissions.MountingEvidence, wording: "mounting evidence");
        Says(
            Agents.RussianAuthorities,
            Claims.DenialsAndAdmissions.RussianDenial,
            on: "../2025-04",
            stance: Stance.Denies,
            target: Claims.TroopsInCombat.FrontLineCombat
        );
        Says(
            Agents.NorthKoreanAuthorities,
            Claims.DenialsAndAdmissions.NorthKoreanDenial,
            on: "../2025-04",
            stance: Stance.Denies,
            target: Claims.TroopsInCombat.FrontLineCombat
        );
    }

    [Fact]
    public void Kim_admitted_a_past_presence_in_April()
    {
        Says(
            Agents.KimJongUn,
            Claims.DenialsAndAdmissions.KimAdmission,
            on: "2025-04",
            place: Places.Russia,
            during: Events.KimAdmission202504,
            wording: "past presence"
        );
    }
}

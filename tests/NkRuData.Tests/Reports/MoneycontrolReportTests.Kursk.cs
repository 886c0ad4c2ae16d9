using Shouldly;

namespace NkRuData.Tests.Reports;

public sealed partial class MoneycontrolReportTests
{
    [Fact]
    public void Kursk_saw_fierce_fighting_this_year()
    {
        States(Claims.TroopsInCombat.FierceFighting, valid: "2025", place: Places.KurskRegion, wording: "fierce");
    }

    [Fact]
    public void Kursk_matters_to_Pyongyang_and_to_the_partnership()
    {
        States(Claims.TroopsInCombat.SymbolicValue, place: Places.KurskRegion, wording: "symbolic value");
        States(Claims.TroopsInCombat.SignificantPlace, place: Places.KurskRegion, wording: "particularly significant");
    }

    [Fact]
    public void Russian_officials_claim_as_many_as_14000_troops()
    {
        Says(
            Agents.RussianOfficials,
            Claims.TroopsInCombat.FourteenThousand,
            counts: Indicators.SoldiersInKurskFighting,
            valid: "2024-24/2025-21",
            place: Places.KurskRegion,
            wording: "as many as"
        );
        Claims.TroopsInCombat.FourteenThousand.Quantity!.Amount.ShouldBeNull();
        Claims.TroopsInCombat.FourteenThousand.Quantity!.Low.ShouldBeNull();
        Claims.TroopsInCombat.FourteenThousand.Quantity!.High.ShouldBe(14000);
        Claims.TroopsInCombat.FourteenThousand.Quantity!.Comparator.ShouldBe(Comparator.AtMost);
        Claims.TroopsInCombat.FourteenThousand.Quantity!.IsApproximate.ShouldBeFalse();
        Claims.TroopsInCombat.FourteenThousand.Quantity!.Unit.ShouldBe(Units.Person);
    }

    [Fact]
    public void Ukraine_left_hundreds_of_square_miles_in_April()
    {
        States(
            Claims.TroopsInCombat.UkraineWithdrew,
            valid: "2025-04",
            place: Places.KurskRegion,
            during: Events.UkraineKurskWithdrawal202504,
            wording: "hundreds of square miles"
        );
    }

    [Fact]
    public void Artists_of_the_delegation_help_design_memorials_to_the_dead_of_Kursk()
    {
        States(Claims.Memorials.ArtistsDesign, during: Events.ShoiguPyongyang20250617, wording: "reportedly");
        States(Claims.Memorials.ArtistsInDelegation, during: Events.ShoiguPyongyang20250617);
        States(
            Claims.Memorials.PurposeOfMemorials,
            valid: FromJune17,
            wording: "killed in action",
            modality: Modality.Plan
        );
        States(Claims.Losses.DeathsInKursk, place: Places.KurskRegion, wording: "killed in action");
    }

    [Fact]
    public void Shoigu_wants_the_feat_of_his_comrades_immortalised()
    {
        ShoiguSays(
            Claims.Memorials.ImmortaliseFeat,
            place: Places.KurskRegion,
            via: [Agents.NewYorkTimes],
            wording: "immortalized"
        );
        ShoiguSays(
            Claims.Memorials.ComradesInArms,
            place: Places.KurskRegion,
            via: [Agents.NewYorkTimes],
            wording: "comrades in arms"
        );
    }
}

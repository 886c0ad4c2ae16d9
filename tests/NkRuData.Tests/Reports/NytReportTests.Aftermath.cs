using Shouldly;

namespace NkRuData.Tests.Reports;

public sealed partial class NytReportTests
{
    [Fact]
    public void North_Koreans_fought_in_Kursk_and_pushed_the_Ukrainians_out()
    {
        States(Claims.TroopsInCombat.FoughtInKursk, valid: "2024-24/2025-21", place: Places.KurskRegion);
        States(
            Claims.TroopsInCombat.PushedUkraineOut,
            valid: "2024-24/2025-21",
            place: Places.KurskRegion,
            wording: "several hundred square miles"
        );
    }

    [Fact]
    public void KCNA_reported_on_Wednesday_without_a_word_on_labourers()
    {
        States(Claims.NorthKoreanConfirmation.NoMentionByKcna, valid: "2025-06-18", during: Events.KcnaReport20250618);
        States(Claims.NorthKoreanConfirmation.KcnaReport, valid: "2025-06-18", during: Events.KcnaReport20250618);
        States(Claims.OfficesAndLabels.KcnaOfficial, wording: "official");
    }

    [Fact]
    public void KCNA_said_that_Kim_decided_to_cooperate()
    {
        Says(
            Agents.Kcna,
            Claims.NorthKoreanConfirmation.KimDecided,
            on: "2025-06-18",
            during: Events.KcnaReport20250618,
            wording: "correct understanding"
        );
    }

    [Fact]
    public void KCNA_said_that_Kim_and_Putin_wrote_letters()
    {
        Says(
            Agents.Kcna,
            Claims.NorthKoreanConfirmation.Letters,
            on: "2025-06-18",
            during: Events.KcnaReport20250618,
            wording: "several weeks"
        );
    }

    [Fact]
    public void A_video_of_state_media_shows_Kim_embrace_Shoigu_and_speak()
    {
        States(
            Claims.ShoiguVisits.Embrace,
            valid: June17,
            place: Places.Pyongyang,
            during: Events.ShoiguPyongyang20250617,
            via: [Agents.RussianStateMedia, Agents.NewYorkTimes]
        );
        Says(
            Agents.KimJongUn,
            Claims.ShoiguVisits.CooperationDeepening,
            on: June17,
            place: Places.Pyongyang,
            during: Events.ShoiguPyongyang20250617,
            via: [Agents.RussianStateMedia, Agents.NewYorkTimes],
            wording: "our cooperation is deepening"
        );
    }

    [Fact]
    public void South_Korean_intelligence_said_in_April_as_many_as_15000_workers()
    {
        Says(
            Agents.NationalIntelligenceService,
            Claims.WorkersInRussia.FifteenThousand,
            counts: Indicators.WorkersInRussia,
            on: "2025-04-30",
            valid: "2025-04",
            place: Places.Russia,
            wording: "as many as",
            dated: "2025-04",
            modality: Modality.Estimate
        );
        Claims.WorkersInRussia.FifteenThousand.Quantity!.Amount.ShouldBe(15000);
        Claims.WorkersInRussia.FifteenThousand.Quantity!.Comparator.ShouldBe(Comparator.Equal);
        Claims.WorkersInRussia.FifteenThousand.Quantity!.IsApproximate.ShouldBeTrue();
        Claims.WorkersInRussia.FifteenThousand.Quantity!.Unit.ShouldBe(Units.Person);
        In(Claims.WorkersInRussia.FifteenThousand).Quantity!.Amount.ShouldBeNull();
        In(Claims.WorkersInRussia.FifteenThousand).Quantity!.Low.ShouldBeNull();
        In(Claims.WorkersInRussia.FifteenThousand).Quantity!.High.ShouldBe(15000);
        In(Claims.WorkersInRussia.FifteenThousand).Quantity!.Comparator.ShouldBe(Comparator.AtMost);
        In(Claims.WorkersInRussia.FifteenThousand).Quantity!.IsApproximate.ShouldBeFalse();
        In(Claims.WorkersInRussia.FifteenThousand).Quantity!.Unit.ShouldBe(Units.Person);
    }

    [Fact]
    public void Their_labour_violates_sanctions_and_benefits_both()
    {
        States(Claims.UnSanctions.LabourViolates, wording: "violates");
        States(Claims.MutualBenefits.BenefitsBoth, wording: "mutual benefit");
    }

    [Fact]
    public void North_Korea_earns_currency_from_salaries_and_Russia_gets_help()
    {
        States(Claims.WagesAndConditions.NeededCurrency, wording: "much-needed");
        States(Claims.WagesAndConditions.MuchOfSalaries, wording: "much");
        States(Claims.LabourMarket.InfusionOfHelp, wording: "infusion of help");
        States(Claims.LabourMarket.WarShortage, place: Places.Russia, wording: "depleted");
    }
}

using Shouldly;

namespace NkRuData.Tests.Reports;

public sealed partial class GcrReportTests
{
    [Fact]
    public void Thousands_of_labourers_already_work_on_sites_short_of_labour()
    {
        States(Claims.WorkersInRussia.ThousandsOnSites, place: Places.Russia, wording: "thousands");
        States(Claims.LabourMarket.ConstructionSites, place: Places.Russia);
    }

    [Fact]
    public void ISW_counts_13221_entries_in_2024_up_to_twelve_times_those_of_2023()
    {
        Says(
            Agents.Isw,
            Claims.EntriesAndVisas.Entries2024,
            counts: Indicators.NorthKoreanEntries,
            on: "2025-02-09",
            valid: "2024",
            place: Places.Russia
        );
        Claims.EntriesAndVisas.Entries2024.Quantity!.Amount.ShouldBe(13221);
        Claims.EntriesAndVisas.Entries2024.Quantity!.Comparator.ShouldBe(Comparator.Equal);
        Claims.EntriesAndVisas.Entries2024.Quantity!.IsApproximate.ShouldBeFalse();
        Claims.EntriesAndVisas.Entries2024.Quantity!.Unit.ShouldBe(Units.Person);

        Says(
            Agents.Isw,
            Claims.EntriesAndVisas.UpToTwelvefold,
            counts: Indicators.NorthKoreanEntriesGrowth,
            on: "2025-02-09",
            valid: "2024",
            place: Places.Russia,
            wording: "up to 12 times"
        );
        Claims.EntriesAndVisas.UpToTwelvefold.Quantity!.Amount.ShouldBeNull();
        Claims.EntriesAndVisas.UpToTwelvefold.Quantity!.Low.ShouldBeNull();
        Claims.EntriesAndVisas.UpToTwelvefold.Quantity!.High.ShouldBe(12);
        Claims.EntriesAndVisas.UpToTwelvefold.Quantity!.Comparator.ShouldBe(Comparator.AtMost);
        Claims.EntriesAndVisas.UpToTwelvefold.Quantity!.IsApproximate.ShouldBeFalse();
        Claims.EntriesAndVisas.UpToTwelvefold.Quantity!.Unit.ShouldBe(Units.Ratio);
    }

    [Fact]
    public void Companies_and_army_compete_while_casualties_rise_and_the_population_falls()
    {
        States(Claims.LabourMarket.CompetitionForRecruits, place: Places.Russia);
        States(Claims.LabourMarket.HighCasualties, place: Places.Russia);
        States(Claims.LabourMarket.DecliningPopulation, place: Places.Russia);
    }

    [Fact]
    public void ISW_sees_a_breach_of_resolution_2397_if_the_workers_earn()
    {
        Says(Agents.Isw, Claims.UnSanctions.ConditionalBreach, cites: Instruments.UnscResolution2397);
        Says(Agents.Isw, Claims.UnSanctions.Resolution2397, cites: Instruments.UnscResolution2397);
    }

    [Fact]
    public void ISW_sees_student_visas_as_a_way_round_and_notes_a_record()
    {
        Says(
            Agents.Isw,
            Claims.EntriesAndVisas.PossibleWorkaround,
            wording: "might",
            modality: Modality.Estimate,
            cites: Instruments.UnscResolution2397
        );
        Says(Agents.Isw, Claims.EntriesAndVisas.RecordReported, place: Places.Russia, wording: "record-breaking");
    }
}

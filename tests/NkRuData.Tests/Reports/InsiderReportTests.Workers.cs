using Shouldly;

namespace NkRuData.Tests.Reports;

public sealed partial class InsiderReportTests
{
    [Fact]
    public void South_Korean_intelligence_estimates_15000_workers_most_in_the_Far_East()
    {
        Says(
            Agents.NationalIntelligenceService,
            Claims.WorkersInRussia.FifteenThousand,
            counts: Indicators.WorkersInRussia,
            on: "2025-04-30",
            valid: "2025-04",
            place: Places.Russia,
            wording: "around",
            dated: "../2025-05",
            modality: Modality.Estimate
        );
        Claims.WorkersInRussia.FifteenThousand.Quantity!.Amount.ShouldBe(15000);
        Claims.WorkersInRussia.FifteenThousand.Quantity!.Comparator.ShouldBe(Comparator.Equal);
        Claims.WorkersInRussia.FifteenThousand.Quantity!.IsApproximate.ShouldBeTrue();
        Claims.WorkersInRussia.FifteenThousand.Quantity!.Unit.ShouldBe(Units.Person);

        Says(
            Agents.NationalIntelligenceService,
            Claims.WorkersInRussia.MostlyFarEast,
            on: "../2025-05",
            place: Places.RussianFarEast,
            modality: Modality.Estimate
        );
    }

    [Fact]
    public void Employers_like_low_wages_twelve_hours_and_no_complaints()
    {
        States(Claims.WagesAndConditions.EmployersFavour, wording: "reportedly");
        States(Claims.WagesAndConditions.LowWages, wording: "reportedly");

        States(Claims.WagesAndConditions.TwelveHourDays, counts: Indicators.WorkerDayLength, wording: "12-hour days");
        Claims.WagesAndConditions.TwelveHourDays.Quantity!.Amount.ShouldBe(12);
        Claims.WagesAndConditions.TwelveHourDays.Quantity!.Comparator.ShouldBe(Comparator.Equal);
        Claims.WagesAndConditions.TwelveHourDays.Quantity!.IsApproximate.ShouldBeFalse();
        Claims.WagesAndConditions.TwelveHourDays.Quantity!.Unit.ShouldBe(Units.HourPerDay);

        States(Claims.WagesAndConditions.HarshConditions, wording: "reportedly");
    }

    [Fact]
    public void Yonhap_of_South_Korea_reported_thousands_in_February()
    {
        Says(
            Agents.Yonhap,
            Claims.WorkersInRussia.ThousandsSent,
            on: "2025-02",
            place: Places.Russia,
            during: Events.YonhapWorkersReport202502,
            wording: "thousands of workers"
        );
        States(Claims.OfficesAndLabels.YonhapSouthKorean);
    }

    [Fact]
    public void The_deployment_defies_a_resolution_of_2017()
    {
        States(Claims.UnSanctions.DefianceOf2017Resolution, wording: "in defiance");
        States(Claims.UnSanctions.DutiesOfMembers, valid: "2017/..");
    }

    [Fact]
    public void Behind_the_sanctions_stand_remitted_wages_of_up_to_70_percent()
    {
        States(Claims.UnSanctions.Rationale);

        States(
            Claims.WagesAndConditions.UpToSeventyPercent,
            counts: Indicators.WageShareRemitted,
            wording: "up to 70%",
            modality: Modality.Estimate
        );
        Claims.WagesAndConditions.UpToSeventyPercent.Quantity!.Amount.ShouldBeNull();
        Claims.WagesAndConditions.UpToSeventyPercent.Quantity!.Low.ShouldBeNull();
        Claims.WagesAndConditions.UpToSeventyPercent.Quantity!.High.ShouldBe(70);
        Claims.WagesAndConditions.UpToSeventyPercent.Quantity!.Comparator.ShouldBe(Comparator.AtMost);
        Claims.WagesAndConditions.UpToSeventyPercent.Quantity!.IsApproximate.ShouldBeFalse();
        Claims.WagesAndConditions.UpToSeventyPercent.Quantity!.Unit.ShouldBe(Units.Percent);

        Says(Agents.UnitedNations, Claims.WagesAndConditions.FundsWeapons);
    }

    [Fact]
    public void Many_came_on_student_visas()
    {
        States(Claims.EntriesAndVisas.ManyOnStudentVisas, place: Places.Russia, wording: "many");
    }

    [Fact]
    public void Mediazona_counts_nearly_8000_for_education_the_most_since_2019()
    {
        Says(
            Agents.Mediazona,
            Claims.EntriesAndVisas.StudyEntries2024,
            counts: Indicators.NorthKoreanStudyEntries,
            valid: "2024",
            place: Places.Russia,
            wording: "educational purposes"
        );
        Claims.EntriesAndVisas.StudyEntries2024.Quantity!.Amount.ShouldBe(8000);
        Claims.EntriesAndVisas.StudyEntries2024.Quantity!.Comparator.ShouldBe(Comparator.Nearly);
        Claims.EntriesAndVisas.StudyEntries2024.Quantity!.IsApproximate.ShouldBeFalse();
        Claims.EntriesAndVisas.StudyEntries2024.Quantity!.Unit.ShouldBe(Units.Person);

        Says(Agents.Mediazona, Claims.EntriesAndVisas.HighestSince2019, valid: "2019/2024", place: Places.Russia);
        States(Claims.OfficesAndLabels.MediazonaIndependent, wording: "independent");
    }

    [Fact]
    public void Students_began_to_come_in_the_third_quarter_of_2024()
    {
        States(Claims.EntriesAndVisas.SharpRise, valid: "2024-35", place: Places.Russia, wording: "students");
    }
}

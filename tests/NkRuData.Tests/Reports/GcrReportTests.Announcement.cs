using Shouldly;

namespace NkRuData.Tests.Reports;

public sealed partial class GcrReportTests
{
    [Fact]
    public void The_headline_counts_6000_workers()
    {
        States(
            Claims.HeadlineCounts.SixThousandWorkers,
            counts: Indicators.HeadlineWorkersPlanned,
            valid: FromJune17,
            place: Places.Russia,
            wording: "workers",
            modality: Modality.Plan
        );
        Claims.HeadlineCounts.SixThousandWorkers.Quantity!.Amount.ShouldBe(6000);
        Claims.HeadlineCounts.SixThousandWorkers.Quantity!.Comparator.ShouldBe(Comparator.Equal);
        Claims.HeadlineCounts.SixThousandWorkers.Quantity!.IsApproximate.ShouldBeFalse();
        Claims.HeadlineCounts.SixThousandWorkers.Quantity!.Unit.ShouldBe(Units.Person);
    }

    [Fact]
    public void A_caption_dates_the_photograph_of_Shoigu()
    {
        States(Claims.OfficesAndLabels.PhotoCaption, valid: "2020");
    }

    [Fact]
    public void TASS_has_North_Korea_announce_6000_soldiers_for_Kursk_in_the_southwest()
    {
        Says(Agents.Tass, Claims.Announcement.ByNorthKorea);

        Says(
            Agents.NorthKorea,
            Claims.KurskReconstruction.SixThousandSoldiers,
            counts: Indicators.KurskContingentPlanned,
            valid: FromJune17,
            place: Places.KurskRegion,
            via: [Agents.Tass],
            wording: "soldiers",
            modality: Modality.Plan
        );
        Claims.KurskReconstruction.SixThousandSoldiers.Quantity!.Amount.ShouldBe(6000);
        Claims.KurskReconstruction.SixThousandSoldiers.Quantity!.Comparator.ShouldBe(Comparator.Equal);
        Claims.KurskReconstruction.SixThousandSoldiers.Quantity!.IsApproximate.ShouldBeFalse();
        Claims.KurskReconstruction.SixThousandSoldiers.Quantity!.Unit.ShouldBe(Units.Person);

        States(Claims.OfficesAndLabels.KurskSouthwest, place: Places.KurskRegion, wording: "southwest");
        States(Claims.OfficesAndLabels.TassStateAgency, wording: "Russian state news agency");
    }

    [Fact]
    public void Shoigu_of_the_Security_Council_made_the_move_known()
    {
        States(Claims.Announcement.ByShoigu, valid: June17, during: Events.ShoiguPyongyang20250617);
        States(Claims.OfficesAndLabels.ShoiguOffice, wording: "secretary of the Security Council");
    }

    [Fact]
    public void He_said_that_5000_builders_will_rebuild_and_1000_engineers_will_demine()
    {
        ShoiguSays(
            Claims.KurskReconstruction.ConstructionWorkers,
            counts: Indicators.KurskBuildersPlanned,
            valid: FromJune17,
            place: Places.KurskRegion,
            via: [Agents.Tass],
            wording: "construction workers",
            modality: Modality.Plan
        );
        Claims.KurskReconstruction.ConstructionWorkers.Quantity!.Amount.ShouldBe(5000);
        Claims.KurskReconstruction.ConstructionWorkers.Quantity!.Comparator.ShouldBe(Comparator.Equal);
        Claims.KurskReconstruction.ConstructionWorkers.Quantity!.IsApproximate.ShouldBeFalse();
        Claims.KurskReconstruction.ConstructionWorkers.Quantity!.Unit.ShouldBe(Units.Person);

        ShoiguSays(
            Claims.KurskReconstruction.Sappers,
            counts: Indicators.KurskSappersPlanned,
            valid: FromJune17,
            place: Places.KurskRegion,
            via: [Agents.Tass],
            wording: "combat engineers",
            modality: Modality.Plan
        );
        Claims.KurskReconstruction.Sappers.Quantity!.Amount.ShouldBe(1000);
        Claims.KurskReconstruction.Sappers.Quantity!.Comparator.ShouldBe(Comparator.Equal);
        Claims.KurskReconstruction.Sappers.Quantity!.IsApproximate.ShouldBeFalse();
        Claims.KurskReconstruction.Sappers.Quantity!.Unit.ShouldBe(Units.Person);

        ShoiguSays(
            Claims.KurskReconstruction.SappersTask,
            valid: FromJune17,
            place: Places.KurskRegion,
            via: [Agents.Tass],
            modality: Modality.Plan
        );
    }

    [Fact]
    public void He_called_it_fraternal_help_from_the_Koreans_and_their_leader()
    {
        ShoiguSays(Claims.Announcement.FraternalHelp, via: [Agents.Tass], wording: "fraternal assistance");
        States(Claims.OfficesAndLabels.KimLeader, via: [Agents.Tass], wording: "leader");
    }
}

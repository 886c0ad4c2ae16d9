using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using NkRuData.Tests.Data;
using Shouldly;

namespace NkRuData.Tests.Reports;

/// <summary>
/// A report, read sentence by sentence: a test per sentence, named in our own words, which states every claim that the
/// sentence carries. What is not given to <see cref="States"/> must be absent from the claim.
/// </summary>
public abstract partial class ReportTests
{
    /// <summary>The day on which Shoigu spoke, and until when the plan holds: it has no end.</summary>
    protected const string June17 = "2025-06-17";

    protected const string FromJune17 = "2025-06-17/..";

    protected abstract Source Report { get; }

    /// <summary>The relays between speaker and report that every claim has which names none.</summary>
    protected virtual Agent[] UsualVia => [];

    private IEnumerable<Agent> AgentsOfReport =>
        Report
            .Claims.SelectMany(claim => claim.About.Append(claim.Speaker).Concat(In(claim).Via))
            .OfType<Agent>()
            .Distinct();

    [Fact]
    public void Every_claim_of_the_report_is_stated_by_a_test_and_none_is_stated_twice()
    {
        string folder = Path.Combine(TestFiles.TestFolder, "Reports");
        string code = string.Concat(Directory.GetFiles(folder, GetType().Name + "*.cs").Select(File.ReadAllText));
        var pathById = TableInfo.Every.Single(table => table.Type == typeof(Claims)).PathById;

        Stated()
            .Matches(code)
            .Select(match => match.Groups[1].Value)
            .ShouldBe(Report.Claims.Select(claim => pathById[claim.Id]), ignoreOrder: true);
    }

    protected Appearance In(Claim claim) => claim.Appearances.Single(appearance => appearance.Source == Report);

    /// <summary>The report says it in its own voice, or leaves the speaker unnamed.</summary>
    protected void States(
        Claim claim,
        Indicator? counts = null,
        string? on = null,
        string? valid = null,
        Place? place = null,
        Event? during = null,
        Agent[]? via = null,
        string? wording = null,
        string? dated = null,
        Modality modality = Modality.Assertion,
        Stance stance = Stance.Asserts,
        Claim? target = null,
        Instrument? cites = null,
        Agent? speaker = null
    )
    {
        claim.Speaker.ShouldBe(speaker, "speaker");
        claim.Indicator.ShouldBe(counts, "counts");
        (claim.Quantity is null).ShouldBe(counts is null, "a figure answers an indicator");
        (claim.StatedOn?.Edtf).ShouldBe(on, "on");
        (claim.ValidTime?.Edtf).ShouldBe(valid, "valid");
        claim.Place.ShouldBe(place, "place");
        claim.Event.ShouldBe(during, "during");
        claim.Modality.ShouldBe(modality);
        claim.Stance.ShouldBe(stance);
        claim.Target.ShouldBe(target, "target");
        claim.Cites.ShouldBe(cites is null ? [] : [cites]);
        claim.Status.ShouldBe(Status.Active);
        In(claim).Via.ShouldBe(via ?? UsualVia);
        In(claim).Wording.ShouldBe(wording, "wording");
        (In(claim).StatedOn?.Edtf).ShouldBe(dated, "dated");
    }

    /// <summary>The report has somebody say it.</summary>
    protected void Says(
        Agent speaker,
        Claim claim,
        Indicator? counts = null,
        string? on = null,
        string? valid = null,
        Place? place = null,
        Event? during = null,
        Agent[]? via = null,
        string? wording = null,
        string? dated = null,
        Modality modality = Modality.Assertion,
        Stance stance = Stance.Asserts,
        Claim? target = null,
        Instrument? cites = null
    ) => States(claim, counts, on, valid, place, during, via, wording, dated, modality, stance, target, cites, speaker);

    /// <summary>The report has Shoigu say it, on 17 June 2025 at his meeting with Kim Jong Un.</summary>
    protected void ShoiguSays(
        Claim claim,
        Indicator? counts = null,
        string? valid = null,
        Place? place = null,
        Agent[]? via = null,
        string? wording = null,
        Modality modality = Modality.Assertion
    ) =>
        Says(
            Agents.SergeiShoigu,
            claim,
            counts,
            June17,
            valid,
            place,
            Events.ShoiguPyongyang20250617,
            via,
            wording,
            modality: modality
        );

    /// <summary>Who speaks, relays or is spoken of in the report.</summary>
    protected void ShouldName(params Agent[] agents) => AgentsOfReport.ShouldBe(agents, ignoreOrder: true);

    /// <summary>The places at which the report's claims hold.</summary>
    protected void ShouldPlace(params Place[] places) =>
        Report.Claims.Select(claim => claim.Place).OfType<Place>().Distinct().ShouldBe(places, ignoreOrder: true);

    [GeneratedRegex(@"\b(?:States|Says|ShoiguSays)\(\s*(?:Agents\.\w+,\s*)?(Claims\.\w+\.\w+)")]
    private static partial Regex Stated();
}

using System.Collections.Generic;
using Microsoft.CodeAnalysis;

namespace NkRuData.Package.Tests;

/// <summary>Compiles what a consumer would type against the assemblies in the package.</summary>
public sealed class ConsumerTests
{
    private static IEnumerable<Diagnostic> Errors(string framework, string program) =>
        new Consumer(framework, program).Errors;

    // The surface that others rely on, line by line.
    private const string Program = """
        using NkRuData;

        Claim fact = Claims.KurskReconstruction.ConstructionWorkers;
        foreach (Claim each in Claims.All) { }
        FactList<Claim> topic = Claims.KurskReconstruction.All;
        bool known = Claims.TryGet("kursk-construction-workers", out var claim);
        Claim same = Claims.Get("kursk-construction-workers");
        IFact[] facts = [Agents.SergeiShoigu, Places.KurskRegion, Indicators.WorkersInRussia, Units.Person,
            Events.All[0], Instruments.All[0], Sources.All[0]];
        string edition = Facts.Edition; var all = Facts.All; Facts.TryGet("kursk-construction-workers", out IFact? any);
        FactList<IFact> searched = Facts.Search("шойгу");

        string text = claim!.Text; Indicator? indicator = claim.Indicator; Quantity? quantity = claim.Quantity;
        Modality modality = claim.Modality; Stance stance = claim.Stance; Claim? target = claim.Target;
        Agent? speaker = claim.Speaker; PartialDate? statedOn = claim.StatedOn; PartialDate? validTime = claim.ValidTime;
        Place? place = claim.Place; FactList<Agent> about = claim.About; FactList<Instrument> cites = claim.Cites;
        Event? happening = claim.Event; FactList<Appearance> appearances = claim.Appearances; Status status = claim.Status;
        Claim? replacedBy = claim.ReplacedBy; string? statusReason = claim.StatusReason; string? note = claim.Note;

        decimal? amount = quantity!.Amount, low = quantity.Low, high = quantity.High;
        Comparator comparator = quantity.Comparator; bool approximate = quantity.IsApproximate; Unit unit = quantity.Unit;

        Appearance appearance = appearances[0]; Source source = appearance.Source; FactList<Agent> via = appearance.Via;
        string? wording = appearance.Wording; Quantity? own = appearance.Quantity; PartialDate? said = appearance.StatedOn;
        string? remark = appearance.Note;

        string title = source.Title; Agent publisher = source.Publisher; FactList<string> authors = source.Authors;
        PartialDate? published = source.Published; string? url = source.Url; string language = source.Language;
        SourceKind sourceKind = source.SourceKind; Source? mirrorOf = source.MirrorOf; FactList<Claim> carried = source.Claims;

        string name = publisher.Name; AgentKind agentKind = publisher.AgentKind; FactList<Name> names = publisher.Names;
        FactList<Role> roles = publisher.Roles; FactList<Claim> stated = publisher.Claims;

        Instrument instrument = Instruments.All[0]; string? symbol = instrument.Symbol; string law = instrument.Title;
        PartialDate? adopted = instrument.Adopted; FactList<Provision> provisions = instrument.Provisions;
        bool found = Instruments.TryGetBySymbol("S/RES/2397 (2017)", out var resolution);

        string label = indicator!.Label, definition = indicator.Definition; Unit measuredIn = indicator.Unit;
        Measure measure = indicator.Measure; FactList<Claim> answers = indicator.Claims;

        PartialDate date = PartialDate.Parse("2025-06"); string edtf = date.Edtf; DatePrecision precision = date.Precision;
        bool about2 = date.IsApproximate; System.DateTime? earliest = date.Earliest, latest = date.Latest;
        PartialDate today = new System.DateTime(2025, 6, 17);
        """;

    [Theory]
    [InlineData("net8.0")]
    [InlineData("netstandard2.0")]
    public void The_contract_compiles(string framework) => Assert.Empty(Errors(framework, Program));

    [Fact]
    public void On_net8_there_are_days_without_time() =>
        Assert.Empty(
            Errors(
                "net8.0",
                """
                using NkRuData;

                PartialDate date = new System.DateOnly(2025, 6, 17);
                System.DateOnly? earliest = date.EarliestDay, latest = date.LatestDay;
                """
            )
        );

    [Fact]
    public void A_name_that_is_no_fact_is_an_error() =>
        Assert.Contains(
            Errors("net8.0", "var none = NkRuData.Claims.KurskReconstruction.NoSuchFact;"),
            error => error.Id == "CS0117"
        );
}

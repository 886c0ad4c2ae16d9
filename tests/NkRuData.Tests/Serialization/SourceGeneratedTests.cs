using System.Linq;
using System.Text.Json;
using System.Text.Json.Serialization;
using Shouldly;

namespace NkRuData.Tests.Serialization;

/// <summary>With metadata made at build, as trimmed and native programs need it.</summary>
public partial class SourceGeneratedTests
{
    [Fact]
    public void Facts_lists_and_records_that_hold_them_are_written_as_by_reflection()
    {
        Claim claim = Claims.KurskReconstruction.ConstructionWorkers;
        var report = new Report(claim, claim.Speaker, claim.StatedOn, claim.Quantity, Claims.KurskReconstruction.All);

        JsonSerializer.Serialize(claim, FactContext.Default.Claim).ShouldBe(JsonSerializer.Serialize(claim));
        JsonSerializer
            .Serialize(Facts.All, FactContext.Default.FactListIFact)
            .ShouldBe(JsonSerializer.Serialize(Facts.All));
        JsonSerializer.Serialize(report, FactContext.Default.Report).ShouldBe(JsonSerializer.Serialize(report));
    }

    [Fact]
    public void Facts_are_read() =>
        JsonSerializer
            .Deserialize("\"kursk-construction-workers\"", FactContext.Default.Claim)
            .ShouldBeSameAs(Claims.KurskReconstruction.ConstructionWorkers);

    internal sealed record Report(
        Claim Claim,
        Agent? Speaker,
        PartialDate? Day,
        Quantity? Quantity,
        FactList<Claim> Topic
    );

    [JsonSerializable(typeof(Report))]
    [JsonSerializable(typeof(FactList<IFact>))]
    internal sealed partial class FactContext : JsonSerializerContext;
}

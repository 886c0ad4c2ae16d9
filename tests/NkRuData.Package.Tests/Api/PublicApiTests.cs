using System;
using System.Linq;
using NkRuData.Tests;

namespace NkRuData.Package.Tests.Api;

/// <summary>The public surface is the approved one, with the numbers of enums; see <c>src/NkRuData/Api</c>.</summary>
public sealed class PublicApiTests
{
    [Theory]
    [InlineData("net8.0")]
    [InlineData("netstandard2.0")]
    public void The_public_surface_is_the_approved_one(string framework) =>
        Snapshot.MatchFile(
            string.Concat(Lines(framework).Select(line => line + "\n")),
            Repository.PathOf("src", "NkRuData", "Api", $"{framework}.txt")
        );

    [Fact]
    public void What_netstandard_has_net8_has() => Assert.Empty(Lines("netstandard2.0").Except(Lines("net8.0")));

    [Theory]
    [InlineData("Claim: Agent? Speaker { get; }")]
    [InlineData("IFact: interface { string Id { get; }; string Kind { get; }; string Label { get; } }")]
    [InlineData("PartialDate: implements IEquatable<PartialDate>")]
    [InlineData("Claims.KurskReconstruction: static FactList<Claim> All { get; }")]
    [InlineData("Answer: Unknown = 0")]
    public void It_says_what_a_consumer_can_use(string line) => Assert.Contains(line, Lines("net8.0"));

    [Fact]
    public void It_leaves_out_the_facts_and_what_is_internal() =>
        Assert.DoesNotContain(
            Lines("net8.0"),
            line =>
                line.Contains("ConstructionWorkers", StringComparison.Ordinal)
                || line.StartsWith("Table", StringComparison.Ordinal)
        );

    private static string[] Lines(string framework)
    {
        var consumer = new Consumer(framework, "");
        return [.. PublicApi.Of(consumer.Packed)];
    }
}

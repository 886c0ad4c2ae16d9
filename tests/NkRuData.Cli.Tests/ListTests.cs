using System;
using System.Linq;
using NkRuData.Tests;
using Shouldly;

namespace NkRuData.Cli.Tests;

public sealed class ListTests
{
    [Fact]
    public void Counts_the_kinds()
    {
        var run = Run.With("list");

        run.Code.ShouldBe(0);
        Snapshot.Match(run.Output);
    }

    [Theory]
    [InlineData("claim")]
    [InlineData("claims")]
    [InlineData("Claims")]
    public void Lists_every_id_of_a_kind(string kind)
    {
        string output = Run.With("list", kind).Output;

        Claims.All.Where(claim => !output.Contains(claim.Id)).ShouldBeEmpty();
    }

    [Fact]
    public void Groups_claims_by_topic()
    {
        string[] lines = Run.With("list", "claim").Output.Split('\n');

        int topic = Array.IndexOf(lines, $"Claims.KurskReconstruction  {Claims.KurskReconstruction.All.Count}");
        topic.ShouldBePositive();
        lines[topic + 1].ShouldContain(Claims.KurskReconstruction.All[0].Id);
    }
}

using System.Linq;
using NkRuData.Cli.Output;
using NkRuData.Tests;
using Shouldly;

namespace NkRuData.Cli.Tests;

public sealed class OverviewTests
{
    [Fact]
    public void Prints_the_overview()
    {
        var run = Run.With();

        run.Code.ShouldBe(0);
        run.Error.ShouldBeEmpty();
        Snapshot.Match(run.Output);
    }

    [Fact]
    public void Counts_every_kind()
    {
        foreach (var kind in Facts.All.GroupBy(fact => fact.Kind))
        {
            Run.At(1000).Output.ShouldContain(Words.Count(kind.Count(), kind.Key));
        }
    }

    [Theory]
    [InlineData(80)]
    [InlineData(100)]
    [InlineData(160)]
    public void Fits_the_width_and_breaks_no_word(int width)
    {
        string output = Run.At(width).Output;

        output.Split('\n').ShouldAllBe(line => line.Length <= width && line.TrimEnd() == line);
        string[] words = Split(Run.At(1000).Output);
        Split(output).ShouldBeSubsetOf(words);
    }

    private static string[] Split(string text) => text.Split([' ', '\n'], System.StringSplitOptions.RemoveEmptyEntries);
}

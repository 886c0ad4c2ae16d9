using System.Collections.Generic;
using System.Linq;
using NkRuData.Tests;
using Shouldly;

namespace NkRuData.Cli.Tests;

public sealed class ShowTests
{
    [Theory]
    [InlineData("sergei-shoigu")]
    [InlineData("nis-fifteen-thousand-workers")]
    [InlineData("kim-admission-2025-04")]
    [InlineData("workers-in-russia")]
    [InlineData("unsc-resolution-2397")]
    [InlineData("kursk-region")]
    [InlineData("rtw-workers-reconstruction")]
    [InlineData("us-dollar-per-month")]
    public void Prints_one_fact_of_every_kind(string id)
    {
        var run = Run.With("show", id);

        run.Code.ShouldBe(0);
        run.Error.ShouldBeEmpty();
        Snapshot.Match(run.Output, Facts.Get(id).Kind);
    }

    // A field that is added to a schema is printed, or this fails.
    [Fact]
    public void Prints_everything_known_of_every_fact()
    {
        var missing = new List<string>();
        foreach (var fact in Facts.All)
        {
            string output = Run.At(10_000, "show", fact.Id).Output;
            missing.AddRange(
                from text in Known.Of(fact).Distinct()
                where !output.Contains(text)
                select $"{fact.Id}: {text}"
            );
        }

        missing.ShouldBeEmpty();
    }

    [Fact]
    public void Shows_every_fact_in_a_narrow_window_without_a_cut_id()
    {
        foreach (var fact in Facts.All)
        {
            Run.At(80, "show", fact.Id).Output.ShouldContain(fact.Id);
        }
    }

    [Fact]
    public void Keeps_an_address_in_one_piece()
    {
        foreach (var source in Sources.All.Where(source => source.Url is not null))
        {
            Run.At(80, "show", source.Id).Output.ShouldContain(source.Url!);
        }
    }

    [Fact]
    public void Names_the_nearest_ids_for_an_unknown_one()
    {
        var run = Run.With("show", "kursk-saper");

        run.Code.ShouldBe(1);
        run.Output.ShouldBeEmpty();
        Snapshot.Match(run.Error);
    }
}

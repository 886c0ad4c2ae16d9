using System;
using System.Linq;
using NkRuData.Tests;
using Shouldly;

namespace NkRuData.Cli.Tests;

public sealed class FindTests
{
    [Theory]
    [InlineData("resolution", "S/RES/2397")]
    [InlineData("korean", "쇼이구")]
    public void Prints_the_best_with_their_kinds_and_ids(string variant, string text)
    {
        var run = Run.With("find", text, "--most", "5");

        run.Code.ShouldBe(0);
        run.Error.ShouldBeEmpty();
        Snapshot.Match(run.Output, variant);
    }

    [Fact]
    public void Prints_the_id_below_where_there_is_no_room_beside() =>
        Snapshot.Match(Run.At(80, "find", "sudzha", "--most", "3").Output);

    [Fact]
    public void Words_are_one_text_whether_or_not_the_shell_parts_them() =>
        Run.With("find", "kursk", "sappers").Output.ShouldBe(Run.With("find", "kursk sappers").Output);

    [Fact]
    public void Prints_as_many_as_asked_in_the_order_of_the_library()
    {
        string output = Run.At(10_000, "find", "kursk", "--most", "30").Output;
        string[] ids = [.. Facts.Search("kursk").Take(31).Select(fact => $" {fact.Id} ")];

        output.ShouldStartWith($"{Facts.Search("kursk").Count} facts  the best 30; '--most ");
        ids[..30].Select(id => output.IndexOf(id, StringComparison.Ordinal)).ShouldBeInOrder();
        ids[..30].ShouldAllBe(id => output.Contains(id));
        output.ShouldNotContain(ids[30]);
    }

    [Fact]
    public void Says_nothing_of_more_where_all_are_printed() =>
        Run.With("find", "RU-KRS").Output.Split('\n')[0].ShouldBe("1 fact");

    [Theory]
    [InlineData("no such words here")]
    [InlineData("...")]
    public void Says_that_there_is_none(string text) => Run.With("find", text).Output.ShouldBe("0 facts\n");
}

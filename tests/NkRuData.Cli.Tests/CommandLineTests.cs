using Shouldly;

namespace NkRuData.Cli.Tests;

public sealed class CommandLineTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(0, "list")]
    [InlineData(0, "--help")]
    [InlineData(0, "--version")]
    [InlineData(0, "show", "kursk-sappers")]
    [InlineData(0, "show", "Kursk-Sappers")]
    [InlineData(0, "find", "shoigu", "sappers")]
    [InlineData(0, "find", "шойгу", "--most", "1")]
    [InlineData(0, "find", "-n", "100000", "a")]
    [InlineData(0, "find", "no such words here")]
    [InlineData(0, "find", "")]
    [InlineData(1, "show", "no-such-fact")]
    [InlineData(1, "show", "")]
    [InlineData(2, "show")]
    [InlineData(2, "show", "kursk-sappers", "kursk-region")]
    [InlineData(2, "list", "cities")]
    [InlineData(2, "find")]
    [InlineData(2, "find", "kursk", "--most", "0")]
    [InlineData(2, "find", "kursk", "--most", "-1")]
    [InlineData(2, "find", "kursk", "--most", "many")]
    [InlineData(2, "find", "kursk", "--most", "99999999999")]
    [InlineData(2, "find", "kursk", "--most")]
    [InlineData(2, "export")]
    [InlineData(2, "--loud")]
    public void Ends_with_the_exit_code(int code, params string[] args)
    {
        var run = Run.With(args);

        run.Code.ShouldBe(code);
        (run.Error.Length > 0).ShouldBe(code != 0);
        (run.Output.Length > 0).ShouldBe(code == 0);
    }

    [Fact]
    public void Tells_its_version_and_the_edition_of_the_data() =>
        Run.With("--version").Output.ShouldMatch($"^nkrudata [0-9.]+, data of edition {Facts.Edition}\n$");

    [Fact]
    public void Helps_with_commands_and_exit_codes()
    {
        string help = Run.With("--help").Output;

        help.ShouldContain("show <id>");
        help.ShouldContain("list <kind>");
        help.ShouldContain("find <text>");
        help.ShouldContain("Exit codes: 0 done, 1 no fact has the id, 2");
    }

    [Fact]
    public void Names_the_kinds_for_an_unknown_one() =>
        Run.With("list", "cities")
            .Error.ShouldStartWith(
                "'cities' is not a kind of fact. The kinds are agent, claim, event, indicator, instrument, place, source, unit."
            );
}

using System.IO;
using System.Linq;
using Shouldly;

namespace NkRuData.Generator.Tests;

/// <summary>The data set of the repository, through the generator of the repository.</summary>
[Trait("Category", "Slow")]
public class RealDataTests
{
    [Theory]
    [InlineData(Spelling.Utf8)]
    [InlineData(Spelling.Strings)]
    public void It_gives_no_diagnostics_and_compiles_with_the_whole_library(Spelling spelling)
    {
        var run = RealData.Run(spelling);

        run.Messages.ShouldBeEmpty();
        run.Sources.Count.ShouldBeGreaterThan(10);
        Compiled.Problems(run, spelling, wholeLibrary: true).ShouldBeEmpty();
    }

    [Fact]
    public void Both_spellings_give_the_same_facts()
    {
        string[] strings = Describe(Spelling.Strings);

        strings.Length.ShouldBeGreaterThan(100);
        Describe(Spelling.Utf8).ShouldBe(strings);
    }

    [Theory]
    [InlineData(Spelling.Utf8)]
    [InlineData(Spelling.Strings)]
    public void Every_value_in_the_files_is_the_value_of_its_property(Spelling spelling)
    {
        var facts = Facts.Load(Compiled.Load(RealData.Run(spelling), spelling, wholeLibrary: true), "NkRuData.Facts");

        int values = RoundTrip.Check(facts, Repository.Files("data", "*.json").Select(File.ReadAllText));

        values.ShouldBeGreaterThan(1000);
    }

    private static string[] Describe(Spelling spelling) =>
        [
            .. Facts
                .Load(Compiled.Load(RealData.Run(spelling), spelling, wholeLibrary: true), "NkRuData.Facts")
                .Values.Select(Facts.Describe),
        ];
}

using System.IO;
using System.Linq;
using Shouldly;

namespace NkRuData.Generator.Tests;

/// <summary>The data set of the repository, through the generator of the repository.</summary>
[Trait("Category", "Slow")]
public class RealDataTests
{
    [Theory]
    [InlineData(Framework.Net8)]
    [InlineData(Framework.NetStandard)]
    public void It_compiles_without_a_word_and_every_value_in_the_files_is_the_value_of_its_property(
        Framework framework
    )
    {
        var run = RealData.Run();
        run.Messages.ShouldBeEmpty();

        var facts = Facts.Load(Compiled.LoadLibrary(run, framework), "NkRuData.Facts");
        int values = RoundTrip.Check(facts, Repository.Files("data", "*.json").Select(File.ReadAllText));

        values.ShouldBeGreaterThan(1000);
    }

    [Fact]
    public void Both_frameworks_give_the_same_facts()
    {
        string[] facts = Describe(Framework.Net8);

        facts.Length.ShouldBeGreaterThan(3000);
        facts.ShouldBe(Describe(Framework.NetStandard));
    }

    private static string[] Describe(Framework framework) =>
        [
            .. Facts
                .Load(Compiled.LoadLibrary(RealData.Run(), framework), "NkRuData.Facts")
                .Values.Select(Facts.Describe),
        ];
}

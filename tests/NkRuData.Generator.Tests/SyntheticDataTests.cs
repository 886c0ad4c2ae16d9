using System.Collections.Generic;
using System.IO;
using System.Linq;
using NkRuData.Tests;
using Shouldly;

namespace NkRuData.Generator.Tests;

/// <summary>A large data set through the schemas of the repository. The benchmarks do the same with larger ones.</summary>
[Trait("Category", "Slow")]
public class SyntheticDataTests
{
    private const int Records = 2_000;

    private static readonly IReadOnlyDictionary<string, string> Files = SyntheticDataset.Create(
        Path.Combine(Repository.Root, "data", "schema"),
        Records
    );

    [Theory]
    [InlineData(Framework.Net8)]
    [InlineData(Framework.NetStandard)]
    public void It_compiles_and_every_record_is_listed_and_found_with_the_values_of_its_file(Framework framework)
    {
        var dataset = Files.Aggregate(TestDataset.Empty, (all, file) => all.With(file.Key, file.Value));

        var assembly = Compiled.LoadLibrary(dataset.Run(), framework);

        var facts = Facts.Load(assembly, "NkRuData.Facts");
        facts.Count.ShouldBeInRange(Records * 9 / 10, Records * 11 / 10);
        RoundTrip.Check(facts, Files.Values).ShouldBeGreaterThan(Records * 10);
        foreach (var (id, fact) in facts)
        {
            Facts.Find(assembly, "NkRuData.Facts", id).ShouldBeSameAs(fact);
            Facts.Find(assembly, "NkRuData.Facts", id + "0").ShouldBeNull();
            Facts.Find(assembly, "NkRuData.Facts", id[..^1]).ShouldBeNull();
        }
    }
}

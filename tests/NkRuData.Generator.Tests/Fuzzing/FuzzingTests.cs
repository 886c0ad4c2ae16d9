using System;
using System.Globalization;
using System.Linq;
using Xunit.Abstractions;

namespace NkRuData.Generator.Tests;

/// <summary>
/// Mutations of real data and schemas: each gives either diagnostics or source that holds the same values. FUZZ_SEED and
/// FUZZ_CASES ask for other and more cases.
/// </summary>
[Trait("Category", "Slow")]
public class FuzzingTests(ITestOutputHelper output)
{
    private const int Cases = 10_000;
    private const int CompiledEvery = 200;
    private const int Seed = 20250617;

    [Fact]
    public void Every_mutation_gives_diagnostics_or_the_same_values()
    {
        int cases = Setting("FUZZ_CASES", Cases);
        var run = new FuzzRun(Setting("FUZZ_SEED", Seed), cases, Setting("FUZZ_COMPILED_EVERY", CompiledEvery));

        run.Run();

        output.WriteLine(run.Summary);
        string failures = string.Join("\n\n", run.Failures.Take(10));
        Assert.True(run.Failures.Count == 0, $"{run.Summary}\n{failures}");
    }

    [Fact]
    public void The_data_sets_that_are_mutated_are_right()
    {
        foreach (var dataset in FuzzCorpus.All)
        {
            Assert.Equal(FuzzOutcome.Compiled, FuzzOracle.Check(dataset, compile: true));
        }
    }

    private static int Setting(string name, int otherwise) =>
        Environment.GetEnvironmentVariable(name) is { Length: > 0 } text
            ? int.Parse(text, CultureInfo.InvariantCulture)
            : otherwise;
}

using System;
using System.Collections.Generic;
using System.Linq;
using NkRuData.Tests;

namespace NkRuData.Benchmarks;

/// <summary>
/// What the generator costs a build: cold against compiling its output alone, and after edits against a cold run. Then
/// what was built is loaded, used and compared with the files. All figures of a row come from interleaved repeats of one
/// process, and are medians.
/// </summary>
internal static class BuildBench
{
    private const string EditedFile = "claims/topic-0000.json";

    // The runtime compiles the compiler better and better while it runs; the first rounds would say more of that.
    private const int WarmUpRecords = 500;
    private const int WarmUpRounds = 30;

    internal static void Run(string repository, IReadOnlyList<int> sizes, IReadOnlyList<int> perFile, int repeats)
    {
        WarmUp(repository);
        List<string> builds = [],
            uses = [];
        foreach (var (size, inFile) in sizes.SelectMany(_ => perFile, (size, inFile) => (size, inFile)))
        {
            var files = SyntheticDataset.Create($"{repository}/data/schema", size, inFile);
            foreach (string framework in (string[])["net8.0", "netstandard2.0"])
            {
                var build = new Build($"{repository}/src/NkRuData", files, framework, UseBench.Probe);
                builds.Add($"{framework}|{size:N0}|{inFile}|" + Measured(build, repeats).Row());
                uses.Add($"{framework}|{size:N0}|" + UseBench.Row(build, files, repeats));
            }
        }

        Report.Table(
            "framework | records | a file | cost | alone ms | with ms | alone MB | with MB | alone peak | with peak "
                + "| generator ms | generator MB | white space ms | value ms | unrelated | assembly MB",
            builds
        );
        Report.Table(
            "framework | records | first fact ms | hit ns | miss ns | list all ms | list all MB | peak MB | values compared",
            uses
        );
    }

    /// <summary>Measures one build.</summary>
    internal static BuildFigures Measured(Build build, int repeats)
    {
        var generated = build.Generated();
        var compilation = build.Compilation();
        var figures = new BuildFigures { AssemblyBytes = build.CompileWithGenerator() };
        for (int i = 0; i < repeats; i++)
        {
            figures.Alone.Run(() => build.CompileAlone(generated));
            figures.With.Run(build.CompileWithGenerator);
            var fresh = build.NewDriver();
            var driver = figures.Cold.Run(() => fresh.RunGenerators(compilation));
            var edited = build.WithUnrelatedEdit(compilation, i);
            figures.Unrelated.Run(() => driver.RunGenerators(edited));
            var spaced = build.Edit(driver, EditedFile, text => text + "\n");
            figures.Space.Run(() => spaced.RunGenerators(compilation));
            var changed = build.Edit(
                driver,
                EditedFile,
                text => text.Replace("\"amount\": 1", "\"amount\": 2", StringComparison.Ordinal)
            );
            figures.Value.Run(() => changed.RunGenerators(compilation));
        }

        return figures;
    }

    /// <summary>Lets the runtime compile the compiler.</summary>
    internal static void WarmUp(string repository)
    {
        var build = new Build(
            $"{repository}/src/NkRuData",
            SyntheticDataset.Create($"{repository}/data/schema", WarmUpRecords),
            "net8.0",
            UseBench.Probe
        );
        for (int i = 0; i < WarmUpRounds; i++)
        {
            build.CompileWithGenerator();
        }
    }
}

/// <summary>What building one data set took.</summary>
internal sealed class BuildFigures
{
    internal Measure Alone { get; } = new();

    internal Measure With { get; } = new();

    internal Measure Cold { get; } = new();

    internal Measure Space { get; } = new();

    internal Measure Value { get; } = new();

    internal Measure Unrelated { get; } = new();

    internal int AssemblyBytes { get; init; }

    /// <summary>Compiling with the generator against compiling its output alone.</summary>
    internal double Cost => With.Milliseconds / Alone.Milliseconds;

    /// <summary>An edit that is none of the generator's against a cold run of it.</summary>
    internal double UnrelatedShare => Unrelated.Milliseconds / Cold.Milliseconds;

    internal string Row() =>
        $"{Cost:0.00}x|{Alone.Milliseconds:N0}|{With.Milliseconds:N0}|{Alone.Allocated:N0}|{With.Allocated:N0}"
        + $"|{Alone.Peak:N0}|{With.Peak:N0}|{Cold.Milliseconds:N0}|{Cold.Allocated:N0}|{Space.Milliseconds:N0}"
        + $"|{Value.Milliseconds:N0}|{UnrelatedShare * 100:0.000} %|{AssemblyBytes / 1e6:0.0}";
}

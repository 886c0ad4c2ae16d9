using System;
using System.Collections.Generic;
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

    internal static void Run(string repository, IReadOnlyList<int> sizes, int repeats)
    {
        var warmUp = new Build(
            $"{repository}/src/NkRuData",
            SyntheticDataset.Create($"{repository}/data/schema", WarmUpRecords),
            "net8.0"
        );
        for (int i = 0; i < WarmUpRounds; i++)
        {
            warmUp.CompileWithGenerator();
        }

        List<string> builds = [],
            uses = [];
        foreach (int size in sizes)
        {
            var files = SyntheticDataset.Create($"{repository}/data/schema", size);
            foreach (string framework in (string[])["net8.0", "netstandard2.0"])
            {
                var build = new Build($"{repository}/src/NkRuData", files, framework);
                builds.Add($"{framework}|{size:N0}|" + Builds(build, repeats));
                uses.Add($"{framework}|{size:N0}|" + UseBench.Row(build, files, repeats));
            }
        }

        Report.Table(
            "framework | records | cost | alone ms | with ms | alone MB | with MB | alone peak | with peak "
                + "| generator ms | generator MB | white space ms | value ms | unrelated | assembly MB",
            builds
        );
        Report.Table(
            "framework | records | first fact ms | hit ns | miss ns | list all ms | list all MB | peak MB | values compared",
            uses
        );
    }

    private static string Builds(Build build, int repeats)
    {
        var generated = build.Generated();
        var compilation = build.Compilation();
        int bytes = build.CompileWithGenerator();

        Measure alone = new(),
            with = new(),
            cold = new(),
            space = new(),
            value = new(),
            unrelated = new();
        for (int i = 0; i < repeats; i++)
        {
            alone.Run(() => build.CompileAlone(generated));
            with.Run(build.CompileWithGenerator);
            var fresh = build.NewDriver();
            var driver = cold.Run(() => fresh.RunGenerators(compilation));
            var edited = build.WithUnrelatedEdit(compilation, i);
            unrelated.Run(() => driver.RunGenerators(edited));
            var spaced = build.Edit(driver, EditedFile, text => text + "\n");
            space.Run(() => spaced.RunGenerators(compilation));
            var changed = build.Edit(
                driver,
                EditedFile,
                text => text.Replace("\"amount\": 1", "\"amount\": 2", StringComparison.Ordinal)
            );
            value.Run(() => changed.RunGenerators(compilation));
        }

        return $"{with.Milliseconds / alone.Milliseconds:0.00}x|{alone.Milliseconds:N0}|{with.Milliseconds:N0}"
            + $"|{alone.Allocated:N0}|{with.Allocated:N0}|{alone.Peak:N0}|{with.Peak:N0}"
            + $"|{cold.Milliseconds:N0}|{cold.Allocated:N0}|{space.Milliseconds:N0}|{value.Milliseconds:N0}"
            + $"|{unrelated.Milliseconds / cold.Milliseconds * 100:0.000} %|{bytes / 1e6:0.0}";
    }
}

using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.Linq;
using Spectre.Console;

namespace NkRuData.Benchmarks;

/// <summary>
/// What the generator costs a build: cold against compiling its output alone, and after edits against a cold run. All
/// figures of a size come from interleaved repeats of one process, and are medians.
/// </summary>
internal static class BuildBench
{
    private const string EditedFile = "claims/topic-0000.json";

    internal static void Run(string repository, IReadOnlyList<int> sizes, int repeats, bool utf8)
    {
        var table = new Table().Border(TableBorder.Simple);
        foreach (
            string head in (string[])
                [
                    "records",
                    "alone ms",
                    "with ms",
                    "cost",
                    "generator ms",
                    "allocated MB",
                    "white space ms",
                    "value ms",
                    "unrelated",
                    "assembly MB",
                ]
        )
        {
            table.AddColumn(head, column => column.RightAligned());
        }

        foreach (int size in sizes)
        {
            table.AddRow(Measure(repository, size, repeats, utf8));
        }

        // Wide enough for the table, whatever the output goes to.
        AnsiConsole.Profile.Width = 140;
        AnsiConsole.Write(table);
    }

    private static string[] Measure(string repository, int size, int repeats, bool utf8)
    {
        var files = SyntheticDataset.Create($"{repository}/data/schema", size);
        var build = new Build($"{repository}/src/NkRuData", files, utf8);
        var generated = build.Generated();
        var compilation = build.Compilation();
        int bytes = build.CompileWithGenerator();
        build.CompileAlone(generated);

        List<double> alone = [],
            with = [],
            cold = [],
            space = [],
            value = [],
            unrelated = [];
        long allocated = 0;
        for (int i = 0; i < repeats; i++)
        {
            alone.Add(Time(() => build.CompileAlone(generated)));
            with.Add(Time(() => build.CompileWithGenerator()));
            var driver = build.NewDriver();
            long before = GC.GetTotalAllocatedBytes(precise: true);
            cold.Add(Time(() => driver = driver.RunGenerators(compilation)));
            allocated = GC.GetTotalAllocatedBytes(precise: true) - before;
            var edited = build.WithUnrelatedEdit(compilation, i);
            unrelated.Add(Time(() => driver.RunGenerators(edited)));
            var spaced = build.Edit(driver, EditedFile, text => text + "\n");
            space.Add(Time(() => spaced.RunGenerators(compilation)));
            var changed = build.Edit(
                driver,
                EditedFile,
                text => text.Replace("\"amount\": 1", "\"amount\": 2", StringComparison.Ordinal)
            );
            value.Add(Time(() => changed.RunGenerators(compilation)));
        }

        return
        [
            Show(size, "N0"),
            Show(Median(alone), "N0"),
            Show(Median(with), "N0"),
            Show(Median(with) / Median(alone), "0.00") + "x",
            Show(Median(cold), "N0"),
            Show(allocated / 1e6, "N0"),
            Show(Median(space), "N0"),
            Show(Median(value), "N0"),
            Show(Median(unrelated) / Median(cold) * 100, "0.000") + " %",
            Show(bytes / 1e6, "0.0"),
        ];
    }

    private static double Time(Action action)
    {
        GC.Collect();
        var watch = Stopwatch.StartNew();
        action();
        return watch.Elapsed.TotalMilliseconds;
    }

    private static double Median(List<double> values)
    {
        var sorted = values.Order().ToList();
        return sorted[sorted.Count / 2];
    }

    private static string Show(double value, string format) => value.ToString(format, CultureInfo.InvariantCulture);
}

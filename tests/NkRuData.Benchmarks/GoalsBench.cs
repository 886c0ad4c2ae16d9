using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json.Nodes;

namespace NkRuData.Benchmarks;

/// <summary>Every figure that is to be reached, measured side by side with what it is compared with, in one table.</summary>
internal sealed class GoalsBench(string repository, Workspace workspace, bool quick)
{
    private const string Real = "real";
    private const string Small = "2,000";
    private const string Large = "20,000";

    // What is flat or linear may differ by this, since fixed costs weigh less in what is large, and caches more.
    private const double Flat = 1.3;

    private readonly List<Goal> goals = [];
    private readonly Growth growth = new();

    /// <returns>Whether every goal that could be measured is met.</returns>
    internal bool Run(string? json, string? plot)
    {
        int[] sizes = quick ? [2_000, 20_000] : [2_000, 20_000, 100_000];
        DataSet[] sets = [DataSet.Real(repository), .. sizes.Select(size => DataSet.Synthetic(repository, size))];
        // What is built first leaves the machine to what is measured then.
        var programs = workspace.Build(
            sets,
            [Side.Empty, Side.Package, Side.Plain],
            [Mode.Jit, Mode.ReadyToRun, Mode.NativeAot]
        );
        var leftovers = SizeBench
            .Leftovers(sets[0], workspace.Build([sets[0]], SizeBench.Sides, [Mode.Trimmed, Mode.NativeAot]))
            .ToList();

        Report.Progress("fresh processes");
        var cold = ColdBench.Run(programs, quick ? 7 : 15);
        AddCold(cold, sizes);
        AddSizes(sets);
        AddLeftovers(leftovers);
        Report.Progress("lookups");
        AddLookups(sets[0]);
        Report.Progress("builds");
        AddBuilds(sets);
        AddGrowth();

        cold.Print();
        Report.Table("figure | goal | measured | met", goals.Select(goal => goal.Row));
        if (json is not null)
        {
            File.WriteAllText(json, new JsonArray([.. goals.Select(goal => goal.Json)]).ToString() + "\n");
        }

        if (plot is not null)
        {
            File.WriteAllText(plot, growth.Svg());
        }

        return goals.All(goal => goal.Met != false);
    }

    private void AddCold(ColdBench cold, int[] sizes)
    {
        ColdFigures? First(string set, Mode mode, Side side = Side.Package) =>
            cold.Of(set, side, mode, MeasuredProgram.First);
        Goal Faster(string set, Mode mode, string action, double times)
        {
            var (package, plain) = (cold.Of(set, Side.Package, mode, action), cold.Of(set, Side.Plain, mode, action));
            return Goal.AtLeast(
                $"{(action == MeasuredProgram.First ? "first fact" : "list all, cold")}, {mode}, {set}: faster than R5",
                times,
                plain?.InProcess.Median / package?.InProcess.Median,
                detail: $"{package?.InProcess.Median:0.000} against {plain?.InProcess.Median:0.00} ms"
            );
        }

        // The real data is about as large as the small set, so it has the same goals.
        foreach (string set in (string[])[Real, Small])
        {
            goals.Add(Faster(set, Mode.Jit, MeasuredProgram.First, 25));
            goals.Add(Faster(set, Mode.ReadyToRun, MeasuredProgram.First, 100));
            goals.Add(Faster(set, Mode.NativeAot, MeasuredProgram.First, 700));
        }

        goals.Add(Faster(Large, Mode.Jit, MeasuredProgram.First, 60));
        goals.Add(Faster(Large, Mode.ReadyToRun, MeasuredProgram.First, 300));
        foreach (var mode in (Mode[])[Mode.Jit, Mode.ReadyToRun, Mode.NativeAot])
        {
            goals.Add(
                Goal.AtMost(
                    $"first fact, {mode}: 20,000 against 2,000",
                    Flat,
                    First(Large, mode)?.InProcess.Median / First(Small, mode)?.InProcess.Median
                )
            );
        }

        foreach (string set in (string[])[Real, Small, Large])
        {
            goals.Add(
                Goal.AtMost(
                    $"allocated by the first touch, {set}",
                    4,
                    First(set, Mode.Jit)?.Allocated.Median / 1e3,
                    " KB"
                )
            );
        }

        goals.Add(Faster(Real, Mode.Jit, MeasuredProgram.List, 10));
        goals.Add(Faster(Small, Mode.Jit, MeasuredProgram.List, 10));
        goals.Add(
            Goal.AtMost(
                "list all, cold, Jit, real",
                15,
                cold.Of(Real, Side.Package, Mode.Jit, MeasuredProgram.List)?.InProcess.Median,
                " ms"
            )
        );
        goals.Add(
            Goal.AtMost(
                "whole process with a first fact, Jit, real: against an empty one",
                1.15,
                First(Real, Mode.Jit)?.Wall.Median
                    / cold.Of(null, Side.Empty, Mode.Jit, MeasuredProgram.First)?.Wall.Median
            )
        );
        foreach (string set in (string[])[Real, Small])
        {
            var package = cold.Of(set, Side.Package, Mode.Jit, MeasuredProgram.Live);
            var plain = cold.Of(set, Side.Plain, Mode.Jit, MeasuredProgram.Live);
            goals.Add(
                Goal.AtMost(
                    $"everything live, {set}: of R5's memory",
                    0.62,
                    package?.Live.Median / plain?.Live.Median,
                    detail: $"{package?.Live.Median / 1e6:0.00} of {plain?.Live.Median / 1e6:0.00} MB"
                )
            );
            goals.Add(
                Goal.AtMost(
                    $"all properties and relations read again, {set}: allocated",
                    0,
                    package?.Allocated.Median,
                    " B"
                )
            );
        }

        foreach (int size in sizes)
        {
            string set = $"{size:N0}";
            growth.Add("first fact", size, First(set, Mode.Jit)?.InProcess.Median);
            growth.Add("list all", size, cold.Of(set, Side.Package, Mode.Jit, MeasuredProgram.List)?.InProcess.Median);
        }
    }

    private void AddSizes(DataSet[] sets)
    {
        foreach (var set in sets.Where(set => set.Name is Real or Small))
        {
            var (package, plain) = SizeBench.Assemblies(workspace, set);
            goals.Add(
                Goal.AtMost(
                    $"assembly, {set.Name}: of R5's",
                    0.76,
                    (double)package / plain,
                    detail: $"{package / 1e3:N0} of {plain / 1e3:N0} KB; with JSON as in the files: {(double)package / (plain + set.WhiteSpace):0.00}x"
                )
            );
        }
    }

    private void AddLeftovers(List<Leftover> leftovers)
    {
        foreach (var mode in (Mode[])[Mode.Trimmed, Mode.NativeAot])
        {
            Leftover? Of(Side side) => leftovers.Find(left => left.Program.Mode == mode && left.Program.Side == side);
            goals.Add(Goal.AtMost($"{mode}, real, nothing used: kept", 0, Of(Side.UsesNothing)?.Kept, " B"));
            foreach (var (side, table) in ((Side, string)[])[(Side.UsesOneFact, "claim"), (Side.UsesOneTable, "unit")])
            {
                var left = Of(side);
                goals.Add(
                    Goal.Holds(
                        $"{mode}, real, {(side == Side.UsesOneFact ? "one claim" : "the units")} used: tables kept",
                        table,
                        $"{string.Join(", ", left?.Tables ?? [])} ({left?.Kept / 1e3:N1} KB)",
                        left is null ? null : left.Tables.All(kept => kept == table)
                    )
                );
            }
        }
    }

    private void AddLookups(DataSet real)
    {
        (string Name, int Claims, double Hit)[] cases =
        [
            ("200", 200, 0.40),
            (Small, 2_000, 0.55),
            (Large, 20_000, 0.40),
            (Real, 0, 0.55),
        ];
        foreach (var (name, claims, limit) in cases)
        {
            var bench = new LookupBench(repository, claims == 0 ? real : LookupBench.Claims(repository, claims));
            var figures = bench.MeasureApart();
            goals.Add(
                Goal.AtMost(
                    $"lookup, hit, {name} claims: of FrozenDictionary",
                    limit,
                    figures.Hit / figures.FrozenHit,
                    detail: $"{figures.Hit:0} against {figures.FrozenHit:0} ns"
                )
            );
            goals.Add(
                Goal.AtMost(
                    $"lookup, miss, {name} claims: of FrozenDictionary",
                    0.80,
                    figures.Miss / figures.FrozenMiss,
                    detail: $"{figures.Miss:0} against {figures.FrozenMiss:0} ns"
                )
            );
            goals.Add(Goal.AtMost($"lookups, {name} claims: allocated", 0, figures.Bytes, " B"));
            if (name is Small or Large)
            {
                growth.Add("lookup", claims, figures.Hit);
            }
        }

        string[] keys = ["ReadOnlySpan`1[System.Char]", "ReadOnlySpan`1[System.Byte]"];
        var lookups = typeof(Claims).GetMethods().Where(method => method.Name is "TryGet" or "Get").ToList();
        int found = keys.Count(key =>
            lookups.Exists(method => method.GetParameters()[0].ParameterType.ToString() == "System." + key)
        );
        goals.Add(
            Goal.Holds(
                "lookups from ReadOnlySpan<char> and UTF-8 without a string",
                "both",
                found == 2 ? "both" : $"{found} of 2",
                found == 2
            )
        );
    }

    private void AddBuilds(DataSet[] sets)
    {
        BuildBench.WarmUp(repository);
        foreach (var set in sets.Where(set => !set.IsReal))
        {
            var build = new Build($"{repository}/src/NkRuData", set.Files, "net8.0", UseBench.Probe);
            int records = int.Parse(set.Name, System.Globalization.NumberStyles.AllowThousands, null);
            int repeats = records switch
            {
                2_000 => 7,
                20_000 => quick ? 3 : 7,
                _ => 3,
            };
            var figures = BuildBench.Measured(build, repeats);
            if (set.Name is Small or Large)
            {
                goals.Add(
                    Goal.AtMost(
                        $"compiling with the generator, {set.Name}: of its output alone",
                        set.Name == Small ? 1.10 : 1.15,
                        figures.Cost,
                        detail: $"{figures.With.Milliseconds:N0} against {figures.Alone.Milliseconds:N0} ms"
                    )
                );
                goals.Add(
                    Goal.AtMost(
                        $"unrelated edit, {set.Name}: of a cold run of the generator",
                        0.2,
                        figures.UnrelatedShare * 100,
                        " %"
                    )
                );
            }

            growth.Add("compile", records, figures.With.Milliseconds);
        }
    }

    private void AddGrowth()
    {
        foreach (
            var (name, isLinear) in ((string, bool)[])
                [("first fact", false), ("lookup", false), ("list all", true), ("compile", true)]
        )
        {
            goals.Add(
                Goal.AtMost(
                    $"growth of {name}, from 2,000 to the largest{(isLinear ? ", per record" : "")}",
                    Flat,
                    growth.Of(name, 2_000, isLinear)
                )
            );
        }
    }
}

using System;
using System.Collections.Generic;
using System.Linq;

namespace NkRuData.Benchmarks;

/// <summary>
/// What every change keeps to, as ratios in one run on the data that ships: wide enough for a busy machine, and narrow enough
/// that a static constructor over all facts would not pass. Sizes have a lower bound too, so that a gain is written down.
/// </summary>
internal sealed class BudgetsBench(string repository, Workspace workspace)
{
    private const int Rounds = 5;

    /// <returns>Whether all are kept.</returns>
    internal bool Run()
    {
        var real = DataSet.Real(repository);
        var programs = workspace.Build([real], [Side.Package, Side.Plain], [Mode.Jit]);
        if (programs.Find(program => !program.Exists) is { } missing)
        {
            throw new InvalidOperationException($"{missing.Folder} could not be built.");
        }

        var cold = ColdBench.Run(programs, Rounds);
        ColdFigures Of(Side side, string action) => cold.Of(real.Name, side, Mode.Jit, action)!;
        var (first, plainFirst) = (Of(Side.Package, MeasuredProgram.First), Of(Side.Plain, MeasuredProgram.First));
        var (list, plainList) = (Of(Side.Package, MeasuredProgram.List), Of(Side.Plain, MeasuredProgram.List));
        var (live, plainLive) = (Of(Side.Package, MeasuredProgram.Live), Of(Side.Plain, MeasuredProgram.Live));
        var (package, plain) = SizeBench.Assemblies(workspace, real);
        List<Goal> budgets =
        [
            Goal.AtLeast("first fact: faster than R5", 10, plainFirst.InProcess.Median / first.InProcess.Median),
            Goal.AtLeast("list all: faster than R5", 5, plainList.InProcess.Median / list.InProcess.Median),
            Goal.AtMost("first fact: allocated", 4, first.Allocated.Median / 1e3, " KB"),
            Goal.AtMost("list all: allocated, of R5", 0.5, list.Allocated.Median / plainList.Allocated.Median),
            Goal.AtMost("all read again: allocated", 0, live.Allocated.Median, " B"),
            Goal.Between("everything live: of R5", 0.58, 0.68, live.Live.Median / plainLive.Live.Median),
            Goal.Between(
                "assembly: of R5, JSON as in the files",
                0.66,
                0.76,
                package / (double)(plain + real.WhiteSpace)
            ),
        ];
        Report.Table("budget | kept within | measured | kept", budgets.Select(budget => budget.Row));
        return budgets.TrueForAll(budget => budget.Met == true);
    }
}

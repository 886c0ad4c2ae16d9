using System;
using System.Collections.Generic;
using System.Linq;
using Spectre.Console;

namespace NkRuData.Benchmarks;

/// <summary>The runs of one program for one action.</summary>
internal sealed record ColdFigures(MeasuredProgram Program, string Action)
{
    /// <summary>From the first line of <c>Main</c> to the answer, in milliseconds.</summary>
    internal Series InProcess { get; } = new();

    /// <summary>From the start of the process to its end, in milliseconds.</summary>
    internal Series Wall { get; } = new();

    /// <summary>What was allocated for the answer, in bytes.</summary>
    internal Series Allocated { get; } = new();

    /// <summary>What was live when everything had been read, in bytes.</summary>
    internal Series Live { get; } = new();

    /// <summary>What the program answered.</summary>
    internal double Result { get; private set; }

    internal void Add(ProgramRun run)
    {
        Result = run.Result;
        InProcess.Add(run.Ms);
        Wall.Add(run.WallMs);
        Allocated.Add(run.Allocated);
        Live.Add(run.Live);
    }
}

/// <summary>
/// Fresh processes: the first fact, all facts listed, all facts held. Every round runs every program once, so that what
/// else the machine does meets all of them alike.
/// </summary>
internal sealed class ColdBench(IReadOnlyList<ColdFigures> figures)
{
    private static readonly string[] Actions = [MeasuredProgram.First, MeasuredProgram.List, MeasuredProgram.Live];

    internal static ColdBench Run(IReadOnlyList<MeasuredProgram> programs, int rounds)
    {
        var figures = programs
            .Where(program => program.Exists)
            .SelectMany(program => Actions.Select(action => new ColdFigures(program, action)))
            .Where(figure => figure.Program.Side is Side.Package or Side.Plain || figure.Action != MeasuredProgram.Live)
            .Where(figure => figure.Program.Side != Side.Empty || figure.Action == MeasuredProgram.First)
            .ToList();
        AnsiConsole
            .Progress()
            .Start(progress =>
            {
                var task = progress.AddTask("processes", maxValue: (rounds + 1) * figures.Count);
                // The first round fills the file cache, and is not counted.
                for (int round = 0; round <= rounds; round++)
                {
                    foreach (var figure in figures)
                    {
                        var run = figure.Program.Run(figure.Action, figure.Program.Set?.Claim ?? "");
                        if (round > 0)
                        {
                            figure.Add(run);
                        }

                        task.Increment(1);
                    }
                }
            });
        CheckAnswers(figures);
        return new(figures);
    }

    // Whoever holds the facts, the first one is the same.
    private static void CheckAnswers(List<ColdFigures> figures)
    {
        var answers = figures.Where(figure =>
            figure.Action == MeasuredProgram.First && figure.Program.Side != Side.Empty
        );
        foreach (var same in answers.GroupBy(figure => figure.Program.Set!.Name))
        {
            if (same.Select(figure => figure.Result).Distinct().Count() > 1)
            {
                throw new InvalidOperationException($"The first fact of {same.Key} is not the same on every side.");
            }
        }
    }

    /// <summary>The figures of a program, if it could be built here.</summary>
    internal ColdFigures? Of(string? set, Side side, Mode mode, string action) =>
        figures.FirstOrDefault(figure =>
            figure.Program.Set?.Name == set
            && figure.Program.Side == side
            && figure.Program.Mode == mode
            && figure.Action == action
        );

    internal void Print()
    {
        Report.Table(
            "records | mode | side | what | ms | spread | process ms | spread | allocated KB | live MB",
            figures
                .OrderBy(figure => figure.Program.Set?.Files.Count ?? 0)
                .ThenBy(figure => figure.Program.Mode)
                .ThenBy(figure => figure.Action, StringComparer.Ordinal)
                .Select(figure =>
                    $"{figure.Program.Set?.Name ?? "none"}|{figure.Program.Mode}|{figure.Program.Side}|{figure.Action}"
                    + (
                        figure.Action == MeasuredProgram.Live
                            ? $"|||||{figure.Allocated.Median / 1e3:N1}|{figure.Live.Median / 1e6:0.00}"
                            : $"|{figure.InProcess.Median:0.000}|{Spread(figure.InProcess, "0.000")}|{figure.Wall.Median:0.0}"
                                + $"|{Spread(figure.Wall, "0.0")}|{figure.Allocated.Median / 1e3:N1}|"
                    )
                )
        );
    }

    private static string Spread(Series series, string format) =>
        $"{series.Low.ToString(format, null)} - {series.High.ToString(format, null)}";
}

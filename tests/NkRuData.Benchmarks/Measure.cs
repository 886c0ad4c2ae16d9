using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using System.Threading;
using Spectre.Console;

namespace NkRuData.Benchmarks;

/// <summary>What an action took, repeat by repeat.</summary>
internal sealed class Measure
{
    private readonly List<double> milliseconds = [];
    private readonly List<double> allocated = [];
    private readonly List<double> peaks = [];

    /// <summary>The median time.</summary>
    internal double Milliseconds => Median(milliseconds);

    /// <summary>The median of what was allocated, in MB.</summary>
    internal double Allocated => Median(allocated);

    /// <summary>The median of the largest working set of the process meanwhile, in MB.</summary>
    internal double Peak => Median(peaks);

    internal T Run<T>(Func<T> action)
    {
        // What is left of the measure before is no part of this one.
        GC.Collect(2, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        long largest = 0;
        using var end = new ManualResetEventSlim();
        var watcher = new Thread(() =>
        {
            do
            {
                largest = Math.Max(largest, Environment.WorkingSet);
            } while (!end.Wait(10));
        });
        watcher.Start();
        long before = GC.GetTotalAllocatedBytes(precise: true);
        var watch = Stopwatch.StartNew();
        var result = action();
        milliseconds.Add(watch.Elapsed.TotalMilliseconds);
        allocated.Add((GC.GetTotalAllocatedBytes(precise: true) - before) / 1e6);
        end.Set();
        watcher.Join();
        peaks.Add(largest / 1e6);
        return result;
    }

    /// <summary>A table of rows whose cells are separated by <c>|</c>, as their head is.</summary>
    internal static void Print(string head, IEnumerable<string> rows)
    {
        var table = new Table().Border(TableBorder.Simple);
        foreach (string column in head.Split('|'))
        {
            table.AddColumn(column.Trim(), added => added.RightAligned());
        }

        foreach (string row in rows)
        {
            table.AddRow(row.Split('|'));
        }

        AnsiConsole.Write(table);
    }

    private static double Median(List<double> values)
    {
        var sorted = values.Order().ToList();
        return sorted[sorted.Count / 2];
    }
}

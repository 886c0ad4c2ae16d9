using System;
using System.Diagnostics;
using System.Threading;

namespace NkRuData.Benchmarks;

/// <summary>What an action took, repeat by repeat.</summary>
internal sealed class Measure
{
    private readonly Series milliseconds = new();
    private readonly Series allocated = new();
    private readonly Series peaks = new();

    /// <summary>The median time.</summary>
    internal double Milliseconds => milliseconds.Median;

    /// <summary>The median of what was allocated, in MB.</summary>
    internal double Allocated => allocated.Median;

    /// <summary>The median of the largest working set of the process meanwhile, in MB.</summary>
    internal double Peak => peaks.Median;

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
}

using System;
using System.Collections.Generic;
using System.Linq;
using BenchmarkDotNet.Attributes;

namespace NkRuData.Benchmarks.Micro;

/// <summary>
/// Lookups by id among so many claims, each by a string of its own. A figure is one lookup of 200. "Searched" is LINQ
/// over the records, as after deserialising JSON into a list.
/// </summary>
[MemoryDiagnoser]
public class LookupMicro
{
    private const int Lookups = 200;

    // Each benchmark sets up anew, and compiling 20,000 claims takes its time.
    private static readonly Dictionary<int, LookupBench> Benches = [];

    private string[] hits = [];
    private string[] misses = [];
    private Func<string[], int> package = _ => 0;
    private Func<string[], int> frozen = _ => 0;
    private Func<string[], int> hashed = _ => 0;
    private Func<string[], int> searched = _ => 0;

    internal static string Repository { get; set; } = "";

    [Params(200, 2_000, 20_000)]
    public int Claims { get; set; }

    [GlobalSetup]
    public void Build()
    {
        if (!Benches.TryGetValue(Claims, out var bench))
        {
            bench = new LookupBench(Repository, LookupBench.Claims(Repository, Claims));
            Benches.Add(Claims, bench);
        }

        hits = [.. bench.Hits.Take(Lookups)];
        misses = [.. bench.Misses.Take(Lookups)];
        package = bench.By(LookupBench.Package);
        frozen = bench.By(LookupBench.Frozen);
        hashed = bench.By(LookupBench.Hashed);
        searched = bench.By(LookupBench.Searched);
    }

    [Benchmark(OperationsPerInvoke = Lookups)]
    public int HitPackage() => package(hits);

    [Benchmark(OperationsPerInvoke = Lookups, Baseline = true)]
    public int HitFrozen() => frozen(hits);

    [Benchmark(OperationsPerInvoke = Lookups)]
    public int HitDictionary() => hashed(hits);

    [Benchmark(OperationsPerInvoke = Lookups)]
    public int HitLinq() => searched(hits);

    [Benchmark(OperationsPerInvoke = Lookups)]
    public int MissPackage() => package(misses);

    [Benchmark(OperationsPerInvoke = Lookups)]
    public int MissFrozen() => frozen(misses);

    [Benchmark(OperationsPerInvoke = Lookups)]
    public int MissDictionary() => hashed(misses);
}

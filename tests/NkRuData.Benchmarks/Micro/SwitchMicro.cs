using System;
using System.Linq;
using BenchmarkDotNet.Attributes;

namespace NkRuData.Benchmarks.Micro;

/// <summary>
/// The lookups of <see cref="LookupMicro"/> by a string switch. Not among 20,000: the compilers need minutes for that.
/// </summary>
[MemoryDiagnoser]
public class SwitchMicro
{
    private const int Lookups = 200;

    private string[] hits = [];
    private string[] misses = [];
    private Func<string[], int> switched = _ => 0;

    [Params(200, 2_000)]
    public int Claims { get; set; }

    [GlobalSetup]
    public void Build()
    {
        string repository = LookupMicro.Repository;
        var bench = new LookupBench(repository, LookupBench.Claims(repository, Claims), withSwitch: true);
        hits = [.. bench.Hits.Take(Lookups)];
        misses = [.. bench.Misses.Take(Lookups)];
        switched = bench.By(LookupBench.Switched);
    }

    [Benchmark(OperationsPerInvoke = Lookups)]
    public int HitSwitch() => switched(hits);

    [Benchmark(OperationsPerInvoke = Lookups)]
    public int MissSwitch() => switched(misses);
}

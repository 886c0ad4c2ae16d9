using System.Linq;
using BenchmarkDotNet.Attributes;

namespace NkRuData.Benchmarks.Micro;

/// <summary>What is done with facts that were touched before, on the real data.</summary>
[MemoryDiagnoser]
public class FactMicro
{
    private static readonly PartialDate Day = PartialDate.Parse("2025-06-17");
    private static readonly PartialDate Other = PartialDate.Parse("2025-04/2025-06");

    // Not the instance that the package holds.
    private readonly string id = string.Concat("kursk-construction", "-workers");
    private readonly Claim claim = Claims.KurskReconstruction.ConstructionWorkers;

    [GlobalSetup]
    public void TouchAll() => EnumerateFacts();

    [Benchmark]
    public Claim Member() => Claims.KurskReconstruction.ConstructionWorkers;

    [Benchmark]
    public decimal? Property() => claim.Quantity?.Amount;

    [Benchmark]
    public Agent? Relation() => claim.Speaker;

    [Benchmark]
    public int Inverse() => claim.Speaker!.Claims.Count;

    [Benchmark]
    public Claim Get() => Claims.Get(id);

    [Benchmark]
    public int EnumerateClaims()
    {
        int length = 0;
        foreach (var each in Claims.All)
        {
            length += each.Text.Length;
        }

        return length;
    }

    [Benchmark]
    public int EnumerateFacts()
    {
        int length = 0;
        foreach (var fact in Facts.All)
        {
            length += fact.Label.Length;
        }

        return length;
    }

    [Benchmark]
    public int KnownOn() => Indicators.WorkersInRussia.Claims.KnownOn(Day).Count();

    [Benchmark]
    public int At() => Indicators.WorkersInRussia.Claims.At(Day).Count();

    [Benchmark]
    public object? Range() => Indicators.WorkersInRussia.Claims.Range();

    [Benchmark]
    public PartialDate ParseDate() => PartialDate.Parse("2025-04/2025-06~");

    [Benchmark]
    public Answer CompareDates() => Day.IsAfter(Other);
}

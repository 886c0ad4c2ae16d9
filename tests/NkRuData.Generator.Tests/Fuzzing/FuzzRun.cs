using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;

namespace NkRuData.Generator.Tests;

/// <summary>Tries cases, each by its number, and keeps what fails at its smallest.</summary>
internal sealed class FuzzRun(int seed, int cases, int compiledEvery)
{
    // What schemas say becomes types, whose mistakes only the compiler sees.
    private const int SchemasOftener = 20;
    private const int MostThreads = 2;
    private const int MostShown = 5000;

    private readonly int[] outcomes = new int[Enum.GetValues<FuzzOutcome>().Length];
    private readonly ConcurrentDictionary<string, int> compiled = [];
    private readonly ConcurrentDictionary<string, (int Count, string First)> failures = [];
    private readonly Lock slowestLock = new();
    private (TimeSpan Time, string Case) slowest;
    private int right;

    /// <summary>What failed, one of a kind, with how often it did.</summary>
    internal IReadOnlyCollection<string> Failures =>
        [
            .. failures
                .Values.OrderByDescending(failure => failure.Count)
                .Select(failure => $"{failure.Count} x {failure.First}"),
        ];

    internal string Summary =>
        $"{cases} cases of seed {seed}, {outcomes[(int)FuzzOutcome.Diagnosed]} with diagnostics, {right} decoded, "
        + $"{outcomes[(int)FuzzOutcome.Compiled]} compiled, {failures.Values.Sum(failure => failure.Count)} crashes; "
        + $"{compiled.Count} of {Mutator.All.Length} mutators left data right; slowest {slowest.Time.TotalMilliseconds:0} ms, {slowest.Case}";

    internal void Run() =>
        Parallel.For(
            0,
            cases,
            new ParallelOptions { MaxDegreeOfParallelism = MostThreads },
            number => Try(FuzzCase.Of(seed, number))
        );

    private void Try(FuzzCase tried)
    {
        var clock = Stopwatch.StartNew();
        var dataset = tried.Apply();
        if (Problem(dataset, compile: false, out var outcome) is { } problem)
        {
            Fail(tried, problem, compile: false);
        }
        else if (outcome == FuzzOutcome.Decoded && IsToCompile(tried))
        {
            if (Problem(dataset, compile: true, out outcome) is { } other)
            {
                Fail(tried, other, compile: true);
            }
        }

        Interlocked.Increment(ref outcomes[(int)outcome]);
        lock (slowestLock)
        {
            slowest = clock.Elapsed > slowest.Time ? (clock.Elapsed, string.Join(" ", tried.Mutations)) : slowest;
        }
    }

    private void Fail(FuzzCase failed, string problem, bool compile)
    {
        const int KindLength = 90;
        string frames = string.Join(
            " ",
            problem.Split('\n').Where(line => line.StartsWith("   at ", StringComparison.Ordinal)).Take(3)
        );
        string kind = problem[..Math.Min(KindLength, problem.Length)].Split('(', ':', '\'')[0] + frames;
        failures.AddOrUpdate(
            kind,
            _ => (1, Describe(failed, problem, compile)),
            (_, before) => (before.Count + 1, before.First)
        );
    }

    // Every so often, and the first that each mutator leaves right.
    private bool IsToCompile(FuzzCase tried)
    {
        bool isFirst = false;
        foreach (var mutation in tried.Mutations)
        {
            isFirst |= compiled.TryAdd(mutation.Mutator.Name, tried.Number);
        }

        bool isOfSchema = tried.Mutations.Any(mutation =>
            mutation.Mutator.Name.StartsWith("schema-", StringComparison.Ordinal)
        );
        int every = isOfSchema ? Math.Max(1, compiledEvery / SchemasOftener) : compiledEvery;
        return Interlocked.Increment(ref right) % every == 0 || isFirst;
    }

    private static string? Problem(TestDataset dataset, bool compile, out FuzzOutcome outcome)
    {
        outcome = FuzzOutcome.Diagnosed;
        try
        {
            outcome = FuzzOracle.Check(dataset, compile);
            return null;
        }
#pragma warning disable CA1031 // Whatever it throws is what is looked for.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            return exception.ToString();
        }
    }

    private string Describe(FuzzCase failed, string problem, bool compile)
    {
        var smallest = failed;
        while (
            smallest.Smaller().FirstOrDefault(smaller => Problem(smaller.Apply(), compile, out _) is not null)
                is { } next
        )
        {
            smallest = next;
            problem = Problem(next.Apply(), compile, out _) ?? problem;
        }

        var dataset = smallest.Apply();
        var changed = dataset
            .Paths.Where(path => !smallest.Origin.Paths.Contains(path) || smallest.Origin[path] != dataset[path])
            .Select(path =>
                $"{path}: {Difference(smallest.Origin.Paths.Contains(path) ? smallest.Origin[path] : "", dataset[path])}"
            );
        return $"seed {seed}, case {failed.Number}: {string.Join(" ", smallest.Mutations)}\n{Shown(problem)}\n{string.Join("\n", changed)}";
    }

    // What stands between the common beginning and the common end.
    private static string Difference(string old, string text)
    {
        int most = Math.Min(old.Length, text.Length);
        int start = old.AsSpan().CommonPrefixLength(text);
        int end = 0;
        while (end < most - start && old[^(end + 1)] == text[^(end + 1)])
        {
            end++;
        }

        return $"«{Shown(old[start..^end])}» became «{Shown(text[start..^end])}»";
    }

    private static string Shown(string text) => text.Length <= MostShown ? text : text[..MostShown] + "…";
}

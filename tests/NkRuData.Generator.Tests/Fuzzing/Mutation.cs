using System;
using System.Collections.Generic;
using System.Linq;

namespace NkRuData.Generator.Tests;

/// <summary>A way to change a data set, by the numbers of a generator of random numbers.</summary>
internal sealed record Mutator(string Name, Func<TestDataset, Random, TestDataset> Apply)
{
    internal static readonly Mutator[] All =
    [
        .. TextMutators.All,
        .. StructureMutators.All,
        .. FileMutators.All,
        .. SchemaMutators.All,
        .. HarmlessMutators.All,
    ];
}

/// <summary>One change of a case. It has a seed of its own, so that it does the same when others are left out.</summary>
internal sealed record Mutation(Mutator Mutator, int Seed)
{
    internal TestDataset Apply(TestDataset dataset)
    {
        try
        {
            return Mutator.Apply(dataset, new Random(Seed));
        }
        catch (InvalidOperationException)
        {
            // Half a character, escaped, which no tree of JSON prints.
            return dataset;
        }
    }

    public override string ToString() => $"{Mutator.Name}({Seed})";
}

/// <summary>A data set and what is done to it. The number of a case says all.</summary>
internal sealed record FuzzCase(int Number, TestDataset Origin, IReadOnlyList<Mutation> Mutations)
{
    private const int MostMutations = 5;

    internal static FuzzCase Of(int seed, int number)
    {
        var random = new Random(HashCode(seed, number));
        int count = 1;
        while (count < MostMutations && random.Next(3) == 0)
        {
            count++;
        }

        var origin = FuzzCorpus.All[random.Next(FuzzCorpus.All.Length)];
        return new(
            number,
            origin,
            [
                .. Enumerable
                    .Range(0, count)
                    .Select(_ => new Mutation(Mutator.All[random.Next(Mutator.All.Length)], random.Next())),
            ]
        );
    }

    internal TestDataset Apply() =>
        Mutations.Aggregate(Origin, (dataset, mutation) => dataset.Paths.Any() ? mutation.Apply(dataset) : dataset);

    /// <summary>The case without one of its mutations.</summary>
    internal IEnumerable<FuzzCase> Smaller() =>
        Mutations.Select((left, index) => this with { Mutations = [.. Mutations.Where((_, at) => at != index)] });

    // That of the framework is another in every process.
    private static int HashCode(int seed, int number) => unchecked((seed * 486_187_739) + (number * 16_777_619));
}

using System;
using System.Runtime.Loader;
using Shouldly;

namespace NkRuData.Tests.Api;

/// <summary>After the first touch nothing is allocated: not by members, lookups, relations, nor by reading lists.</summary>
public class AllocationTests
{
    // Read by nobody: what is added to it cannot be optimised away.
    private static volatile int total;

    [Fact]
    public void The_measure_sees_an_allocation() => Allocated(() => GC.KeepAlive(new object())).ShouldBeGreaterThan(0);

    /// <summary>
    /// In libraries loaded afresh: what the very first fact costs. The runtime allocates beside it when it pleases, so the
    /// least of a few counts. (Contexts that can be unloaded keep statics on the heap; these cannot.)
    /// </summary>
    [Fact]
    [Trait("Category", "LoadsAgain")]
    public void The_first_fact_allocates_no_more_than_four_kilobytes()
    {
        const int Rounds = 5;
        const int Most = 4096;
        long least = long.MaxValue;
        for (int round = 0; round < Rounds; round++)
        {
            Type topic = new AssemblyLoadContext("afresh")
                .LoadFromAssemblyPath(typeof(Facts).Assembly.Location)
                .GetType("NkRuData.Claims+KurskReconstruction", throwOnError: true)!;
            var first = topic.GetProperty("ConstructionWorkers")!.GetMethod!.CreateDelegate<Func<object>>();
            long before = GC.GetAllocatedBytesForCurrentThread();
            GC.KeepAlive(first());
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        least.ShouldBeInRange(1, Most);
    }

    [Fact]
    public void Members_and_lookups_allocate_nothing() =>
        Allocated(() =>
            {
                GC.KeepAlive(Claims.KurskReconstruction.ConstructionWorkers);
                GC.KeepAlive(Agents.SergeiShoigu);
                GC.KeepAlive(Claims.KurskReconstruction.All);
                GC.KeepAlive(Claims.Get("kursk-sappers"));
                total += Claims.TryGet("no-such-claim", out _) ? 1 : 0;
                GC.KeepAlive(Facts.Get("unsc-resolution-2397"));
                total += Facts.TryGet("person", out _) ? 1 : 0;
                total += Places.TryGetByIso("RU-KRS", out _) ? 1 : 0;
                total += Instruments.TryGetBySymbol("S/RES/2397 (2017)", out _) ? 1 : 0;
#if !NKRUDATA_NETSTANDARD
                total += Claims.TryGet("kursk-sappers".AsSpan(), out _) ? 1 : 0;
                total += Claims.TryGet("kursk-sappers"u8, out _) ? 1 : 0;
#endif
                total += Sources.TryGetByUrl("https://rtwnews.com/article/um6JEqKJ5xYu", out _) ? 1 : 0;
            })
            .ShouldBe(0);

    [Fact]
    public void Properties_and_relations_of_every_claim_allocate_nothing() =>
        Allocated(() =>
            {
                foreach (var claim in Claims.All)
                {
                    Touch(claim);
                }
            })
            .ShouldBe(0);

    [Fact]
    public void The_other_tables_and_their_inverses_allocate_nothing() =>
        Allocated(() =>
            {
                foreach (var agent in Agents.All)
                {
                    Count(agent.Claims, agent.Relayed);
                    GC.KeepAlive(agent.PartOf);
                    GC.KeepAlive(agent.Place);
                    total += agent.Roles.Count + agent.Names.Count + agent.Sources.Count + agent.Members.Count;
                }

                foreach (var source in Sources.All)
                {
                    Count(source.Claims, source.Claims);
                    GC.KeepAlive(source.Publisher);
                }

                foreach (var place in Places.All)
                {
                    Count(place.Claims, place.Claims);
                }

                foreach (var indicator in Indicators.All)
                {
                    Count(indicator.Claims, indicator.Claims);
                    GC.KeepAlive(indicator.Unit);
                }

                foreach (var fact in Facts.All)
                {
                    GC.KeepAlive(fact.ToString());
                    total += fact.GetHashCode();
                }
            })
            .ShouldBe(0);

    [Fact]
    public void Questions_that_have_one_answer_allocate_nothing()
    {
        var day = PartialDate.Parse("2025-01-01");
        var span = PartialDate.Parse("2024/2025-06");

        Allocated(() =>
            {
                foreach (var claim in Claims.All)
                {
                    total += (int)claim.WasKnownOn(day) + (int)claim.WasValidAt(day) + (int)claim.WasValidDuring(span);
                    total += Places.Russia.Includes(claim.Place) ? 1 : 0;
                    GC.KeepAlive(claim.FirstAppearance);
                }

                foreach (var indicator in Indicators.All)
                {
                    total += indicator.Series.Count + indicator.Disputes.Count;
                }

                foreach (var agent in Agents.All)
                {
                    total += agent.Said.Count + agent.DeniedBy.Count;
                }
            })
            .ShouldBe(0);
    }

    private static void Touch(Claim claim)
    {
        GC.KeepAlive(claim.Text);
        GC.KeepAlive(claim.Label);
        GC.KeepAlive(claim.Indicator);
        GC.KeepAlive(claim.Quantity?.Unit);
        GC.KeepAlive(claim.Target);
        GC.KeepAlive(claim.Speaker);
        GC.KeepAlive(claim.Place);
        GC.KeepAlive(claim.Event);
        GC.KeepAlive(claim.ReplacedBy);
        Count(claim.Replies, claim.Replaces);
        foreach (var agent in claim.About)
        {
            GC.KeepAlive(agent);
        }

        foreach (var instrument in claim.Cites)
        {
            GC.KeepAlive(instrument);
        }

        foreach (var appearance in claim.Appearances)
        {
            GC.KeepAlive(appearance.Source);
            GC.KeepAlive(appearance.Quantity);
            foreach (var relay in appearance.Via)
            {
                GC.KeepAlive(relay);
            }
        }
    }

    private static void Count(FactList<Claim> left, FactList<Claim> right)
    {
        int count = 0;
        foreach (var claim in left)
        {
            count += claim.Id.Length;
        }

        foreach (var claim in right)
        {
            count += claim.Id.Length;
        }

        total += count;
    }

    // The first round touches; the second is measured.
    private static long Allocated(Action action)
    {
        action();
        long before = GC.GetAllocatedBytesForCurrentThread();
        action();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}

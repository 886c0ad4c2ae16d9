using System.Linq;
using NkRuData.Search;
using Shouldly;

namespace NkRuData.Tests.Search.Folding;

public class FoundTests
{
    [Fact]
    public void The_worst_word_decides_then_all_words_then_the_kind_then_the_id()
    {
        IFact first = Agents.Get("bbc");
        IFact second = Agents.Get("cnn");
        Found[] inOrder =
        [
            new(second, worst: 2, sum: 9, kind: 9),
            new(second, worst: 3, sum: 4, kind: 9),
            new(second, worst: 3, sum: 5, kind: 1),
            new(first, worst: 3, sum: 5, kind: 2),
            new(second, worst: 3, sum: 5, kind: 2),
        ];

        inOrder.Reverse().Order().ShouldBe(inOrder);
        inOrder[0].CompareTo(inOrder[0]).ShouldBe(0);
    }

    [Fact]
    public void The_words_of_a_query_are_ranked_together()
    {
        Claim claim = Claims.KurskReconstruction.ConstructionWorkers;

        var (worst, sum) = Rank(claim, "rebuild");
        Rank(claim, "rebuild military").ShouldBe((worst, 2 * sum));
        Rank(claim, "rebuild rebuild REBUILD").ShouldBe((worst, sum));
        Rank(claim, "rebuil rebuild").ShouldBe((worst + 1, 2 * sum + 1));
        Rank(claim, claim.Text).ShouldBe((Ranks.Exact, 0));
    }

    [Fact]
    public void Facts_are_found_in_the_order_of_their_ranks()
    {
        var found = FactScan.Run(new Query("shoigu workers"));

        found.Count.ShouldBeGreaterThan(10);
        found.ShouldBe(found.Order());
        found.Select(each => each.Fact.Id).ShouldBeUnique();
    }

    private static (int Worst, int Sum) Rank(IFact fact, string words)
    {
        var query = new Query(words);
        FactScan.TryRank(fact, query, new FactText(query), out int worst, out int sum).ShouldBeTrue();
        return (worst, sum);
    }
}

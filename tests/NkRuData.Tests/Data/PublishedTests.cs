using System;
using System.Linq;
using Shouldly;

namespace NkRuData.Tests.Data;

/// <summary>
/// Ids and member paths are contract for good: what was published once resolves ever after. The two lists only grow; a
/// line may be taken out in no release.
/// </summary>
public class PublishedTests
{
    [Fact]
    public void Every_id_ever_published_still_leads_to_a_fact_of_its_kind()
    {
        string[] lines = TestFiles.Lines("PublishedIds.txt");

        lines.Length.ShouldBeGreaterThan(200);
        foreach (string line in lines)
        {
            string[] words = line.Split(' ');
            Facts.TryGet(words[1], out IFact? fact).ShouldBeTrue($"{line}: ids are never deleted");
            $"{fact.Kind} {fact.Id}".ShouldBe(line);
        }
    }

    [Fact]
    public void Every_id_of_the_data_is_listed() =>
        ShouldList("PublishedIds.txt", [.. Facts.All.Select(fact => $"{fact.Kind} {fact.Id}")]);

    [Fact]
    public void Every_member_ever_published_still_returns_its_fact()
    {
        var factByPath = TableInfo.Every.SelectMany(table => table.Members).ToDictionary(x => x.Path, x => x.Fact);
        string[] lines = TestFiles.Lines("PublishedMembers.txt");

        lines.Length.ShouldBeGreaterThan(200);
        foreach (string line in lines)
        {
            string[] parts = line.Split(" = ");
            factByPath.ShouldContainKey(parts[1], $"{line}: members are never renamed");
            factByPath[parts[1]].Id.ShouldBe(parts[0]);
            factByPath[parts[1]].ShouldBeSameAs(Fact(parts[0]));
        }
    }

    [Fact]
    public void Every_member_of_the_data_is_listed() =>
        ShouldList(
            "PublishedMembers.txt",
            [.. TableInfo.Every.SelectMany(table => table.Members).Select(x => $"{x.Fact.Id} = {x.Path}")]
        );

    [Fact]
    public void Every_fact_has_one_member() =>
        TableInfo
            .Every.SelectMany(table => table.Members)
            .Select(member => member.Fact.Id)
            .ShouldBe(Facts.All.Select(fact => fact.Id), ignoreOrder: true);

    [Theory]
    [InlineData("PublishedIds.txt")]
    [InlineData("PublishedMembers.txt")]
    public void The_list_is_sorted_and_says_nothing_twice(string file)
    {
        string[] lines = TestFiles.Lines(file);
        lines.ShouldBe(lines.Distinct().OrderBy(line => line, StringComparer.Ordinal));
    }

    private static void ShouldList(string file, string[] expected)
    {
        string[] missing = [.. expected.Except(TestFiles.Lines(file)).OrderBy(line => line, StringComparer.Ordinal)];
        missing.ShouldBeEmpty($"New? Then add to tests/NkRuData.Tests/{file}:\n{string.Join("\n", missing)}\n");
    }

    private static IFact Fact(string id) => Facts.Get(id);
}

using System;
using System.IO;
using System.Linq;
using Shouldly;

namespace NkRuData.Tests.Data;

/// <summary>
/// Ids and member paths are contract for good: what was published once resolves ever after. The two lists only grow; a
/// line may be taken out in no release.
/// </summary>
public class PublishedTests
{
    private const string Unpublished =
        "Was it approved and not committed yet? Take the list back with git, then test and approve again.";

    [Fact]
    public void Every_id_ever_published_still_leads_to_a_fact_of_its_kind()
    {
        string[] lines = Published("PublishedIds");

        lines.Length.ShouldBeGreaterThan(200);
        foreach (string line in lines)
        {
            string[] words = line.Split(' ');
            Facts.TryGet(words[1], out IFact? fact).ShouldBeTrue($"{line}: ids are never deleted. {Unpublished}");
            $"{fact.Kind} {fact.Id}".ShouldBe(line);
        }
    }

    [Fact]
    public void Every_id_of_the_data_is_listed() =>
        ShouldList("PublishedIds", [.. Facts.All.Select(fact => $"{fact.Kind} {fact.Id}")]);

    [Fact]
    public void Every_member_ever_published_still_returns_its_fact()
    {
        var factByPath = TableInfo.Every.SelectMany(table => table.Members).ToDictionary(x => x.Path, x => x.Fact);
        string[] lines = Published("PublishedMembers");

        lines.Length.ShouldBeGreaterThan(200);
        foreach (string line in lines)
        {
            string[] parts = line.Split(" = ");
            factByPath.ShouldContainKey(parts[1], $"{line}: members are never renamed or moved. {Unpublished}");
            factByPath[parts[1]].Id.ShouldBe(parts[0]);
            factByPath[parts[1]].ShouldBeSameAs(Fact(parts[0]));
        }
    }

    [Fact]
    public void Every_member_of_the_data_is_listed() =>
        ShouldList(
            "PublishedMembers",
            [.. TableInfo.Every.SelectMany(table => table.Members).Select(x => $"{x.Fact.Id} = {x.Path}")]
        );

    [Fact]
    public void Every_fact_has_one_member() =>
        TableInfo
            .Every.SelectMany(table => table.Members)
            .Select(member => member.Fact.Id)
            .ShouldBe(Facts.All.Select(fact => fact.Id), ignoreOrder: true);

    [Theory]
    [InlineData("PublishedIds")]
    [InlineData("PublishedMembers")]
    public void The_list_is_sorted_and_says_nothing_twice(string list)
    {
        string[] lines = Published(list);
        lines.ShouldBe(lines.Distinct().OrderBy(line => line, StringComparer.Ordinal));
    }

    // A new fact is published by approving the longer list; what was in the list stays in it.
    private static void ShouldList(string list, string[] expected)
    {
        string[] published = Published(list);
        string[] missing = [.. expected.Except(published).OrderBy(line => line, StringComparer.Ordinal)];
        if (missing.Length > 0)
        {
            var head = File.ReadLines(TestFiles.PathOf($"{list}.verified.txt")).TakeWhile(line => line.StartsWith('#'));
            var lines = head.Concat(published.Concat(missing).OrderBy(line => line, StringComparer.Ordinal));
            string received = TestFiles.Write(
                $"{list}.{typeof(PublishedTests).Assembly.GetName().Name}.received.txt",
                lines
            );
            string added = string.Join("\n", missing.Select(line => "+ " + line));
            Assert.Fail(
                $"Not published yet:\n{added}\nTo publish:\nmv \"{received}\" \"{TestFiles.PathOf($"{list}.verified.txt")}\""
            );
        }
    }

    private static string[] Published(string list) => TestFiles.Lines($"{list}.verified.txt");

    private static IFact Fact(string id) => Facts.Get(id);
}

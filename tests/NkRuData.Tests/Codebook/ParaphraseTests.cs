using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using Shouldly;

namespace NkRuData.Tests.Codebook;

/// <summary>No sentence of a report is copied: no text of the data shares a run of eight words with one.</summary>
public class ParaphraseTests
{
    private static readonly HashSet<string> OfTheReports = [.. TestFiles.Lines("SeedShingles.txt")];

    [Fact]
    public void No_text_of_the_data_shares_eight_words_with_a_report()
    {
        string[] files = Directory.GetFiles(TestFiles.DataFolder, "*.json", SearchOption.AllDirectories);
        int texts = 0;
        var copied = new List<string>();
        foreach (string file in files)
        {
            using var json = JsonDocument.Parse(File.ReadAllText(file));
            foreach (string text in Texts(json.RootElement, file))
            {
                texts++;
                copied.AddRange(Copied(text).Select(run => $"{Path.GetFileName(file)}: {run}"));
            }
        }

        texts.ShouldBeGreaterThan(2000);
        copied.ShouldBeEmpty();
    }

    [Fact]
    public void No_text_of_the_API_shares_eight_words_with_a_report()
    {
        string?[] texts =
        [
            .. Claims.All.SelectMany(claim => new[] { claim.Text, claim.Note }),
            .. Claims.All.SelectMany(claim => claim.Appearances).SelectMany(x => new[] { x.Wording, x.Note }),
            .. Agents.All.Select(agent => agent.Note),
            .. Sources.All.Select(source => source.Note),
            .. Indicators.All.SelectMany(indicator => new[] { indicator.Definition, indicator.Note }),
            .. Events.All.SelectMany(item => new[] { item.Label, item.Note }),
        ];

        texts.OfType<string>().SelectMany(Copied).ShouldBeEmpty();
    }

    [Fact]
    public void The_title_of_a_report_would_be_noticed()
    {
        string title = Sources.FiveReports.Gcr6000Workers.Title;

        Copied(title).Count().ShouldBe(4);
        Copied($"It says: “{title.ToUpperInvariant()}”.").Count().ShouldBe(4);
        Copied(Sources.FiveReports.RtwWorkersReconstruction.Title).Count().ShouldBe(5);
        Copied(Sources.FiveReports.Nyt5000WorkersAm1.Title).Count().ShouldBe(4);
    }

    [Fact]
    public void The_list_is_made_of_hashes_of_runs()
    {
        string[] titles = [.. Sources.FiveReports.All.Take(2).Select(source => source.Title)];

        string[] hashes = [.. Shingles.Of([.. titles, titles[0]])];

        hashes.Length.ShouldBe(4 + 9);
        hashes.ShouldBe(hashes.Order(System.StringComparer.Ordinal));
        hashes.ShouldBeSubsetOf(OfTheReports);
    }

    [Fact]
    public void Seven_words_of_it_would_not() => Copied("North Korea to send 6,000 workers").ShouldBeEmpty();

    [Fact]
    public void Runs_overlap_and_disregard_case_and_signs() =>
        Shingles
            .Runs("One, two — THREE four’s (five) 6,000!")
            .Concat(Shingles.Runs("One two three four s five 6 000 nine"))
            .ShouldBe([
                "one two three four s five 6 000",
                "one two three four s five 6 000",
                "two three four s five 6 000 nine",
            ]);

    [Fact]
    public void A_hash_is_the_start_of_SHA_256() =>
        Shingles.Hash("one two three four five six seven eight").ShouldBe("62d51a1fd3");

    [Fact]
    public void The_list_has_the_runs_of_the_five_reports_sorted_and_each_once()
    {
        string[] lines = TestFiles.Lines("SeedShingles.txt");

        lines.Length.ShouldBe(2152);
        lines.ShouldBe(lines.Order(System.StringComparer.Ordinal));
        lines.ShouldBeUnique();
        lines.ShouldAllBe(line => line.Length == 10);
    }

    private static IEnumerable<string> Copied(string text) =>
        Shingles.Runs(text).Where(run => OfTheReports.Contains(Shingles.Hash(run)));

    // All strings but the titles of sources, and their addresses, which are made of titles.
    private static IEnumerable<string> Texts(JsonElement element, string file)
    {
        bool isOfSources = Path.GetFileName(Path.GetDirectoryName(file)) == "sources";
        return element.ValueKind switch
        {
            JsonValueKind.String => [element.GetString()!],
            JsonValueKind.Array => element.EnumerateArray().SelectMany(item => Texts(item, file)),
            JsonValueKind.Object => element
                .EnumerateObject()
                .Where(property => !(isOfSources && property.Name is "title" or "url"))
                .SelectMany(property => Texts(property.Value, file)),
            _ => [],
        };
    }
}

using System.Globalization;
using System.Linq;
using Shouldly;

namespace NkRuData.Generator.Tests;

/// <summary>What changes with size: more rows than a page holds, more ids than a switch, addresses of more digits.</summary>
[Trait("Category", "Slow")]
public class LargeDataTests
{
    private const int PerFile = 250;

    // 750 poems in three files, each referring to the one before it; every text 800 characters of two and three bytes.
    private static readonly TestDataset Large = Enumerable
        .Range(0, 3)
        .Aggregate(TestDataset.Books, (dataset, file) => dataset.With($"books/part-{file}.json", File(file)));

    [Fact]
    public void Every_record_is_found_by_id_and_by_key_and_is_right() =>
        Large.ShouldGive(
            ("Books.All.Count", "754"),
            ("Books.All.Count(x => Books.TryGet(x.Id, out var y) && ReferenceEquals(x, y))", "754"),
            (
                "Books.All.Count(x => x.Isbn != null && Books.TryGetByIsbn(x.Isbn, out var y) && ReferenceEquals(x, y))",
                "752"
            ),
            ("Books.All.Where(x => x.Id[0] == 'x').All(x => x.Isbn == \"key-\" + x.Id)", "true"),
            (
                "Books.All.Where(x => x.Id[0] == 'x').All(x => x.Subjects[0].EndsWith(x.Id) && x.Subjects[0].StartsWith(\"поэма시\"))",
                "true"
            ),
            ("Books.All.Count(x => x.Prequel != null && x.Prequel.Sequels.Contains(x))", "752"),
            ("Books.Get(\"x749\").Prequel!.Id", "x748"),
            ("Books.Part2.X749.Prequel!.Prequel!.Id", "x747"),
            (
                "Books.Part1.All.Select(x => x.Id).SequenceEqual(Enumerable.Range(250, 250).Select(x => \"x\" + x.ToString(\"000\")))",
                "true"
            )
        );

    [Fact]
    public void What_is_not_there_is_not_found() =>
        Large.ShouldGive(
            ("Books.TryGet(\"\", out _)", "false"),
            ("Books.TryGet(\"x\", out _)", "false"),
            ("Books.TryGet(\"x000x\", out _)", "false"),
            ("Books.TryGet(\"a\", out _)", "false"),
            ("Books.TryGet(\"zzz\", out _)", "false"),
            ("Books.TryGet(\"поэма\", out _)", "false"),
            ("Books.TryGetByIsbn(\"key-x750\", out _)", "false")
        );

    [Fact]
    public void The_data_is_large_enough_to_show_it() =>
        Large.Run().Sources["Books.g.cs"].ShouldContain("Candidate(Bytes, ");

    [Theory]
    [InlineData("Hash")]
    [InlineData("Slot")]
    [InlineData("Row")]
    [InlineData("Found")]
    public void A_lookup_may_be_called_as_what_finds_is(string key) =>
        Compiled
            .Problems(Large.Replace("schema/book.schema.json", "\"x-key\": \"Isbn\"", $"\"x-key\": \"{key}\"").Run())
            .ShouldBeEmpty();

    [Fact]
    public void A_text_may_be_of_any_length()
    {
        string text = string.Concat(Enumerable.Repeat("긴 글", 100_000));
        TestDataset
            .Books.Replace(
                "books/poems.json",
                "\"title\": \"Star\"",
                $"\"title\": \"Star\", \"subjects\": [\"before\", \"{text}\", \"after\"]"
            )
            .ShouldGive(
                ("Books.Poems.StarPoem.Subjects[0]", "before"),
                ("Books.Poems.StarPoem.Subjects[1].Length", "300000"),
                ("Books.Poems.StarPoem.Subjects[1].Replace(\"긴 글\", \"\")", ""),
                ("Books.Poems.StarPoem.Subjects[2]", "after"),
                ("Books.Novels.WarPeace.Title", "War and Peace")
            );
    }

    private static string File(int file)
    {
        var records = Enumerable
            .Range(file * PerFile, PerFile)
            .Select(number =>
            {
                string id = Id(number);
                string prequel = number == 0 ? "toji" : Id(number - 1);
                string text = string.Concat(Enumerable.Repeat("поэма시", 130)) + id;
                return $$"""{ "id": "{{id}}", "title": "Poem {{id}}", "genre": "poetry", "isbn": "key-{{id}}", "prequel": "{{prequel}}", "subjects": ["{{text}}"] }""";
            });
        return $$"""
            {
              "$schema": "../schema/book.schema.json", "title": "Part", "description": "A part.",
              "records": [{{string.Join(",\n", records)}}]
            }
            """;
    }

    private static string Id(int number) => "x" + number.ToString("000", CultureInfo.InvariantCulture);
}

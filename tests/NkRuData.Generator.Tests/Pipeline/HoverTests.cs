using System;
using System.Linq;
using System.Text.Json;
using System.Text.RegularExpressions;
using Shouldly;

namespace NkRuData.Generator.Tests;

/// <summary>What stands over a member: its numbers, its paragraphs, and where quoting ends.</summary>
public class HoverTests
{
    private const string Author = "schema/author.schema.json";
    private const string Book = "schema/book.schema.json";
    private const string Common = "schema/common.schema.json";
    private const string Shelf = "schema/shelf.schema.json";
    private const string Item = "<item><description>";
    private const string ItemEnd = "</description></item>";
    private const string Link = "<see href=\"https://example.org/tolstoy?a=1&amp;b=2\">";

    [Theory]
    [InlineData("0", "0")]
    [InlineData("999", "999")]
    [InlineData("-999", "-999")]
    [InlineData("1000", "1,000")]
    [InlineData("-1000", "-1,000")]
    [InlineData("100000.1234", "100,000.1234")]
    [InlineData("-1234567", "-1,234,567")]
    public void Thousands_stand_apart(string number, string shown) =>
        Summary(
                TestDataset
                    .Books.Replace(Shelf, "\"A shelf.\"", "\"A shelf.\", \"x-summary\": \"{load}\"")
                    .Replace("shelves.json", "250.50", number),
                "Shelves",
                "Upper"
            )
            .ShouldBe(shown);

    [Fact]
    public void A_flag_without_a_title_shows_as_yes() =>
        Summary(Titled("[{price.isReduced}|-]").Replace(Common, "\"title\": \"reduced\", ", ""), "Books", "WarPeace")
            .ShouldBe("yes");

    [Fact]
    public void A_default_that_is_written_down_counts_as_empty_too() =>
        Summary(
                Titled("[{price.bound}|-]").Replace("books/novels.json", "\"at-most\"", "\"exact\""),
                "Books",
                "WarPeace"
            )
            .ShouldBe("-");

    [Fact]
    public void A_summary_is_one_line_whatever_paragraphs_it_has() =>
        Summary(Titled("{title}\n\n {genre}"), "Books", "WarPeace").ShouldBe("War and Peace <para>novel</para>");

    [Theory]
    [InlineData("a\n\n b \n[{isbn}x]\nc", "a", "b", "978-0x", "c")]
    [InlineData("{each editors, }a{end}\nb", "a, a", "b")]
    [InlineData("{each editors, }a\nb{end}", "a", "b, a", "b")]
    [InlineData(
        "{list author.names}a{end}\nb\nc",
        "<list type=\"bullet\">" + Item + "a" + ItemEnd + "</list>",
        "b",
        "c"
    )]
    [InlineData("{list author.names}a\nb{end}", "<list type=\"bullet\">" + Item + "a b" + ItemEnd + "</list>")]
    [InlineData(
        "{each editors}{end}{list author.names}a\nb{end}",
        "<list type=\"bullet\">" + Item + "a b" + ItemEnd + "</list>"
    )]
    [InlineData("{link author.url}a\nb{end}\nc\nd", Link + "a b</see>", "c", "d")]
    public void A_line_break_begins_a_paragraph_where_no_element_is_open(string template, params string[] paragraphs) =>
        Remarks(
                TestDataset.Books.With(
                    Book,
                    Regex.Replace(
                        BookSchemas.Book,
                        "\"x-remarks\": .*,\n",
                        _ => $"\"x-remarks\": {JsonSerializer.Serialize(template)},\n"
                    )
                ),
                "Books",
                "WarPeace"
            )
            .ShouldBe(paragraphs);

    [Fact]
    public void Without_remarks_there_is_no_element_for_them() =>
        TestDataset.Books.Run().Sources["Authors.g.cs"].ShouldNotContain("<remarks>");

    [Fact]
    public void Labels_that_quote_each_other_through_an_object_come_to_an_end()
    {
        var circle = TestDataset
            .Books.Replace(Common, "\"[{isReduced} ][{bound} ]{amount} {currency}\"", "\"{payer}\"")
            .Replace(
                Common,
                "\"amount\": {",
                "\"payer\": { \"type\": \"string\", \"x-ref\": \"author\", \"description\": \"Who pays.\" }, \"amount\": {"
            )
            .Replace(
                Author,
                "\"born\": {",
                "\"fee\": { \"$ref\": \"common.schema.json#/$defs/Price\", \"description\": \"What they take.\" }, \"born\": {"
            )
            .Replace(Author, "\"x-label\": \"{name}\"", "\"x-label\": \"{name}>{fee}\"")
            .Replace(Author, "\"{name}[, born {born}].[ Also {list names}{text}{end}.]\"", "\"{fee}\"")
            .Replace(
                "authors.json",
                "\"born\": \"1828-09-09\"",
                "\"fee\": { \"amount\": 1, \"currency\": \"EUR\", \"payer\": \"leo-tolstoy\" }"
            );

        Summary(circle, "Authors", "LeoTolstoy").ShouldBe("Leo Tolstoy&gt;Leo Tolstoy&gt;");
    }

    private static TestDataset Titled(string template) =>
        TestDataset.Books.Replace(Book, "\"{title}[, by {author.name}].\"", JsonSerializer.Serialize(template));

    private static string Summary(TestDataset dataset, string table, string member) =>
        Regex.Match(Above(dataset, table, member), "<summary>(.*)</summary>").Groups[1].Value;

    private static string[] Remarks(TestDataset dataset, string table, string member) =>
        [.. Regex.Matches(Above(dataset, table, member), "<para>(.*)</para>").Select(match => match.Groups[1].Value)];

    // The comment over a member.
    private static string Above(TestDataset dataset, string table, string member)
    {
        var run = dataset.Run();
        run.Messages.ShouldBeEmpty();
        string source = run.Sources[table + ".g.cs"];
        string before = source[..source.IndexOf($" {member} => ", StringComparison.Ordinal)];
        return before[before.LastIndexOf("<summary>", StringComparison.Ordinal)..];
    }
}

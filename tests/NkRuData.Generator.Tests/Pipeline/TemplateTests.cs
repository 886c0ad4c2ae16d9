using System.Text.Json;
using System.Text.RegularExpressions;
using Shouldly;

namespace NkRuData.Generator.Tests;

/// <summary>The small language of labels and hovers: places, optional parts, lists and links.</summary>
public class TemplateTests
{
    [Theory]
    [InlineData("plain", "plain")]
    [InlineData("{title}", "War and Peace")]
    [InlineData("{author.name} & {author.mentor.name}<", "Leo Tolstoy &amp; &lt;")]
    [InlineData("{author}", "Leo Tolstoy")] // a record shows as its label
    [InlineData("{price}", "reduced at most 1,250.00 RUB")] // so does an object
    [InlineData("{genre}, {mood}", "novel, sad")] // an enum value shows as its title
    [InlineData("{published}", "1865/1869")]
    [InlineData("{price.amount}", "1,250.00")] // thousands apart
    [InlineData("{price.isReduced}", "reduced")] // a flag shows as its title
    [InlineData("{prequel.title}", "")] // absent
    [InlineData(@"\{title\} \[x\] \\ \|", @"{title} [x] \ |")]
    [InlineData(@"{title}\", @"War and Peace\")] // nothing follows that it could stand before
    public void A_place_shows_a_value(string template, string shown) =>
        Summary("war-and-peace", template).ShouldBe(shown);

    [Theory]
    [InlineData("{title}[: {isbn}]", "First")]
    [InlineData("{title}[: {genre}]", "First: poetry")]
    [InlineData("[{isbn}, {title}]", "")] // one empty place empties the part
    [InlineData("[{isbn}|{mood}|none of both]", "none of both")]
    [InlineData("[{isbn}|{title}|{genre}]", "First")] // the first that is full
    [InlineData("a[ b[ {isbn}] c]", "a b c")] // an empty part inside is no empty place
    [InlineData("a[ {title}[ {isbn}|-]]", "a First-")]
    [InlineData("[text alone]", "text alone")]
    [InlineData("[]", "")]
    public void An_optional_part_stands_when_its_places_are_full(string template, string shown) =>
        Summary("first-poem", template).ShouldBe(shown);

    [Theory]
    [InlineData("[{price.bound}|-]", "-")]
    [InlineData("[{price.isReduced}|-]", "-")]
    [InlineData("[{price.amount}|-]", "0")] // nought is a figure
    public void A_default_counts_as_empty(string template, string shown) =>
        Summary("star-poem", template).ShouldBe(shown);

    [Theory]
    [InlineData("{each subjects, }{.}{end}", "война, мир, 전쟁")]
    [InlineData("{each editors; }{name}{end}.", "Park Kyongni; Leo Tolstoy.")]
    [InlineData("{each editors/}{.}{end}", "Park Kyongni/Leo Tolstoy")]
    [InlineData("{each editors; }Story by {name}!{end}", "Story by Park Kyongni!; Story by Leo Tolstoy!")]
    [InlineData("{each editions | }{publisher}[ {price}|-]{end}", "First 3 EUR | Second-")]
    [InlineData(
        "{each editions; }{publisher}[: {each readers, }{name}{end}]{end}",
        "First: Anon, Park Kyongni; Second"
    )]
    [InlineData("{each subjects}{end}", "")]
    public void Each_shows_the_items_of_a_list_with_a_separator(string template, string shown) =>
        Summary("war-and-peace", template).ShouldBe(shown);

    [Theory]
    [InlineData("a[{each subjects, }{.}{end}]b", "ab")]
    [InlineData("a[ {list subjects}{.}{end}|-]b", "a-b")]
    [InlineData("{list subjects}{.}{end}", "")]
    public void An_empty_list_is_an_empty_place(string template, string shown) =>
        Summary("first-poem", template).ShouldBe(shown);

    [Fact]
    public void List_shows_bullets() =>
        Summary("war-and-peace", "{list subjects}<{.}>{end}")
            .ShouldBe(
                "<list type=\"bullet\"><item><description>&lt;война&gt;</description></item>"
                    + "<item><description>&lt;мир&gt;</description></item>"
                    + "<item><description>&lt;전쟁&gt;</description></item></list>"
            );

    [Theory]
    [InlineData(
        "{link author.url}{author.name}{end}",
        "<see href=\"https://example.org/tolstoy?a=1&amp;b=2\">Leo Tolstoy</see>"
    )]
    [InlineData("[{link prequel.author.url}x{end}|no link]", "no link")]
    [InlineData("[{link author.url}{prequel}{end}|no text]", "no text")]
    [InlineData("[{link author.url}x{end}|no link]", "<see href=\"https://example.org/tolstoy?a=1&amp;b=2\">x</see>")]
    public void Link_goes_to_an_address(string template, string shown) =>
        Summary("war-and-peace", template).ShouldBe(shown);

    [Fact]
    [Trait("Category", "Slow")]
    public void In_a_label_lists_and_links_are_plain() =>
        TestDataset
            .Books.Replace(
                "schema/book.schema.json",
                "\"{title}[ ({author})]\"",
                "\"{list subjects}<{.}>{end}[ {link author.url}{author}{end}]\""
            )
            .ShouldGive(
                ("Books.Novels.WarPeace.Label", "<война>; <мир>; <전쟁> Leo Tolstoy"),
                ("Books.Novels.Toji.Label", ""),
                ("Books.Poems.StarPoem.Label", "")
            );

    [Fact]
    [Trait("Category", "Slow")]
    public void Labels_that_quote_each_other_come_to_an_end()
    {
        var circle = TestDataset
            .Books.Replace("schema/author.schema.json", "\"x-label\": \"{name}\"", "\"x-label\": \"{name}>{mentor}\"")
            .Replace("authors.json", "\"born\": \"1828-09-09\"", "\"mentor\": \"park-kyongni\"");

        circle.ShouldGive(
            ("Authors.LeoTolstoy", "Leo Tolstoy>Park Kyongni>Leo Tolstoy>Park Kyongni>Leo Tolstoy>park-kyongni")
        );
    }

    [Theory]
    [InlineData("{titel}", "'titel' leads nowhere: there is no property 'titel'; did you mean 'title'?")]
    [InlineData("{author.nmae}", "'author.nmae' leads nowhere: there is no property 'nmae'; did you mean 'name'?")]
    [InlineData("{title.length}", "'title.length' leads nowhere: there is no property 'length'")]
    [InlineData("{editions.publisher}", "'editions.publisher' leads nowhere: there is no property 'publisher'")]
    [InlineData(
        "{member}",
        "'member' leads nowhere: there is no property 'member'; expected one of: id, title, isbn, genre, mood, published, price, author, editors, subjects, editions, prequel"
    )]
    [InlineData("{}", "'' leads nowhere: there is no property ''; did you mean 'id'?")]
    [InlineData("{title", "'{' without '}'")]
    [InlineData("title}", "'}' without its beginning")]
    [InlineData("[{title}", "'[' without ']'")]
    [InlineData("{title}]", "']' without its beginning")]
    [InlineData("[{each subjects}{.}]{end}", "']' without its beginning")]
    [InlineData("{end}", "'{end}' without its beginning")]
    [InlineData("{each subjects, }{.}", "'{each subjects, }' without '{end}'")]
    [InlineData("[{title}{end}]", "'[' without ']'")]
    [InlineData("{ title}", "'' is no block; each, list and link are")]
    [InlineData("{for subjects}{.}{end}", "'for' is no block; each, list and link are")]
    [InlineData("{each title}{.}{end}", "'each title' goes through a list, and that is none")]
    [InlineData("{each subjects, }{title}{end}", "'title' leads nowhere: there is no property 'title'")]
    [InlineData("{subjects}", "'subjects' is a list; {each subjects, }…{end} goes through it")]
    public void A_template_that_is_wrong_is_an_error_at_its_text(string template, string message)
    {
        string old = "\"x-label\": \"{title}[ ({author})]\"";
        string line = $"\"x-label\": {JsonSerializer.Serialize(template)}";

        TestDataset
            .Books.Replace("schema/book.schema.json", old, line)
            .Run()
            .Messages.ShouldBe([$"schema/book.schema.json(21,18): NKRU2005: Wrong template: {message}"]);
    }

    [Fact]
    public void Sixteen_levels_are_not_too_deep() =>
        Summary("first-poem", new string('[', 16) + "{title}" + new string(']', 16)).ShouldBe("First");

    [Theory]
    [InlineData(17)]
    [InlineData(5000)]
    public void Nesting_has_an_end(int levels)
    {
        string template = new string('[', levels) + new string(']', levels);

        TestDataset
            .Books.Replace("schema/book.schema.json", "\"{title}[ ({author})]\"", $"\"{template}\"")
            .Run()
            .Messages.ShouldBe(["schema/book.schema.json(21,18): NKRU2005: Wrong template: nested deeper than 16"]);
    }

    // The summary over a book's member, with this template.
    private static string Summary(string id, string template)
    {
        const string Old = "\"{title}[, by {author.name}].\"";
        var run = TestDataset.Books.Replace("schema/book.schema.json", Old, JsonSerializer.Serialize(template)).Run();
        run.Messages.ShouldBeEmpty();
        string member = id == "war-and-peace" ? "WarPeace" : Names.Pascal(id);
        string source = run.Sources["Books.g.cs"];
        string before = source[..source.IndexOf($" {member} => ", System.StringComparison.Ordinal)];
        return Regex.Matches(before, "/// <summary>(.*)</summary>\n")[^1].Groups[1].Value;
    }
}

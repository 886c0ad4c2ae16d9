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
    [InlineData("{published}", "1865 to 1869")] // dates are in words
    [InlineData("{count subjects}", "3")]
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
    [InlineData("a[ {count subjects}|-]b", "a-b")]
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
    [InlineData("{list subjects 3}{.}{end}", "война; мир; 전쟁")]
    [InlineData("{list subjects 2}{.}{end}", "война; мир; 전쟁")] // one more is as short as to count it
    [InlineData("{list subjects 1}{.}{end}", "война; and 2 more")]
    [InlineData("{list editions 1}{publisher}{end}", "First; Second")]
    public void A_list_with_a_limit_counts_the_rest(string template, string shown) =>
        Bullets(Summary("war-and-peace", template)).ShouldBe(shown);

    [Theory]
    [InlineData("{list editions 1}{publisher}{end}", "a; and 3 more")]
    [InlineData("{list editions 1 price}{publisher}{end}", "c; and 3 more")]
    [InlineData("{list editions 2 price}{publisher}{end}", "a; c; and 2 more")]
    [InlineData("{list editions 1 price readers}{publisher}{end}", "c; d; and 2 more")] // all that have one
    public void Items_that_have_something_of_their_own_are_shown_in_any_case(string template, string shown)
    {
        string editions = """
            "editions": [{ "publisher": "a" }, { "publisher": "b" }, { "publisher": "c", "price": { "amount": 3, "currency": "EUR" } },
              { "publisher": "d", "readers": ["park-kyongni"] }], "genre": "poetry"
            """;
        var books = TestDataset.Books.Replace("books/poems.json", "\"genre\": \"poetry\"", editions);

        Bullets(Summary("first-poem", template, books)).ShouldBe(shown);
    }

    [Theory]
    [InlineData("toji", "{list <prequel}{title}{end}", "First")]
    [InlineData("toji", "{each <prequel, }{title}, {genre}{end}", "First, poetry")]
    [InlineData("toji", "[read on: {each <prequel, }{title}{end}|-]", "read on: First")]
    [InlineData("first-poem", "[read on: {each <prequel, }{title}{end}|-]", "-")]
    [InlineData("first-poem", "{prequel.title}: {each <prequel, }{title}{end}", "토지:")]
    public void Documentation_tells_who_of_the_table_refers_to_a_record(string id, string template, string shown) =>
        Bullets(Summary(id, template)).ShouldBe(shown);

    [Theory]
    [InlineData("{list <author}{title}{end}")]
    [InlineData("{list <title}{title}{end}")]
    [InlineData("{list <prequel.prequel}{title}{end}")]
    public void Who_refers_from_elsewhere_it_does_not_tell(string template) =>
        Run(TestDataset.Books, template)
            .Messages.ShouldHaveSingleItem()
            .ShouldContain("needs a property that refers to a record of the same table");

    [Theory]
    [InlineData("list <mentor", "{each editors; }{list <mentor}{name}{end}{end}")] // records of another table
    [InlineData("each <mentor, ", "{list author.names}{text}{end}{list editors}{each <mentor, }{name}{end}{end}")]
    [InlineData("list <publisher", "{each editions; }{list <publisher}{name}{end}{end}")] // no record at all
    public void Nor_who_refers_to_what_a_list_has(string place, string template) =>
        Run(TestDataset.Books, template)
            .Messages.ShouldHaveSingleItem()
            .ShouldEndWith($"Wrong template: '{place}' is asked of the 'Book' itself, and of nothing inside");

    [Theory]
    [InlineData("2025-06-17", "2025-06-17")]
    [InlineData("2025", "2025")]
    [InlineData("202X", "202X")]
    [InlineData("2025-06~", "about 2025-06")]
    [InlineData("2025?", "2025 (uncertain)")]
    [InlineData("2025-22%", "about summer 2025 (uncertain)")]
    [InlineData("2025-21", "spring 2025")]
    [InlineData("2025-23", "autumn 2025")]
    [InlineData("2025-24", "winter 2025")]
    [InlineData("2025-33", "first quarter of 2025")]
    [InlineData("2025-34", "second quarter of 2025")]
    [InlineData("2025-35", "third quarter of 2025")]
    [InlineData("2025-36", "fourth quarter of 2025")]
    [InlineData("2025-06-17/..", "from 2025-06-17 on")]
    [InlineData("../2025-06", "until 2025-06")]
    [InlineData("2024/2025-06~", "2024 to about 2025-06")]
    [InlineData("2024/", "from 2024 on, to an unknown day")]
    [InlineData("/2024", "from an unknown day until 2024")]
    [InlineData("../..", "../..")]
    public void Documentation_has_dates_in_words_where_they_have_codes(string edtf, string shown) =>
        Dated("{published}", edtf).ShouldBe(shown);

    [Theory]
    [InlineData("2025-06-17", "2025-06-17")]
    [InlineData("2025-22%", "about summer 2025 (uncertain)")]
    [InlineData("2025-06-17/2025-12-31", "between 2025-06-17 and 2025-12-31")]
    [InlineData("2024?/2025-06~", "between 2024 (uncertain) and about 2025-06")]
    [InlineData("../2025-05", "by 2025-05")]
    [InlineData("/2025-05", "by 2025-05")]
    [InlineData("2025-05/..", "on or after 2025-05")]
    [InlineData("2025-05/", "on or after 2025-05")]
    [InlineData("../..", "on an unknown day")]
    public void A_day_lies_somewhere_in_its_interval(string edtf, string shown) =>
        Dated("{day published}", edtf).ShouldBe(shown);

    [Fact]
    public void A_day_that_is_absent_is_an_empty_place() => Summary("first-poem", "[{day published}|-]").ShouldBe("-");

    [Fact]
    public void A_day_is_found_by_a_path() => Summary("war-and-peace", "{day author.born}").ShouldBe("1828-09-09");

    [Theory]
    [InlineData("{day title}", "'day title' shows a date, and that is none")]
    [InlineData("{day author}", "'day author' shows a date, and that is none")]
    [InlineData("{day}", "'day' leads nowhere: there is no property 'day'")]
    public void What_is_no_date_has_no_day(string template, string message) =>
        Run(TestDataset.Books, template).Messages.ShouldHaveSingleItem().ShouldContain($"Wrong template: {message}");

    [Theory]
    [InlineData(
        "{link author.url}{author.name}{end}",
        "<see href=\"https://example.org/tolstoy?a=1&amp;b=2\">Leo Tolstoy</see>"
    )]
    [InlineData("{link prequel.author.url}{title}{end}", "War and Peace")] // no address, no element
    [InlineData("{link prequel.author.url}a\nb{end}", "a <para>b</para>")]
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
    [InlineData("{ title}", "'' is no block; each, list, link, count and day are")]
    [InlineData("{for subjects}{.}{end}", "'for' is no block; each, list, link, count and day are")]
    [InlineData("{each title}{.}{end}", "'each title' goes through a list, and that is none")]
    [InlineData("{each subjects, }{title}{end}", "'title' leads nowhere: there is no property 'title'")]
    [InlineData("{count title}", "'count title' counts a list, and that is none")]
    [InlineData("{list subjects many}{.}{end}", "in 'list subjects many', 'many' is no number of items")]
    [InlineData("{list subjects 0}{.}{end}", "in 'list subjects 0', '0' is no number of items")]
    [InlineData(
        "{list editions 2 pric}{publisher}{end}",
        "'pric' leads nowhere: there is no property 'pric'; did you mean 'price'?"
    )]
    [InlineData("{list editions 1 .}{publisher}{end}", "in 'list editions 1 .', '.' is no property of an item itself")]
    [InlineData(
        "{list editions 1 price.amount}{publisher}{end}",
        "in 'list editions 1 price.amount', 'price.amount' is no property of an item itself"
    )]
    [InlineData("{day published}", "'day published': only documentation has dates in words")]
    [InlineData("{list <prequel}{title}{end}", "'list <prequel': only documentation can tell who refers to a record")]
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

    private static string Dated(string template, string edtf) =>
        Summary(
            "first-poem",
            template,
            TestDataset.Books.Replace(
                "books/poems.json",
                "\"genre\": \"poetry\"",
                $"\"genre\": \"poetry\", \"published\": \"{edtf}\""
            )
        );

    private static string Bullets(string xml) =>
        Regex.Replace(xml.Replace("</description></item><item><description>", "; "), "<[^>]*>", "");

    private static GeneratorRun Run(TestDataset books, string template) =>
        books
            .Replace(
                "schema/book.schema.json",
                "\"{title}[, by {author.name}].\"",
                JsonSerializer.Serialize(template, JsonSerializerOptions.Default)
            )
            .Run();

    // The summary over a book's member, with this template.
    private static string Summary(string id, string template, TestDataset? books = null)
    {
        var run = Run(books ?? TestDataset.Books, template);
        run.Messages.ShouldBeEmpty();
        string member = id == "war-and-peace" ? "WarPeace" : Names.Pascal(id);
        string source = run.Sources["Books.g.cs"];
        string before = source[..source.IndexOf($" {member} => ", System.StringComparison.Ordinal)];
        return Regex.Matches(before, "/// <summary>(.*)</summary>\n")[^1].Groups[1].Value;
    }
}

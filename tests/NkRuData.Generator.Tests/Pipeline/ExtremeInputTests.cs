using System.Linq;
using System.Text;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Shouldly;

namespace NkRuData.Generator.Tests;

/// <summary>Sizes, depths and characters at the edge: each gives diagnostics or the same values, in time that grows no faster than the input.</summary>
public class ExtremeInputTests
{
    private const int TenMegabytes = 10_000_000;

    public static TheoryData<string, string> OddFiles =>
        new()
        {
            { "", "" },
            { " \r\n\t ", "NKRU1001" },
            { "\uFEFF", "NKRU1001" },
            { "\uFEFF{}", "NKRU1001" },
            { "\uFEFF\uFEFF{}", "NKRU1001" },
            { "\0", "NKRU1001" },
            { "{}\0", "NKRU1001" },
            { "null", "NKRU1010" },
            { "{}", "NKRU1010" },
            { "[]", "NKRU1010" },
            { "\"x\"", "NKRU1010" },
            { "{ \"$schema\": \"\" }", "NKRU1010" },
            { "{ \"$schema\": \"\\u0000\" }", "NKRU1010" },
            { "{ \"$schema\": \"../../../../../../x\" }", "NKRU1010" },
            { "{ \"$schema\": \"schema/shelf.schema.json\uD800\" }", "NKRU1002" },
        };

    public static TheoryData<string> Numbers =>
        ["1e999999", "-1e-999999", "1e0", "9999999999999999999", "0.00000000000000000001"];

    public static TheoryData<string> Texts =>
        ["-0 \u202E\u2066", "zero\u200B\uFEFF", "\u2028\u2029", "\0", "\r\n", "\U0001F600", "\uFFFE", "e\u0301"];

    [Theory]
    [MemberData(nameof(OddFiles))]
    public void A_file_that_is_no_data_is_an_error_in_it(string text, string id)
    {
        var dataset = TestDataset.Books.With("shelves.json", text);

        FuzzOracle.Check(dataset, compile: false).ShouldBe(FuzzOutcome.Diagnosed);
        dataset.Run().Messages.ShouldContain(message => message.StartsWith("shelves.json(") && message.Contains(id));
    }

    [Theory]
    [MemberData(nameof(Numbers))]
    public void A_number_that_no_decimal_holds_as_written_is_an_error(string number) =>
        Load(number).Run().Messages.ShouldHaveSingleItem().ShouldContain("NKRU1018");

    [Fact]
    public void A_number_of_a_hundred_thousand_digits_is_an_error_of_one_line() =>
        Load(new string('7', 100_000)).Run().Messages.ShouldHaveSingleItem().Length.ShouldBeLessThan(1000);

    [Theory]
    [Trait("Category", "Slow")]
    [InlineData("-0", "0")]
    [InlineData("-0.00", "0.00")]
    [InlineData("999999999999999999", "999999999999999999")]
    public void A_number_keeps_its_digits(string number, string expected) =>
        Load(number).ShouldGive(("Shelves.All[0].Load!.Value == " + expected + "m", "true"));

    [Theory]
    [Trait("Category", "Slow")]
    [MemberData(nameof(Texts))]
    public void A_text_keeps_its_characters_raw_or_escaped(string text)
    {
        FuzzOracle.Check(Name(NastyTexts.Quoted(text)), compile: true).ShouldBe(FuzzOutcome.Compiled);
        FuzzOracle.Check(Name(NastyTexts.Escaped(text)), compile: true).ShouldBe(FuzzOutcome.Compiled);
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_name_of_a_property_is_shown_in_one_line(string text)
    {
        var dataset = TestDataset.Books.Replace("shelves.json", "\"floor\": 12", NastyTexts.Quoted(text) + ": 12");

        FuzzOracle.Check(dataset, compile: false).ShouldBe(FuzzOutcome.Diagnosed);
        dataset.Run().Messages.ShouldHaveSingleItem().ShouldContain("NKRU1011");
    }

    [Theory]
    [InlineData("\"\uD800\"", "NKRU1002")]
    [InlineData("\"\\uD800\"", "NKRU1003")]
    [InlineData("\"\uFFFD\"", "NKRU1002")]
    [InlineData("\"\0\"", "NKRU1001")]
    public void A_text_that_cannot_be_held_is_an_error(string json, string id) =>
        Name(json).Run().Messages.ShouldContain(message => message.Contains(id));

    /// <summary>As many texts as one digit of seven bits holds, as two hold, and some more or less.</summary>
    [Theory]
    [InlineData(126)]
    [InlineData(127)]
    [InlineData(128)]
    [InlineData(129)]
    [InlineData(16_382)]
    [InlineData(16_383)]
    [InlineData(16_384)]
    public void As_many_texts_as_digits_hold_are_read(int count)
    {
        string subjects = string.Join(",", Enumerable.Range(0, count).Select(i => $"\"s{i}\""));

        FuzzOracle
            .Check(
                TestDataset
                    .Books.Replace("schema/book.schema.json", "\"maxItems\": 3, ", "")
                    .Replace(
                        "books/poems.json",
                        "\"title\": \"First\"",
                        $"\"title\": \"First\", \"subjects\": [{subjects}]"
                    ),
                compile: false
            )
            .ShouldBe(FuzzOutcome.Decoded);
    }

    [Fact]
    public void Line_ends_of_all_sorts_are_white_space()
    {
        string[] ends = ["\r", "\n", "\r\n", "\n\r"];
        int line = 0;
        string mixed = string.Concat(BookData.Shelves.Split('\n').SelectMany(text => new[] { text, ends[line++ % 4] }));

        FuzzOracle.Check(TestDataset.Books.With("shelves.json", mixed), compile: false).ShouldBe(FuzzOutcome.Decoded);
    }

    [Theory]
    [InlineData("[", "]")]
    [InlineData("{\"a\":", "}")]
    public void Depth_of_a_hundred_thousand_is_an_error(string open, string close)
    {
        string deep = Repeat(open, 100_000) + "1" + Repeat(close, 100_000);

        FuzzOracle.Check(TestDataset.Books.With("shelves.json", deep), compile: false).ShouldBe(FuzzOutcome.Diagnosed);
        FuzzOracle
            .Check(TestDataset.Books.With("schema/shelf.schema.json", deep), false)
            .ShouldBe(FuzzOutcome.Diagnosed);
    }

    [Theory]
    [InlineData("\"description\": \"d\", \"type\": \"array\", \"items\": ")]
    [InlineData("")]
    public void Definitions_that_lead_on_for_ever_are_an_error(string wrap)
    {
        var chain = Enumerable
            .Range(0, 20_000)
            .Select(n => $$"""{ "$ref": "#/$defs/d{{n + 1}}" }""")
            .Select((next, n) => $"\"d{n}\": {(wrap.Length == 0 ? next : $"{{ {wrap}{next} }}")}");
        var dataset = TestDataset.Books.Replace(
            "schema/shelf.schema.json",
            "\"$defs\": {",
            $"\"$defs\": {{ {string.Join(", ", chain)}, \"d20000\": {{ \"type\": \"string\" }},"
        );

        dataset.Run().Messages.ShouldNotBeEmpty();
    }

    [Fact]
    [Trait("Category", "Slow")]
    public void A_text_of_ten_megabytes_is_data_as_any_other()
    {
        FuzzOracle.Check(Name($"\"{new string('x', TenMegabytes)}\""), compile: false).ShouldBe(FuzzOutcome.Decoded);
        FuzzOracle.Check(Shelf($"\"id\": \"{new string('x', TenMegabytes)}\""), false).ShouldBe(FuzzOutcome.Diagnosed);
    }

    [Fact]
    [Trait("Category", "Slow")]
    public void Ten_megabytes_of_records_are_read()
    {
        string file = Many(
            90_000,
            n => $$"""{ "id": "x{{n}}", "floor": 1, "load": 2.5, "width": 3, "isLocked": false, "load2": 1 }"""
        );
        var right = file.Replace(", \"load2\": 1", "", System.StringComparison.Ordinal);

        TestDataset.Books.With("shelves.json", file).Run().Diagnostics.Length.ShouldBe(200);
        TestDataset.Books.With("shelves.json", right).Run().Messages.ShouldHaveSingleItem().ShouldContain("NKRU1042");
    }

    [Theory]
    [Trait("Category", "Slow")]
    [InlineData("[1 ")]
    [InlineData("null,")]
    [InlineData("\uFFFD")]
    [InlineData("{\"x\":0},")]
    [InlineData("\"x\":")]
    public void Ten_megabytes_of_mistakes_are_two_hundred_errors_at_most(string mistake)
    {
        string wrong = Repeat(mistake, TenMegabytes / mistake.Length);
        string file =
            $$"""{ "$schema": "schema/shelf.schema.json", "title": "", "description": "", "records": [{{wrong}}null] }""";

        TestDataset.Books.With("shelves.json", file).Run().Diagnostics.Length.ShouldBeInRange(1, 200);
    }

    [Fact]
    [Trait("Category", "Slow")]
    public void Five_thousand_unknown_references_are_looked_up_in_no_time()
    {
        string authors = Many(
            250,
            n => $$"""{ "id": "author-of-many-books-number-{{n}}", "name": "A{{n}}" }""",
            "author"
        );
        string books = Many(
            250,
            n => $$"""{ "id": "b{{n}}", "title": "Book", "genre": "novel", "editors": [{{Unknown(n)}}] }""",
            "book"
        );

        var run = TestDataset.Books.With("authors.json", authors).With("books/novels.json", books).Run();

        run.Diagnostics.Length.ShouldBe(200);
        run.Messages[0].ShouldContain("did you mean 'author-of-many-books-number-");
    }

    [Fact]
    public void A_class_of_as_many_facts_as_it_may_hold_is_fine() =>
        TestDataset
            .Books.With("shelves.json", Many(256, n => $$"""{ "id": "x{{n}}" }"""))
            .Run()
            .Messages.ShouldBeEmpty();

    [Fact]
    public void An_integer_of_nine_digits_is_fine() =>
        TestDataset
            .Books.Replace("shelves.json", "\"floor\": 12", "\"floor\": 123456789")
            .Run()
            .Messages.ShouldNotContain(message => message.Contains("NKRU1013", System.StringComparison.Ordinal));

    [Fact]
    public void Twenty_thousand_equal_ids_are_two_hundred_errors()
    {
        var run = TestDataset.Books.With("shelves.json", Many(20_000, _ => """{ "id": "x" }""")).Run();

        run.Diagnostics.Length.ShouldBe(200);
        run.Diagnostics.ShouldAllBe(diagnostic => diagnostic.Id == "NKRU1030");
    }

    [Fact]
    public void A_file_that_cannot_be_read_is_an_error()
    {
        var texts = TestDataset.Books.Without("shelves.json").ToTexts().Add(new Unreadable());

        GeneratorRun.Of(texts).Messages.ShouldHaveSingleItem().ShouldStartWith("shelves.json(1,1): NKRU1001");
    }

    private static TestDataset Shelf(string members) =>
        TestDataset.Books.Replace("shelves.json", "\"id\": \"bare\"", members);

    private static TestDataset Load(string number) => Shelf($"\"id\": \"bare\", \"load\": {number}");

    private static TestDataset Name(string json) => TestDataset.Books.Replace("authors.json", "\"Anon\"", json);

    private static string Repeat(string text, int times) => new StringBuilder().Insert(0, text, times).ToString();

    private static string Unknown(int book) =>
        string.Join(",", Enumerable.Range(0, 20).Select(n => $"\"author-of-many-books-numbr-{book}-{n}\""));

    private static string Many(int count, System.Func<int, string> record, string kind = "shelf") =>
        $$"""
            { "$schema": "{{(kind == "book" ? "../" : "")}}schema/{{kind}}.schema.json", "title": "", "description": "",
              "records": [{{string.Join(",\n", Enumerable.Range(0, count).Select(record))}}] }
            """;

    private sealed class Unreadable : AdditionalText
    {
        public override string Path => TestDataset.DefaultFolder + "shelves.json";

        public override SourceText? GetText(CancellationToken cancellationToken = default) => null;
    }
}

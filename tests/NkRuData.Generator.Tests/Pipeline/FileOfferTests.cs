using Shouldly;

namespace NkRuData.Generator.Tests;

/// <summary>Projects offer files twice, in other folders, and by names that are no C#.</summary>
public class FileOfferTests
{
    [Fact]
    public void A_file_offered_by_two_spellings_of_its_path_is_one_file() =>
        TestDataset.Books.With("books/../shelves.json", BookData.Shelves).Run().Messages.ShouldBeEmpty();

    [Fact]
    public void Of_two_texts_of_one_path_the_same_is_taken_in_any_order()
    {
        string other = BookData.Shelves.Replace("\"bare\"", "\"aaa\"", System.StringComparison.Ordinal);
        var dataset = TestDataset.Books.With("books/../shelves.json", other);
        string taken = dataset.Run().Sources["Shelves.g.cs"];

        taken.ShouldBe(dataset.Reversed().Run().Sources["Shelves.g.cs"]);
        taken.ShouldBe(TestDataset.Books.With("shelves.json", other).Run().Sources["Shelves.g.cs"]);
    }

    [Fact]
    public void A_schema_is_what_is_called_so_in_a_folder_called_so()
    {
        // As data they name no schema; as schemas they would lack much else.
        foreach (string path in new[] { "notes/x.schema.json", "schema/x.json" })
        {
            string message = TestDataset.Books.With(path, "{}").Run().Messages.ShouldHaveSingleItem();
            message.ShouldStartWith(path + "(1,1): NKRU1010: ");
        }
    }

    [Fact]
    public void A_kind_is_of_one_schema()
    {
        string other = BookSchemas
            .Shelf.Replace("\"Shelf\"", "\"Rack\"", System.StringComparison.Ordinal)
            .Replace("$defs/Shelf", "$defs/Rack", System.StringComparison.Ordinal)
            .Replace("\"Shelves\",", "\"Racks\",", System.StringComparison.Ordinal)
            .Replace("common.schema", "../../schema/common.schema", System.StringComparison.Ordinal);

        TestDataset
            .Books.With("more/schema/shelf.schema.json", other)
            .Run()
            .Messages.ShouldBe([
                "schema/shelf.schema.json(4,3): NKRU2007: The schema contradicts itself: the kind 'shelf' is that of more/schema/shelf.schema.json",
            ]);
    }

    [Fact]
    [Trait("Category", "Slow")]
    public void A_kind_is_escaped_where_documentation_names_it()
    {
        var dataset = TestDataset
            .Books.Without("schema/shelf.schema.json")
            .With("schema/<b>&\".schema.json", BookSchemas.Shelf)
            .Replace("shelves.json", "shelf.schema.json", "<b>&\\\".schema.json");

        FuzzOracle.Check(dataset, compile: true).ShouldBe(FuzzOutcome.Compiled);
    }

    [Theory]
    [Trait("Category", "Slow")]
    [InlineData("{list names}{text}\n{end}")]
    [InlineData("[{link url}{name}\n{name}{end}]")]
    public void A_line_break_inside_a_block_begins_no_paragraph(string template)
    {
        string json = NastyTexts.Quoted(template);
        var dataset = TestDataset.Books.Replace(
            "schema/author.schema.json",
            "\"x-label\":",
            $"\"x-remarks\": {json}, \"x-label\":"
        );

        FuzzOracle.Check(dataset, compile: true).ShouldBe(FuzzOutcome.Compiled);
    }

    [Theory]
    [InlineData("\"x-name\": \"Key\",")]
    [InlineData("\"x-member\": true,")]
    [InlineData("\"format\": \"edtf\",")]
    public void An_id_is_the_property_Id_and_a_text(string keyword) =>
        TestDataset
            .Books.Replace(
                "schema/shelf.schema.json",
                "\"id\": { \"$ref\": \"common.schema.json#/$defs/id\",",
                $"\"id\": {{ \"type\": \"string\", {keyword}"
            )
            .Run()
            .Messages.ShouldHaveSingleItem()
            .ShouldContain("a record whose first property is 'id', a required string");

    [Fact]
    [Trait("Category", "Slow")]
    public void A_definition_that_leads_to_an_enum_is_that_enum()
    {
        var dataset = TestDataset
            .Books.Replace(
                "schema/book.schema.json",
                "\"Mood\": {",
                "\"feeling\": { \"$ref\": \"#/$defs/Mood\" },\n\"Mood\": {"
            )
            .Replace(
                "schema/book.schema.json",
                "\"$ref\": \"#/$defs/Mood\", \"description\"",
                "\"$ref\": \"#/$defs/feeling\", \"description\""
            );

        FuzzOracle.Check(dataset, compile: true).ShouldBe(FuzzOutcome.Compiled);
    }

    [Fact]
    public void A_name_longer_than_metadata_holds_is_an_error() =>
        TestDataset
            .Books.Replace("books/novels.json", "\"WarPeace\"", $"\"{new string('x', 1000)}\"")
            .Run()
            .Messages.ShouldHaveSingleItem()
            .ShouldContain("NKRU1041");

    [Theory]
    [InlineData("Kind")]
    [InlineData("Label")]
    public void A_record_is_not_called_as_a_member_of_every_fact(string name) =>
        TestDataset
            .Books.Replace("schema/shelf.schema.json", "\"record\": \"Shelf\"", $"\"record\": \"{name}\"")
            .Replace("schema/shelf.schema.json", "#/$defs/Shelf", $"#/$defs/{name}")
            .Replace("schema/shelf.schema.json", "\"Shelf\": {", $"\"{name}\": {{")
            .Run()
            .Messages.ShouldHaveSingleItem()
            .ShouldContain("every fact has a member of that name");

    [Theory]
    [InlineData("All")]
    [InlineData("Edition")]
    [InlineData("Get")]
    [InlineData("TryGet")]
    [InlineData("books")]
    [InlineData("_Books")]
    public void A_facade_is_not_called_as_its_members(string name) =>
        TestDataset
            .Books.Replace("dataset.json", "\"Catalogue\"", $"\"{name}\"")
            .Run()
            .Messages.ShouldHaveSingleItem()
            .ShouldContain("NKRU1041");

    [Theory]
    [InlineData("Atlas")]
    [InlineData("Zoo")]
    public void A_facade_begins_with_any_capital(string name) =>
        TestDataset
            .Books.Replace("dataset.json", "\"Catalogue\"", $"\"{name}\"")
            .Run()
            .Sources.Keys.ShouldContain(name + ".g.cs");

    [Theory]
    [InlineData("Shelves")]
    [InlineData("Shelf")]
    [InlineData("Bound")]
    public void A_facade_is_not_called_as_a_type(string name) =>
        TestDataset
            .Books.Replace("dataset.json", "\"Catalogue\"", $"\"{name}\"")
            .Run()
            .Messages.ShouldHaveSingleItem()
            .ShouldContain("NKRU1040");

    [Fact]
    public void A_namespace_may_have_dots_and_small_letters()
    {
        var run = TestDataset.Books.Replace("dataset.json", "\"Library\"", "\"my.library\"").Run();

        run.Messages.ShouldBeEmpty();
        run.Sources["Catalogue.g.cs"].ShouldContain("namespace my.library;");
    }

    [Fact]
    public void A_facade_that_is_missing_is_Facts_where_no_table_is()
    {
        var nameless = TestDataset.Books.Replace("dataset.json", "\"facade\": \"Catalogue\",", "");
        var taken = nameless.Replace("schema/shelf.schema.json", "\"Shelves\", \"record\"", "\"Facts\", \"record\"");

        nameless.Run().Messages.ShouldHaveSingleItem().ShouldContain("NKRU1012");
        nameless.Run().Sources["Facts.g.cs"].ShouldNotContain(" Upper => ");
        taken.Run().Messages.ShouldHaveSingleItem().ShouldContain("NKRU1012");
        taken.Run().Sources["Facts.g.cs"].ShouldContain(" Upper => ");
    }

    [Theory]
    [InlineData("../schema/boek.schema.json", "../schema/book.schema.json")]
    [InlineData("schema/book.schema.json", "../schema/book.schema.json")]
    public void A_schema_is_looked_for_from_the_folder_of_the_file(string path, string meant) =>
        TestDataset
            .Books.Replace("books/novels.json", "../schema/book.schema.json", path)
            .Run()
            .Messages.ShouldHaveSingleItem()
            .ShouldEndWith($"found '{path}'; did you mean '{meant}'?");
}

using System.Linq;
using Shouldly;

namespace NkRuData.Generator.Tests;

/// <summary>What is generated, where the values that it gives would be the same otherwise.</summary>
public class GeneratedTextTests
{
    private const string Common = "schema/common.schema.json";

    [Fact]
    public void A_label_that_is_one_required_text_takes_no_column() =>
        TestDataset.Books.Run().Sources["Author.g.cs"].ShouldContain("public string Label => Name;");

    [Fact]
    public void The_list_on_a_target_says_by_which_path_it_is_referred_to()
    {
        string source = TestDataset.Books.Run().Sources["Author.g.cs"];

        source.ShouldContain("that name it as <c>Author</c> or <c>Editors</c>, each once.");
        source.ShouldContain("that name it as <c>Editions.Readers</c>, each once.");
    }

    [Fact]
    public void A_label_of_an_object_that_is_one_required_text_takes_no_column_either()
    {
        string source = TestDataset
            .Books.Replace(Common, "\"x-label\": \"{text} ({language})\"", "\"x-label\": \"{text}\"")
            .Run()
            .Sources["Name.g.cs"];

        source.ShouldContain("ToString() => Text;");
        source.ShouldNotContain("string label");
    }

    [Fact]
    public void A_fact_is_its_id_even_where_its_values_could_be_compared()
    {
        string source = TestDataset.Books.Run().Sources["Shelf.g.cs"];

        source.ShouldContain("other is not null && tableRow == other.tableRow;");
        source.ShouldContain("GetHashCode() => tableRow;");
    }

    [Fact]
    public void An_object_of_plain_values_and_references_is_its_values()
    {
        string source = TestDataset
            .Books.Replace(
                Common,
                "\"amount\": {",
                """
                "payer": { "type": "string", "x-ref": "author", "description": "Who pays." },
                "note": { "type": "string", "description": "A note." },
                "amount": {
                """
            )
            .Run()
            .Sources["Price.g.cs"];

        source.ShouldContain("<summary>Equal when all values are.</summary>");
        source.ShouldContain("Payer == other.Payer && Note == other.Note && Amount == other.Amount && ");
        source.ShouldContain("+ (Payer?.GetHashCode() ?? 0));");
        source.ShouldContain("+ (Note?.GetHashCode() ?? 0));");
        source.ShouldContain("+ (Amount.GetHashCode()));");
    }

    [Theory]
    [InlineData("{ \"$ref\": \"#/$defs/Price\", \"description\": \"x\" }")]
    [InlineData("{ \"type\": \"array\", \"items\": { \"$ref\": \"#/$defs/Price\" }, \"description\": \"x\" }")]
    [InlineData("{ \"type\": \"array\", \"items\": { \"type\": \"string\" }, \"description\": \"x\" }")]
    [InlineData(
        "{ \"type\": \"array\", \"items\": { \"type\": \"string\", \"x-ref\": \"book\" }, \"description\": \"x\" }"
    )]
    public void An_object_that_owns_others_is_its_place(string owned)
    {
        string source = TestDataset
            .Books.Replace(Common, "\"text\": {", $"\"owned\": {owned}, \"text\": {{")
            .Run()
            .Sources["Name.g.cs"];

        source.ShouldContain("<summary>Equal when it is the same place in the data.</summary>");
        source.ShouldContain("other is not null && tableRow == other.tableRow && ReferenceEquals(table, other.table);");
        source.ShouldContain("GetHashCode() => tableRow;");
    }

    [Fact]
    public void Of_256_ids_a_switch_finds_one()
    {
        var ids = Enumerable.Range(0, 256).Select(n => $$"""{ "id": "x{{n}}" }""");
        string file = $$"""
            { "$schema": "schema/shelf.schema.json", "title": "", "description": "", "records": [{{string.Join(
                ",",
                ids
            )}}] }
            """;

        TestDataset.Books.With("shelves.json", file).Run().Sources["Shelves.g.cs"].ShouldContain("key switch");
    }
}

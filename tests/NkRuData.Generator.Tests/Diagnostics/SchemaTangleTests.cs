using System.Linq;
using Shouldly;

namespace NkRuData.Generator.Tests;

/// <summary>What is wrong between definitions of a schema, and that it brings no other errors along.</summary>
public class SchemaTangleTests
{
    private const string Author = "schema/author.schema.json";
    private const string Book = "schema/book.schema.json";
    private const string Common = "schema/common.schema.json";
    private const string Shelf = "schema/shelf.schema.json";
    private const string Mentor =
        "\"mentor\": { \"type\": \"string\", \"x-ref\": \"author\", \"x-inverse\": \"Pupils\",";

    [Fact]
    public void Objects_that_contain_each_other_are_one_error() =>
        TestDataset
            .Books.Replace(
                Common,
                "\"text\": { \"type\": \"string\", \"minLength\": 1,",
                "\"text\": { \"$ref\": \"#/$defs/Price\","
            )
            .Replace(
                Common,
                "\"amount\": { \"type\": \"number\", \"minimum\": 0,",
                "\"amount\": { \"$ref\": \"#/$defs/Name\","
            )
            .Run()
            .Messages.ShouldBe([
                "schema/common.schema.json(14,9): NKRU2007: The schema contradicts itself: 'Name' contains itself; let it refer to a record instead",
            ]);

    [Fact]
    public void What_quotes_a_property_that_cannot_stand_is_not_wrong_for_that() =>
        TestDataset
            .Books.Replace(Author, Mentor, "\"mentor\": { \"$ref\": \"#/$defs/Author\",")
            .Replace(
                Book,
                "\"prequel\": { \"type\": \"string\", \"x-ref\": \"book\", \"x-inverse\": \"Sequels\",",
                "\"prequel\": { \"$ref\": \"#/$defs/Book\","
            )
            .Replace(Author, "\"x-label\": \"{name}\"", "\"x-label\": \"{mentor}\"")
            .Replace(Book, "\"{title}[ ({author})]\"", "\"{prequel}\"")
            .Run()
            .Messages.ShouldBe([
                "schema/author.schema.json(27,9): NKRU2007: The schema contradicts itself: 'Author' is the record of a table; let 'mentor' refer to it",
                "schema/book.schema.json(42,9): NKRU2007: The schema contradicts itself: 'Book' is the record of a table; let 'prequel' refer to it",
            ]);

    [Fact]
    public void Nor_is_a_label_called_so_before_it_is_read() =>
        TestDataset
            .Books.Replace(Author, "\"x-ref\": \"author\"", "\"x-ref\": \"auther\"")
            .Replace(Shelf, "\"required\": [\"id\"]", "\"required\": [\"id\", \"label\"], \"x-label\": \"{label}\"")
            .Replace(Shelf, "\"load\": { \"type\": \"number\"", "\"label\": { \"type\": \"string\"")
            .Run()
            .Messages.ShouldHaveSingleItem()
            .ShouldContain("NKRU2004: 'auther' leads to no definition");

    [Theory]
    [InlineData("0")]
    [InlineData("1")]
    [InlineData("1.0")]
    public void A_share_may_be_nothing_and_all(string tolerance) =>
        ParcelData
            .Full.Replace("schema/parcel.schema.json", "\"tolerance\": 0.05", $"\"tolerance\": {tolerance}")
            .Run()
            .Messages.ShouldBeEmpty();

    [Fact]
    public void Definitions_lead_to_each_other_sixty_four_deep() => Chain(64).Run().Messages.ShouldBeEmpty();

    [Fact]
    public void What_lies_deeper_is_said_once() =>
        Chain(65)
            .Run()
            .Messages.ShouldHaveSingleItem()
            .ShouldEndWith("NKRU2007: The schema contradicts itself: definitions lead to each other more than 64 deep");

    [Fact]
    public void Any_number_of_definitions_stand_side_by_side() =>
        Defined(string.Join(",", Enumerable.Range(0, 200).Select(n => $"\"d{n}\": {{ \"type\": \"string\" }}")))
            .Run()
            .Messages.ShouldBeEmpty();

    // So many definitions, each of which leads to the next; the last but one does so twice.
    private static TestDataset Chain(int count)
    {
        var links = Enumerable
            .Range(0, count - 2)
            .Select(n => $"\"d{n}\": {Step(n == count - 3 ? "Fork" : $"d{n + 1}")}");
        string fork = $$"""
            "Fork": {
              "type": "object", "description": "x", "additionalProperties": false,
              "properties": { "a": {{Step("end")}}, "b": {{Step("end")}} }
            },
            "end": { "type": "string" }
            """;
        return Defined(string.Join(",", links) + "," + fork);
    }

    private static string Step(string to) => $$"""{ "$ref": "#/$defs/{{to}}", "description": "x" }""";

    private static TestDataset Defined(string definitions) =>
        TestDataset.Books.Replace(Shelf, "\"$defs\": {", $"\"$defs\": {{ {definitions},");
}

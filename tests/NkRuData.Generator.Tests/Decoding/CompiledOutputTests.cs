using Shouldly;

namespace NkRuData.Generator.Tests;

/// <summary>Generated source compiles without a warning, documentation included, beside the sources of the library.</summary>
[Trait("Category", "Slow")]
public class CompiledOutputTests
{
    private const string Author = "schema/author.schema.json";
    private const string Shelf = "schema/shelf.schema.json";

    [Fact]
    public void The_test_data_set_compiles() => Compiles(TestDataset.Books);

    [Fact]
    public void Tables_without_records_compile() =>
        Compiles(
            TestDataset
                .Books.Without("authors.json")
                .Without("shelves.json")
                .Without("books/novels.json")
                .Without("books/poems.json")
        );

    [Fact]
    public void A_data_set_without_tables_compiles() =>
        Compiles(
            TestDataset
                .Empty.With("dataset.json", BookData.Dataset)
                .With("schema/dataset.schema.json", BookSchemas.Dataset)
        );

    [Theory]
    [InlineData("Class")]
    [InlineData("Found")]
    [InlineData("Key")]
    [InlineData("Length")]
    [InlineData("Chars")]
    [InlineData("Row")]
    public void A_lookup_whose_name_cannot_be_a_parameter_compiles(string key) =>
        Compiles(TestDataset.Books.Replace("schema/book.schema.json", "\"x-key\": \"Isbn\"", $"\"x-key\": \"{key}\""));

    [Fact]
    public void A_label_that_is_a_date_compiles() =>
        TestDataset
            .Books.Replace(Author, "\"required\": [\"id\", \"name\"]", "\"required\": [\"id\", \"name\", \"born\"]")
            .Replace(Author, "\"x-label\": \"{name}\"", "\"x-label\": \"{born}\"")
            .With(
                "authors.json",
                BookData
                    .Authors.Replace("\"name\"", "\"born\": \"1900\", \"name\"")
                    .Replace("\"born\": \"1828-09-09\", ", "")
            )
            .ShouldGive(("Authors.Anon.Label", "1900"));

    [Fact]
    public void A_label_called_label_compiles() =>
        TestDataset
            .Books.Replace(Shelf, "\"x-name\": \"Storey\", ", "")
            .Replace(Shelf, "\"required\": [\"id\"]", "\"required\": [\"id\", \"label\"], \"x-label\": \"{label}\"")
            .Replace(Shelf, "\"load\": { \"type\": \"number\"", "\"label\": { \"type\": \"string\"")
            .With(
                "shelves.json",
                BookData
                    .Shelves.Replace("\"id\"", "\"label\": \"L\", \"id\"")
                    .Replace("\"load\": 250.50, ", "")
                    .Replace("\"load\": -0.00000000000000001, ", "")
            )
            .ShouldGive(("((global::NkRuData.IFact)Shelves.Bare).Label", "L"), ("Shelves.Upper.Floor", "12"));

    [Fact]
    public void An_object_without_properties_compiles() =>
        TestDataset
            .Books.Replace(Shelf, "\"load\": { \"type\": \"number\"", "\"load\": { \"$ref\": \"#/$defs/Load\"")
            .Replace(
                Shelf,
                "\"$defs\": {",
                "\"$defs\": { \"Load\": { \"type\": \"object\", \"description\": \"x\", \"additionalProperties\": false, \"properties\": {} },"
            )
            .Replace("shelves.json", "250.50", "{}")
            .Replace("shelves.json", "\"load\": -0.00000000000000001, ", "")
            .ShouldGive(("Shelves.Upper.Load", "Load"), ("Shelves.Cellar.Load", "null"));

    [Fact]
    public void Names_of_the_framework_do_no_harm() =>
        TestDataset
            .Books.With(
                "schema/shelf.schema.json",
                BookSchemas
                    .Shelf.Replace("\"Shelf\"", "\"System\"")
                    .Replace("/Shelf\"", "/System\"")
                    .Replace("\"Shelves\"", "\"String\"")
            )
            .ShouldGive(("Library.String.Bare.IsLocked", "true"));

    private static void Compiles(TestDataset dataset)
    {
        var run = dataset.Run();

        run.Messages.ShouldBeEmpty();
        Compiled.Problems(run).ShouldBeEmpty();
    }
}

using Shouldly;

namespace NkRuData.Generator.Tests;

/// <summary>Positions are path, line and column from 1, columns in UTF-16 units: what editors and MSBuild jump to.</summary>
public class PositionTests
{
    private const string Start = """{ "$schema": "schema/shelf.schema.json", "title": """;

    [Theory]
    [InlineData("Latin", 95)]
    [InlineData("Русск", 95)]
    [InlineData("한국어의책", 95)]
    [InlineData("é à ü", 95)]
    [InlineData("𝔅𝔬😀", 96)] // three characters of two units each
    [InlineData("\\u043f", 96)] // six characters of source for one
    [InlineData("\\n\\\"", 94)]
    public void A_column_counts_units_of_UTF_16_whatever_stands_before_it(string before, int column)
    {
        string line = Start + $"\"{before}\", \"description\": \"x\", \"records\": [], \"more\": 1 }}";
        var run = TestDataset.Books.With("shelves.json", line).Run();

        string[] expected =
        [
            $"shelves.json(1,{column}): NKRU1011: 'ShelfFile' has no property 'more'; expected one of: $schema, title, description, records",
        ];
        run.Messages.ShouldBe(expected);
    }

    [Theory]
    [InlineData("Latin")]
    [InlineData("Русск")]
    [InlineData("한국어의책")]
    [InlineData("é à ü")]
    public void So_does_the_column_of_a_syntax_error(string before)
    {
        var run = TestDataset.Books.With("shelves.json", Start + $"\"{before}\" 1").Run();

        run.Messages.ShouldBe([
            "shelves.json(1,59): NKRU1001: JSON syntax: '1' is invalid after a value. Expected either ',', '}', or ']'",
        ]);
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public void Lines_count_by_line_feed_with_or_without_carriage_return(string lineEnd)
    {
        string text = string.Join(lineEnd, Start, "\"사전\",", "\"description\": \"x\",", "  \"records\": 5 }");
        var run = TestDataset.Books.With("shelves.json", text).Run();

        run.Messages.ShouldBe(["shelves.json(4,14): NKRU1013: Expected an array, found a number"]);
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public void A_syntax_error_on_a_later_line_is_found_there(string lineEnd)
    {
        string text = string.Join(lineEnd, Start, "\"사전\",", "  \"Описание\": tru }");
        var run = TestDataset.Books.With("shelves.json", text).Run();

        run.Messages.ShouldBe([
            "shelves.json(3,18): NKRU1001: JSON syntax: 'tru }' is an invalid JSON literal. Expected the literal 'true'",
        ]);
    }

    [Fact]
    public void A_file_that_ends_too_soon_is_wrong_at_its_end()
    {
        var run = TestDataset.Books.With("shelves.json", Start + "\"书\",\n\"records\": [").Run();

        run.Messages.ShouldHaveSingleItem().ShouldStartWith("shelves.json(2,13): NKRU1001: ");
    }

    [Fact]
    public void A_text_that_never_ends_is_wrong_where_the_file_ends()
    {
        var run = TestDataset.Books.With("shelves.json", Start + "\"Книга").Run();

        run.Messages.ShouldHaveSingleItem()
            .ShouldStartWith("shelves.json(1,57): NKRU1001: JSON syntax: the file ends before it is complete");
    }

    [Fact]
    public void The_path_is_the_shortest_that_leads_to_the_file()
    {
        var run = TestDataset.Books.Without("shelves.json").InFolder("/set/src/../data/./").With("x.json", "[]").Run();

        run.Messages.ShouldBe([
            "x.json(1,1): NKRU1010: A data file begins with \"$schema\", the relative path of its schema; found none",
        ]);
    }

    [Fact]
    public void Paths_of_Windows_are_understood()
    {
        var run = TestDataset.Books.Without("shelves.json").InFolder(@"C:\books\.\json\").With("x.json", "[]").Run();

        run.Messages.ShouldHaveSingleItem().ShouldStartWith("C:/books/json/x.json(1,1): NKRU1010: ");
    }
}

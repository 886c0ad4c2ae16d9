using System.Linq;
using Shouldly;

namespace NkRuData.Generator.Tests;

public class ManyErrorsTests
{
    private static readonly TestDataset ManyWrong = TestDataset
        .Books.Replace("books/poems.json", "\"title\": \"Star\"", "\"titel\": 1, \"published\": \"soon\"")
        .Replace("books/poems.json", "\"toji\"", "\"tojo\"")
        .Replace("authors.json", "\"Anon\"", "17")
        .Replace("shelves.json", "12", "21")
        .Replace("shelves.json", "\"bare\"", "\"toji\"");

    private static readonly string[] Expected =
    [
        "authors.json(8,29): NKRU1013: Expected a string, found a number",
        "books/poems.json(6,75): NKRU1031: There is no book with the id 'tojo'; did you mean 'toji'?",
        "books/poems.json(7,26): NKRU1011: 'Book' has no property 'titel'; did you mean 'title'?",
        "books/poems.json(7,51): NKRU1019: 'soon' is not an EDTF date: at character 1, expected a year of four digits, of which the last one or two may be X",
        "shelves.json(6,31): NKRU1017: 21 is out of range: expected -3 to 20",
        "shelves.json(8,13): NKRU1030: The id 'toji' is taken: books/novels.json(24,13)",
    ];

    [Fact]
    public void All_that_is_wrong_is_said_in_one_run_by_path_and_place() => ManyWrong.Run().Messages.ShouldBe(Expected);

    [Fact]
    public void What_is_wrong_with_one_value_is_said_by_number() =>
        TestDataset
            .Books.Replace("shelves.json", "\"bare\"", $"\"{new string('A', 41)}\"")
            .Run()
            .Diagnostics.Select(diagnostic => diagnostic.Id)
            .ShouldBe(["NKRU1015", "NKRU1016"]);

    [Fact]
    public void The_order_in_which_files_are_offered_changes_nothing() =>
        ManyWrong.Reversed().Run().Messages.ShouldBe(Expected);

    [Fact]
    public void Two_hundred_are_enough()
    {
        string nulls = string.Join(",", Enumerable.Repeat("null", 300));
        var run = TestDataset.Books.With(
            "shelves.json",
            $$"""{ "$schema": "schema/shelf.schema.json", "title": "", "description": "", "records": [{{nulls}}] }"""
        );

        run.Run().Diagnostics.Length.ShouldBe(200);
    }

    [Fact]
    public void Errors_of_a_schema_come_alone_since_they_explain_those_of_the_data()
    {
        var run = ManyWrong.Replace("schema/shelf.schema.json", "\"maximum\": 400", "\"maximum\": \"400\"").Run();

        run.Messages.ShouldBe([
            "schema/shelf.schema.json(24,49): NKRU2003: The keyword 'maximum' needs a number; found the string '400'",
        ]);
    }
}

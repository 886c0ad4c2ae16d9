using System.Linq;
using Microsoft.CodeAnalysis;
using Shouldly;

namespace NkRuData.Generator.Tests;

/// <summary>What is wrong with a data set as a whole stands at a file of it, where there is one.</summary>
public class NoPlaceTests
{
    private const string Expected =
        "NKRU1050: No data set: expected a file dataset.json beside a folder 'schema' among the AdditionalFiles; found ";

    /// <summary>More text than string literals can hold.</summary>
    internal static TestDataset TooLarge { get; } =
        Enumerable
            .Range(0, 90)
            .Aggregate(
                TestDataset.Books,
                (dataset, i) =>
                    dataset.WithRecord(
                        "authors.json",
                        $$"""{ "id": "a{{i}}", "name": "{{new string('x', 90_000)}}{{i}}" }"""
                    )
            );

    [Fact]
    public void Without_files_there_is_no_data_set()
    {
        var diagnostic = TestDataset.Empty.Run().Diagnostics.ShouldHaveSingleItem();

        GeneratorRun.Format(diagnostic).ShouldBe(Expected + "0 schemas");
        diagnostic.Location.ShouldBe(Location.None);
    }

    [Fact]
    public void Without_its_settings_there_is_no_data_set_and_no_source()
    {
        var run = TestDataset.Books.Without("dataset.json").Run();

        run.Messages.ShouldBe(["schema/author.schema.json(1,1): " + Expected + "5 schemas"]);
        run.Sources.ShouldBeEmpty();
    }

    [Fact]
    public void Files_that_are_no_json_are_not_looked_at()
    {
        var run = TestDataset.Books.With("README.md", "# [").With("notes.txt", "{").Run();

        run.Messages.ShouldBeEmpty();
    }

    [Fact]
    public void Json_elsewhere_is_not_looked_at()
    {
        var run = GeneratorRun.Of(
            TestDataset.Books.ToTexts().Add(new InMemoryText("/set/database/x.json", "{")),
            Spelling.Utf8
        );

        run.Messages.ShouldBeEmpty();
    }

    [Fact]
    [Trait("Category", "Slow")]
    public void More_text_than_string_literals_can_hold_leaves_the_data_out_and_says_so()
    {
        var dataset = TooLarge;
        string[] messages = dataset.Run(Spelling.Strings).Messages;

        messages.ShouldBe([
            "dataset.json(1,1): NKRU1043: The data is left out: it takes 8105469 characters, "
                + "and an assembly for netstandard2.0 holds at most 8000000 as literals",
        ]);
        dataset.Run(Spelling.Utf8).Messages.ShouldBeEmpty();
        Compiled.Problems(dataset.Run(Spelling.Strings), Spelling.Strings).ShouldBeEmpty();
    }
}

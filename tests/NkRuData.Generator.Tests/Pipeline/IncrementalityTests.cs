using System.Linq;
using Microsoft.CodeAnalysis;
using Shouldly;

namespace NkRuData.Generator.Tests;

/// <summary>An edit reaches no further than it must.</summary>
public class IncrementalityTests
{
    private static readonly string[] Models =
    [
        TrackingNames.Enums,
        TrackingNames.Records,
        TrackingNames.JsonParts,
        TrackingNames.Tables,
        TrackingNames.Facade,
    ];

    private readonly TrackedDriver driver = new(TestDataset.Books);

    [Fact]
    public void Every_stage_is_named_and_runs_the_first_time()
    {
        string[] names = [.. Models, TrackingNames.Parse, TrackingNames.Bind];

        driver.Last.TrackedSteps.Keys.ShouldBeSubsetOf([
            .. names,
            "SourceOutput",
            "Compilation",
            "ParseOptions",
            "AdditionalTexts",
            "MetadataReferences",
            "AnalyzerConfigOptions",
        ]);
        names.SelectMany(driver.Reasons).Distinct().ShouldBe([IncrementalStepRunReason.New]);
        driver.Emitted.ShouldBe([
            "Author",
            "Author.Json",
            "Authors",
            "Book",
            "Book.Json",
            "Books",
            "Bound",
            "Catalogue",
            "Edition",
            "Edition.Json",
            "Genre",
            "Mood",
            "Name",
            "Name.Json",
            "Price",
            "Price.Json",
            "Shelf",
            "Shelf.Json",
            "Shelves",
        ]);
    }

    [Fact]
    public void When_nothing_changes_nothing_runs() => NothingRuns(driver.Run());

    [Fact]
    public void When_unrelated_code_changes_nothing_of_ours_runs() => NothingRuns(driver.EditCSharp());

    [Fact]
    public void When_files_are_the_same_in_other_instances_nothing_is_emitted() => NothingChanges(driver.Touch());

    [Theory]
    [InlineData("authors.json")]
    [InlineData("books/novels.json")]
    [InlineData("dataset.json")]
    [InlineData("schema/book.schema.json")]
    public void White_space_changes_no_model_and_emits_nothing(string file)
    {
        string spaced = TestDataset.Books[file].Replace("\": ", "\" :\n  ", System.StringComparison.Ordinal);

        NothingChanges(driver.Edit(TestDataset.Books.With(file, spaced)));
        driver.Changed(TrackingNames.Parse).Length.ShouldBe(1);
    }

    [Fact]
    public void An_edit_parses_its_file_and_no_other()
    {
        driver.Edit(TestDataset.Books.Replace("shelves.json", "250.50", "251.50"));

        driver.Reasons(TrackingNames.Parse).Count(reason => reason == IncrementalStepRunReason.Modified).ShouldBe(1);
        driver.Reasons(TrackingNames.Parse).Count(reason => reason == IncrementalStepRunReason.Cached).ShouldBe(9);
    }

    [Fact]
    public void A_value_edited_emits_its_table()
    {
        driver.Edit(TestDataset.Books.Replace("shelves.json", "250.50", "251.50"));

        driver.Emitted.ShouldBe(["Shelves"]);
        driver
            .Reasons(TrackingNames.Tables)
            .Order()
            .ShouldBe([
                IncrementalStepRunReason.Modified,
                IncrementalStepRunReason.Unchanged,
                IncrementalStepRunReason.Unchanged,
            ]);
    }

    [Fact]
    public void A_value_that_others_quote_emits_their_tables_too()
    {
        // The hover of a book names its author.
        driver.Edit(TestDataset.Books.Replace("authors.json", "\"Leo Tolstoy\"", "\"Lev Tolstoy\""));

        driver.Emitted.ShouldBe(["Authors", "Books"]);
    }

    [Fact]
    public void A_value_that_others_do_not_quote_emits_its_table_only()
    {
        driver.Edit(TestDataset.Books.Replace("authors.json", "tolstoy?a=1&b=2", "tolstoy"));

        driver.Emitted.ShouldBe(["Authors"]);
    }

    [Fact]
    public void A_record_added_emits_its_table_and_those_that_refer_to_it_by_row()
    {
        driver.Edit(TestDataset.Books.WithRecord("authors.json", """{ "id": "aaa", "name": "Aaa" }"""));

        driver.Emitted.ShouldBe(["Authors", "Books"]);
    }

    [Fact]
    public void A_record_added_that_nothing_refers_to_emits_its_table_only()
    {
        driver.Edit(TestDataset.Books.WithRecord("shelves.json", """{ "id": "aaa" }"""));

        driver.Emitted.ShouldBe(["Shelves"]);
    }

    [Fact]
    public void A_description_edited_emits_its_type()
    {
        driver.Edit(TestDataset.Books.Replace("schema/book.schema.json", "A printing.", "One printing."));
        driver.Emitted.ShouldBe(["Edition"]);

        driver.Edit(TestDataset.Books.Replace("schema/book.schema.json", "How it reads.", "How one reads it."));
        driver.Emitted.ShouldBe(["Edition", "Mood"]); // the one edited back, and the other

        driver.Edit(TestDataset.Books.Replace("schema/shelf.schema.json", "Where books stand.", "Where they stand."));
        driver.Emitted.ShouldBe(["Mood", "Shelves"]);
    }

    [Fact]
    public void The_edition_emits_the_facade()
    {
        driver.Edit(TestDataset.Books.Replace("dataset.json", "2025.01.02", "2025.01.03"));

        driver.Emitted.ShouldBe(["Catalogue"]);
    }

    [Fact]
    public void A_file_added_and_taken_away_emits_its_table()
    {
        string essays = BookData.Poems.Replace("-poem\"", "-essay\"", System.StringComparison.Ordinal);

        driver.Edit(TestDataset.Books.With("books/essays.json", essays));
        driver.Emitted.ShouldBe(["Books"]);
        driver
            .Last.GeneratedSources.Single(x => x.HintName == "Books.g.cs")
            .SourceText.ToString()
            .ShouldContain("class Essays");

        driver.Edit(TestDataset.Books);
        driver.Emitted.ShouldBe(["Books"]);
        driver
            .Last.GeneratedSources.Single(x => x.HintName == "Books.g.cs")
            .SourceText.ToString()
            .ShouldNotContain("class Essays");
    }

    [Fact]
    public void When_the_framework_changes_nothing_runs() => NothingRuns(driver.BuildFor(Framework.NetStandard));

    [Fact]
    public void An_error_is_reported_and_goes_without_emitting_more_than_its_table()
    {
        driver.Edit(TestDataset.Books.Replace("shelves.json", "12", "21"));
        driver.Last.Diagnostics.ShouldHaveSingleItem().Id.ShouldBe("NKRU1017");
        driver.Changed(TrackingNames.Tables).ShouldBe(["Shelves"]);

        driver.Edit(TestDataset.Books.Replace("shelves.json", "12", " 21"));
        driver.Last.Diagnostics.ShouldHaveSingleItem().Location.GetLineSpan().StartLinePosition.Character.ShouldBe(31);
        driver.Changed(TrackingNames.Tables).ShouldBeEmpty();

        driver.Edit(TestDataset.Books);
        driver.Last.Diagnostics.ShouldBeEmpty();
        driver.Emitted.ShouldBe(["Shelves"]);
    }

    private static void NothingRuns(TrackedDriver driver)
    {
        foreach (string step in (string[])[.. Models, TrackingNames.Parse, TrackingNames.Bind])
        {
            driver.Reasons(step).Distinct().ShouldBe([IncrementalStepRunReason.Cached], step);
        }

        driver.Emitted.ShouldBeEmpty();
    }

    private static void NothingChanges(TrackedDriver driver)
    {
        foreach (string step in Models)
        {
            driver.Reasons(step).Distinct().ShouldBe([IncrementalStepRunReason.Unchanged], step);
        }

        driver.Emitted.ShouldBeEmpty();
    }
}

namespace NkRuData.Generator.Tests;

/// <summary>What stands in the JSON is what the compiled data gives.</summary>
[Trait("Category", "Slow")]
public class DecodingTests
{
    private const string Full = "Books.Novels.WarPeace";
    private const string Bare = "Books.Poems.FirstPoem";

    [Fact]
    public void Values_are_as_written() =>
        TestDataset.Books.ShouldGive(
            ($"{Full}.Id", "war-and-peace"),
            ($"{Full}.Title", "War and Peace"),
            ("Books.Novels.Toji.Title", "토지"),
            ($"{Full}.Genre", "Novel"),
            ("Books.Poems.StarPoem.Genre", "ScienceFiction"),
            ("(int)Books.Poems.StarPoem.Genre", "12"),
            ("(int)Books.Poems.FirstPoem.Genre", "4000"),
            ($"{Full}.Mood", "Sad"),
            ($"{Full}.Published", "1865/1869"),
            ($"{Full}.Published!.Value.Earliest!.Value.Year", "1865"),
            ("Shelves.Upper.Storey", "12"),
            ("Shelves.Cellar.Storey", "-2"),
            ("Shelves.Upper.Load", "250.50"), // the scale is kept
            ("Shelves.Cellar.Load", "-0.00000000000000001"),
            ("Shelves.Upper.IsLocked", "false"),
            ("Shelves.Cellar.IsLocked", "true"),
            ("Authors.LeoTolstoy.Url", "https://example.org/tolstoy?a=1&b=2")
        );

    [Fact]
    public void What_is_absent_is_null_or_empty_or_the_default() =>
        TestDataset.Books.ShouldGive(
            ($"{Bare}.Isbn", "null"),
            ($"{Bare}.Mood", "null"),
            ($"{Bare}.Published", "null"),
            ($"{Bare}.Price", "null"),
            ($"{Bare}.Author", "null"),
            ($"{Bare}.Editors", "[]"),
            ($"{Bare}.Subjects", "[]"),
            ($"{Bare}.Editions", "[]"),
            ("Books.Novels.Toji.Editions", "[]"), // written as an empty list
            ("Shelves.Bare.Storey", "null"),
            ("Shelves.Bare.Load", "null"),
            ("Shelves.Bare.IsLocked", "true"), // the default
            ("Books.Poems.StarPoem.Price!.Bound", "Exact"),
            ("Books.Poems.StarPoem.Price!.IsReduced", "false"),
            ("Books.Poems.StarPoem.Price!.Amount", "0") // nought is not nothing
        );

    [Fact]
    public void An_empty_text_is_not_an_absent_one() =>
        TestDataset
            .Books.Replace(
                "books/poems.json",
                "\"title\": \"Star\"",
                "\"title\": \"Star\", \"isbn\": \"\", \"subjects\": [\"\"]"
            )
            .ShouldGive(
                ("Books.Poems.StarPoem.Isbn!.Length", "0"),
                ("Books.Poems.StarPoem.Subjects[0].Length", "0"),
                ("Books.TryGetByIsbn(\"\", out var x) ? x.Id : null", "star-poem"),
                ($"{Bare}.Isbn", "null")
            );

    [Fact]
    public void Lists_keep_their_order_and_objects_their_values() =>
        TestDataset.Books.ShouldGive(
            ($"{Full}.Subjects", "[война, мир, 전쟁]"),
            ($"{Full}.Editors.Select(x => x.Id)", "[park-kyongni, leo-tolstoy]"),
            ($"{Full}.Price!.Amount", "1250.00"),
            ($"{Full}.Price!.Currency", "RUB"),
            ($"{Full}.Price!.Bound", "AtMost"),
            ($"{Full}.Price!.IsReduced", "true"),
            ($"{Full}.Editions.Select(x => x.Publisher)", "[First, Second]"),
            ($"{Full}.Editions[0].Price!.Amount", "3"),
            ($"{Full}.Editions[1].Price", "null"),
            ($"{Full}.Editions[0].Marks", "[a, b]"),
            ($"{Full}.Editions[1].Marks", "[]"),
            ($"{Full}.Editions[0].Readers.Select(x => x.Name)", "[Anon, Park Kyongni]"),
            ("Authors.ParkKyongni.Names.Select(x => x.Text + x.Language)", "[박경리ko, 朴景利ko-Hani]")
        );

    [Fact]
    public void References_lead_to_the_one_instance_and_back() =>
        TestDataset.Books.ShouldGive(
            ($"ReferenceEquals({Full}.Author, Authors.LeoTolstoy)", "true"),
            ($"ReferenceEquals({Full}.Editors[1], Authors.LeoTolstoy)", "true"),
            ("Books.Novels.Toji.Prequel!.Id", "war-and-peace"),
            ($"{Full}.Prequel", "null"),
            ($"{Full}.Sequels.Select(x => x.Id)", "[toji]"),
            ("Books.Novels.Toji.Sequels.Select(x => x.Id)", "[first-poem]"), // of another group
            ("Authors.LeoTolstoy.Pupils.Select(x => x.Id)", "[park-kyongni]"),
            // Author of one and editor of the same: once.
            ("Authors.LeoTolstoy.Books.Select(x => x.Id)", "[war-and-peace]"),
            // Editor of one, author of another: one list.
            ("Authors.ParkKyongni.Books.Select(x => x.Id)", "[toji, war-and-peace]"),
            // From inside a list of objects: the owning record.
            ("Authors.Anon.Reads.Select(x => x.Id)", "[war-and-peace]"),
            ("Authors.Anon.Books", "[]"),
            ("ReferenceEquals(Authors.Anon.Reads, Authors.Anon.Reads)", "true")
        );

    [Fact]
    public void Tables_groups_and_the_facade_list_and_find() =>
        TestDataset.Books.ShouldGive(
            ("Books.All.Select(x => x.Id)", "[toji, war-and-peace, first-poem, star-poem]"),
            ("Books.Novels.All.Select(x => x.Id)", "[toji, war-and-peace]"),
            ("Books.Poems.All.Select(x => x.Id)", "[first-poem, star-poem]"),
            ("Authors.All.Select(x => x.Id)", "[anon, leo-tolstoy, park-kyongni]"),
            ("Books.TryGet(\"toji\", out var x) ? x.Title : null", "토지"),
            ("Books.TryGet(\"toj\", out _)", "false"),
            ("Books.TryGet(\"anon\", out _)", "false"),
            ("Books.Get(\"star-poem\").Title", "Star"),
            ("Books.TryGetByIsbn(\"978-1\", out var x) ? x.Id : null", "toji"),
            ("Books.TryGetByIsbn(\"\", out _)", "false"),
            ("Authors.TryGetByUrl(\"https://example.org/tolstoy?a=1&b=2\", out var x) ? x.Id : null", "leo-tolstoy"),
            ("Catalogue.Edition", "2025.01.02"),
            ("Catalogue.All.Count", "10"),
            (
                "Catalogue.All.Select(x => x.Kind).Distinct().Zip(Catalogue.All.GroupBy(x => x.Kind), (x, y) => x + y.Count())",
                "[author3, book4, shelf3]"
            ),
            ("Catalogue.TryGet(\"cellar\", out var x) ? x.Kind : null", "shelf"),
            ("Catalogue.TryGet(\"nothing\", out _)", "false"),
            ("ReferenceEquals(Catalogue.Get(\"toji\"), Books.Novels.Toji)", "true")
        );

    [Fact]
    public void A_file_in_a_folder_is_a_class_and_one_beside_the_schemas_is_not() =>
        TestDataset
            .Books.With("essays.json", BookData.Poems.Replace("../schema", "schema").Replace("-poem", "-essay"))
            .ShouldGive(
                ("Books.FirstEssay", "First"),
                ("Books.All", "[First, Star, 토지 (Park Kyongni), War and Peace (Leo Tolstoy), First, Star]"),
                ("Books.Novels.All", "[토지 (Park Kyongni), War and Peace (Leo Tolstoy)]"),
                ("Books.Poems.All.Select(x => x.Id)", "[first-poem, star-poem]"),
                ("Books.TryGet(\"star-essay\", out var x) && ReferenceEquals(x, Books.StarEssay)", "true")
            );

    [Fact]
    public void Labels_print_and_equality_is_of_ids_values_or_places() =>
        TestDataset.Books.ShouldGive(
            ("Authors.LeoTolstoy.Label", "Leo Tolstoy"), // a property
            ("Books.Novels.Toji", "토지 (Park Kyongni)"), // composed
            ("Shelves.Bare.Label", "bare"), // the id, where the schema says nothing
            ("Shelves.Bare.Kind", "shelf"),
            ($"{Full}.Price", "reduced at most 1,250.00 RUB"),
            ($"{Full}.Editions[0].Price", "3 EUR"),
            ($"{Full}.Editions[0]", "Edition"),
            ($"{Full} == Books.Get(\"war-and-peace\")", "true"),
            ($"{Full} == {Bare}", "false"),
            ($"{Full}.Editions[0] == {Full}.Editions[0]", "true"),
            ($"{Full}.Editions[0] == {Full}.Editions[1]", "false"),
            ("Authors.ParkKyongni.Names[0] == Authors.ParkKyongni.Names[1]", "false"),
            ($"{Full}.Price!.GetHashCode() == {Full}.Price!.GetHashCode()", "true")
        );

    [Fact]
    public void What_is_not_there_is_said_with_the_nearest() =>
        TestDataset.Books.ShouldGive(
            (Message("Books.Get(\"tojo\")"), "There is no book with the id 'tojo'. Nearest: toji."),
            (Message("Catalogue.Get(\"celar\")"), "There is no fact with the id 'celar'. Nearest: cellar."),
            (Message("Books.Get(null!)"), "Value cannot be null. (Parameter 'id')")
        );

    private static string Message(string call) =>
        $"new Func<string>(() => {{ try {{ _ = {call}; return \"\"; }} catch (Exception e) {{ return e.Message; }} }})()";
}

using System;
using System.Collections.Generic;
using System.Linq;
using Shouldly;

namespace NkRuData.Generator.Tests;

/// <summary>A file with errors still yields its types, so that one typo is one error and not a thousand.</summary>
public class BrokenFileTests
{
    [Trait("Category", "Slow")]
    [Theory]
    [InlineData("authors.json", "\"leo-tolstoy\", \"name\"")]
    [InlineData("authors.json", "\"records\"")]
    [InlineData("authors.json", "\"$schema\"")]
    [InlineData("books/novels.json", "\"title\": \"War")]
    [InlineData("books/novels.json", "\"../schema")]
    public void After_a_syntax_error_there_is_one_diagnostic_and_every_type(string file, string before)
    {
        var run = TestDataset.Books.Replace(file, before, "!" + before).Run();

        run.Messages.ShouldHaveSingleItem().ShouldStartWith(file);
        run.Messages.ShouldHaveSingleItem().ShouldContain(": NKRU1001: JSON syntax: ");
        run.Sources.Keys.ShouldBe(TestDataset.Books.Run().Sources.Keys);
        Compiled.Problems(run).ShouldBeEmpty();
    }

    [Fact]
    public void What_stands_before_the_error_is_kept()
    {
        var run = TestDataset.Books.Replace("shelves.json", "{ \"id\": \"bare\" }", "{ \"id\" \"bare\" }").Run();

        run.Sources["Shelves.g.cs"].ShouldContain(" Upper => ");
        run.Sources["Shelves.g.cs"].ShouldContain(" Cellar => ");
        run.Sources["Shelves.g.cs"].ShouldNotContain(" Bare => ");
    }

    [Trait("Category", "Slow")]
    [Fact]
    public void A_misspelt_schema_is_one_error_too()
    {
        var run = TestDataset.Books.Replace("authors.json", "author.schema", "autor.schema").Run();

        run.Messages.ShouldHaveSingleItem().ShouldContain(": NKRU1010: ");
        Compiled.Problems(run).ShouldBeEmpty();
    }

    [Trait("Category", "Slow")]
    [Fact]
    public void Broken_settings_are_one_error_too()
    {
        var run = TestDataset.Books.Replace("dataset.json", "\"edition\":", "\"edition\"").Run();

        run.Messages.ShouldHaveSingleItem().ShouldContain("dataset.json(6,13): NKRU1001: ");
        run.Sources["Books.g.cs"].ShouldContain("namespace Library;");
        Compiled.Problems(run).ShouldBeEmpty();
    }

    [Fact]
    public void What_cannot_have_its_name_has_none_and_leaves_the_rest_well_formed()
    {
        string essays = BookData.Poems.Replace("-poem\"", "-essay\"", StringComparison.Ordinal);
        var run = TestDataset
            .Books.With("books/2nd.json", essays)
            .Replace("books/novels.json", "\"WarPeace\"", "\"War Peace\"")
            .Run();

        run.Diagnostics.Select(diagnostic => diagnostic.Id).ShouldBe(["NKRU1041", "NKRU1041"]);
        run.Trees.SelectMany(tree => tree.GetDiagnostics()).ShouldBeEmpty();
    }

    [Fact]
    public void A_record_of_no_properties_is_one_error_too()
    {
        string before = BookSchemas.Shelf[..BookSchemas.Shelf.LastIndexOf("\"required\"", StringComparison.Ordinal)];
        string empty = before + "\"required\": [], \"additionalProperties\": false, \"properties\": {} } } }";
        var run = TestDataset.Books.With("schema/shelf.schema.json", empty).Run();

        run.Messages.ShouldHaveSingleItem().ShouldEndWith("a record whose first property is 'id', a required string");
        run.Sources.Keys.ShouldBe(TestDataset.Books.Run().Sources.Keys);
    }

    [Fact]
    public void A_broken_schema_is_one_error_too()
    {
        var run = TestDataset.Books.Replace("schema/book.schema.json", "\"x-group\": true,", "\"x-group\": true").Run();

        run.Messages.ShouldHaveSingleItem().ShouldContain("schema/book.schema.json(6,3): NKRU1001: ");
    }

    public static IEnumerable<object[]> Files => TestDataset.Books.Paths.Select(path => new object[] { path });

    [Theory]
    [MemberData(nameof(Files))]
    public void A_file_cut_off_anywhere_is_one_syntax_error_and_no_crash(string file)
    {
        string text = TestDataset.Books[file];
        for (int length = 0; length < text.Length; length += 13)
        {
            var run = TestDataset.Books.With(file, text[..length]).Run();

            run.Messages.ShouldHaveSingleItem($"cut at {length}").ShouldContain(": NKRU1001: ");
        }
    }
}

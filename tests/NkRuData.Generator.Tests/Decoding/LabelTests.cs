using System.Text.Json;
using Shouldly;

namespace NkRuData.Generator.Tests;

/// <summary>Labels quote texts of their own record, and what separates the items of lists is text like any other.</summary>
[Trait("Category", "Slow")]
public class LabelTests
{
    private const string Book = "schema/book.schema.json";
    private const string Label = "\"{title}[ ({author})]\"";

    [Fact]
    public void A_label_quotes_its_own_texts_and_not_those_of_others_of_its_kind() =>
        TestDataset
            .Books.Replace(
                Book,
                "\"prequel\": {",
                """
                "others": { "type": "array", "items": { "type": "string", "x-ref": "book" }, "description": "Others." },
                "prequel": {
                """
            )
            .Replace(Book, Label, "\"{title}[: {each others, }{title}{end}]\"")
            .Replace("books/poems.json", "\"prequel\": \"toji\"", "\"others\": [\"star-poem\", \"war-and-peace\"]")
            .ShouldGive(("Books.Poems.FirstPoem.Label", "First: Star, War and Peace"));

    [Fact]
    public void A_separator_may_be_a_control_character() =>
        TestDataset
            .Books.Replace(Book, Label, "\"{title}: {each subjects\\t}{.}{end}\"")
            .ShouldGive(("Books.Novels.WarPeace.Label", "War and Peace: война\tмир\t전쟁"));

    [Theory]
    [InlineData(" & ")]
    [InlineData("<")]
    [InlineData("\u2028public int Evil;//")]
    public void A_separator_in_documentation_is_text(string separator)
    {
        string template = JsonSerializer.Serialize("{title}: {each subjects" + separator + "}{.}{end}");

        Compiled
            .Problems(TestDataset.Books.Replace(Book, "\"{title}[, by {author.name}].\"", template).Run())
            .ShouldBeEmpty();
    }
}

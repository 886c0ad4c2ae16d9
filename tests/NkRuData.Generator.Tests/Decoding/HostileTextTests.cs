using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using Shouldly;

namespace NkRuData.Generator.Tests;

/// <summary>No text of the data gets out of its literal, its comment or its documentation.</summary>
[Trait("Category", "Slow")]
public class HostileTextTests
{
    private static readonly string[] All =
    [
        "\"; } } class Evil { static string x = \"",
        "back\\slash \\u0041 \\\" \\",
        "line\nfeed\r\nboth\rreturn",
        "next\u0085line\u2028separator\u2029end",
        "comment */ /* // ///",
        "</summary></para></remarks><evil attribute='1'>&amp;&#10;]]><![CDATA[",
        "{braces} {{more}} $\"{0}\" [maybe|or] {end}",
        "`code` and `half",
        "Кириллица, 한국어, 漢字, العربية",
        "astral 😀𝔅𐍈 and combined e\u0301",
        "\u0001\u0007\u001B\u007F\u0000nul",
        "direction \u202E\u2066 mark\u200B\uFEFFs",
        "\t tabs and  spaces  ",
        "#if false\n#error\n",
        "\"\"\" \"\"\"\"\"u8",
        "'",
    ];

    public static IEnumerable<object[]> Indexes =>
        Enumerable.Range(0, All.Length).Select(index => new object[] { index });

    [Theory]
    [MemberData(nameof(Indexes))]
    public void Texts_come_out_as_they_went_in(int index) =>
        Everywhere(All[index])
            .ShouldGive(
                ("Authors.Anon.Name", All[index]),
                ("Authors.Anon.Label", All[index]),
                ("Books.Poems.FirstPoem", $"First ({All[index]})"),
                ("Books.Poems.FirstPoem.Subjects[0]", All[index]),
                ("Books.Poems.FirstPoem.Editions[0].Publisher", All[index]),
                ("Books.Poems.FirstPoem.Editions[0].Marks[1]", All[index]),
                ("Catalogue.Edition", All[index])
            );

    [Theory]
    [MemberData(nameof(Indexes))]
    public void Documentation_is_well_formed_and_says_the_text(int index)
    {
        var run = Everywhere(All[index]).Run();

        Compiled.Problems(run).ShouldBeEmpty();
        Compiled
            .Documentation(run, "P:Library.Books.Poems.FirstPoem")
            .Element("summary")!
            .Value.ShouldBe($"First, by {Shown(All[index])}.");
        string both = $"{Line(All[index])}. {Line(All[index])}".TrimEnd('.');
        Compiled.Documentation(run, "T:Library.Books.Poems").Element("summary")!.Value.ShouldBe($"{both}.");
        Compiled.Documentation(run, "T:Library.Shelf").Element("summary")!.Value.ShouldBe(Shown(All[index]));
    }

    // Puts the text wherever one may stand: values, the edition, titles of files, descriptions of the schemas.
    private static TestDataset Everywhere(string text)
    {
        string json = JsonSerializer.Serialize(text);
        return TestDataset
            .Books.Replace("authors.json", "\"Anon\"", json)
            .Replace("dataset.json", "\"2025.01.02\"", json)
            .Replace("dataset.json", "\"Books, for tests.\"", json)
            .Replace("books/poems.json", "\"Poems\"", json)
            .Replace("books/poems.json", "\"Short ones.\"", json)
            .Replace("schema/shelf.schema.json", "\"A shelf.\"", json)
            .Replace("schema/shelf.schema.json", "\"What it bears.\"", json)
            .Replace("schema/shelf.schema.json", "\"Where books stand.\"", json)
            .Replace("schema/book.schema.json", "\"The number in bookshops.\"", json)
            .Replace("schema/book.schema.json", "\"Verse.\"", json)
            .Replace(
                "books/poems.json",
                "\"title\": \"First\"",
                $$"""
                "title": "First", "author": "anon", "subjects": [{{json}}],
                "editions": [{ "publisher": {{json}}, "marks": ["x", {{json}}] }]
                """
            );
    }

    // What documentation shows: one line; nothing without a shape; what stands in backticks is code.
    private static string Shown(string text) => Line(text).Replace("`code`", "code", System.StringComparison.Ordinal);

    private static string Line(string text) =>
        string.Concat(
            text.Select(c =>
                c is '\n' or '\r' or '\u0085' or '\u2028' or '\u2029' ? ' '
                : c != '\t' && (c < ' ' || c is '\u007F' or '\u202E' or '\u2066' or '\u200B' or '\uFEFF') ? '\uFFFD'
                : c
            )
        );
}

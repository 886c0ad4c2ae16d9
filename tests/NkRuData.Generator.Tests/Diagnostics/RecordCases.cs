using System.Collections.Generic;
using System.Linq;

namespace NkRuData.Generator.Tests;

/// <summary>What can be wrong between records: ids, references, keys and names.</summary>
internal static class RecordCases
{
    private const string Authors = "authors.json";
    private const string Novels = "books/novels.json";
    private const string Poems = "books/poems.json";
    private const string Shelves = "shelves.json";
    private const string Anon = """{ "id": "anon", "name": "Anon" }""";
    private const string Star = "\"title\": \"Star\"";

    internal static IEnumerable<DiagnosticCase> All =>
        [
            new(
                "NKRU1030",
                "an id twice, in two kinds",
                Shelves,
                "\"bare\"",
                "⟦\"toji\"⟧",
                "The id 'toji' is taken: /set/data/books/novels.json(24,13)"
            ),
            new(
                "NKRU1031",
                "a misspelt reference",
                Poems,
                "\"prequel\": \"toji\"",
                "\"prequel\": ⟦\"tojo\"⟧",
                "There is no book with the id 'tojo'; did you mean 'toji'?"
            ),
            new(
                "NKRU1031",
                "an unknown reference in a list",
                Novels,
                "[\"park-kyongni\", \"leo-tolstoy\"]",
                "[\"park-kyongni\", ⟦\"leo\"⟧]",
                "There is no author with the id 'leo'; expected one of: anon, leo-tolstoy, park-kyongni"
            ),
            new(
                "NKRU1032",
                "a reference to another kind",
                Novels,
                "\"prequel\": \"war-and-peace\"",
                "\"prequel\": ⟦\"leo-tolstoy\"⟧",
                "Expected the id of a record of kind 'book', but 'leo-tolstoy' is of kind 'author'"
            ),
            new(
                "NKRU1033",
                "a key twice",
                Poems,
                Star,
                "\"isbn\": ⟦\"978-1\"⟧, " + Star,
                "The isbn '978-1' is taken: /set/data/books/novels.json(26,15)"
            ),
            new(
                "NKRU1034",
                "a key of other letters",
                Poems,
                Star,
                "\"isbn\": ⟦\"번호\"⟧, " + Star,
                "'번호' can be looked up by and must be ASCII"
            ),
            new(
                "NKRU1034",
                "an id of other letters",
                Poems,
                "\"id\": \"star-poem\"",
                "\"id\": ⟦\"별\"⟧, \"member\": \"Star\"",
                "'별' can be looked up by and must be ASCII"
            )
            {
                Dataset = TestDataset.Books.Replace(
                    "schema/common.schema.json",
                    "\"^[a-z0-9]+(-[a-z0-9]+)*$\"",
                    "\".\""
                ),
            },
            new(
                "NKRU1040",
                "two ids give one name",
                Authors,
                Anon,
                Anon + """, { "id": "tol-stoy", "name": "Other" }, { "id": ⟦"tolStoy"⟧, "name": "Other" }""",
                "The C# name 'TolStoy' is taken: /set/data/authors.json(8,47)"
            )
            {
                Dataset = TestDataset.Books.Replace(
                    "schema/common.schema.json",
                    "[a-z0-9]+)*$",
                    "[a-z0-9]+)*|tolStoy$"
                ),
            },
            new(
                "NKRU1040",
                "two files give one class",
                "more/novels.json",
                "",
                "⟦⟧" + BookData.Poems.Replace("-poem\"", "-verse\""),
                "The C# name 'Novels' is taken: /set/data/books/novels.json"
            ),
            new(
                "NKRU1040",
                "a member of the table called like the class of a file",
                "essays.json",
                "",
                BookData
                    .Poems.Replace("../schema", "schema")
                    .Replace("\"first-poem\"", "⟦\"novels\"⟧")
                    .Replace("star-poem", "star-essay"),
                "The C# name 'Novels' is taken: /set/data/books/novels.json"
            ),
            new(
                "NKRU1040",
                "the facade is called like a table",
                "dataset.json",
                "\"Catalogue\"",
                "⟦\"Books\"⟧",
                "The C# name 'Books' is taken: by a type of the schemas"
            ),
            new(
                "NKRU1041",
                "an id that begins with a digit",
                Shelves,
                "\"bare\"",
                "⟦\"3rd\"⟧",
                "'3rd' cannot be a C# name here: it is no identifier"
            ),
            new(
                "NKRU1041",
                "a member of a reserved name",
                Poems,
                Star,
                "\"member\": ⟦\"ToString\"⟧, " + Star,
                "'ToString' cannot be a C# name here: the name is reserved"
            ),
            new(
                "NKRU1041",
                "a member named like the list of all",
                Poems,
                Star,
                "\"member\": ⟦\"All\"⟧, " + Star,
                "'All' cannot be a C# name here: the name is reserved"
            ),
            new(
                "NKRU1041",
                "a member named like its class",
                Poems,
                Star,
                "\"member\": ⟦\"Poems\"⟧, " + Star,
                "'Poems' cannot be a C# name here: its class has that name"
            ),
            new(
                "NKRU1041",
                "a member named like a lookup",
                Poems,
                Star,
                "\"member\": ⟦\"TryGetByIsbn\"⟧, " + Star,
                "'TryGetByIsbn' cannot be a C# name here: a lookup has that name"
            ),
            new(
                "NKRU1041",
                "a file whose class would be named like the table",
                "more/books.json",
                "",
                "⟦⟧" + BookData.Poems.Replace("-poem\"", "-verse\""),
                "'Books' cannot be a C# name here: its class has that name: rename the file"
            ),
            new(
                "NKRU1041",
                "a namespace that is a keyword",
                "dataset.json",
                "\"Library\"",
                "⟦\"My.class\"⟧",
                "'My.class' cannot be a C# name here: it is no namespace"
            ),
            new(
                "NKRU1041",
                "a facade that would end the class",
                "dataset.json",
                "\"Catalogue\"",
                "⟦\"C { } class D\"⟧",
                "'C { } class D' cannot be a C# name here: it is no identifier that begins with a capital, or its class has a member of that name"
            ),
            new(
                "NKRU1042",
                "more facts than a class should hold",
                "more/many.json",
                "",
                Many(257),
                "The class 'Many' would hold 257 facts; at most 256 keep completion lists readable and the class quick to load. Split it into files in a folder, with x-group in its schema"
            ),
        ];

    // The one too many is the last in the order of ids.
    private static string Many(int count)
    {
        var records = Enumerable
            .Range(100, count)
            .Select(number => $$"""{ "id": "x{{number}}", "title": "Poem", "genre": "poetry" }""");
        string text = string.Join(",\n", records);
        string last = $"\"x{99 + count}\"";
        return BookData.Poems[..BookData.Poems.IndexOf('{', 10)] + text.Replace(last, $"⟦{last}⟧") + "]}";
    }
}

using System.Collections.Generic;

namespace NkRuData.Generator.Tests;

/// <summary>What can be wrong with a value in a data file.</summary>
internal static class ValueCases
{
    private const string Authors = "authors.json";
    private const string Novels = "books/novels.json";
    private const string Poems = "books/poems.json";
    private const string Shelves = "shelves.json";
    private const string Anon = """{ "id": "anon", "name": "Anon" }""";
    private const string Bare = """{ "id": "bare" }""";
    private const string Star = "\"title\": \"Star\"";

    internal static IEnumerable<DiagnosticCase> All =>
        [
            new(
                "NKRU1014",
                "an unknown enum value",
                Poems,
                "\"sci-fi\"",
                "⟦\"scifi\"⟧",
                "'scifi' is none of the values of 'Genre'; did you mean 'sci-fi'?"
            ),
            new(
                "NKRU1014",
                "an enum value like no other",
                Poems,
                "\"sci-fi\"",
                "⟦\"cookery\"⟧",
                "'cookery' is none of the values of 'Genre'; expected one of: novel, sci-fi, poetry"
            ),
            new(
                "NKRU1014",
                "a text that is not in the list",
                Poems,
                "\"KRW\"",
                "⟦\"USD\"⟧",
                "'USD' is none of the values of 'enum'; expected one of: EUR, KRW, RUB"
            ),
            new(
                "NKRU1015",
                "a pattern is not matched",
                Shelves,
                "\"bare\"",
                "⟦\"Bare\"⟧",
                "'Bare' does not match the pattern ^[a-z0-9]+(-[a-z0-9]+)*$"
            ),
            new(
                "NKRU1016",
                "a text is too short",
                Poems,
                Star,
                "\"title\": ⟦\"S\"⟧",
                "Expected 2 to 60 characters, found 1"
            ),
            new(
                "NKRU1016",
                "a text is empty",
                Authors,
                "\"Anon\"",
                "⟦\"\"⟧",
                "Expected at least 1 characters, found 0"
            ),
            new("NKRU1017", "a number is too large", Shelves, "12", "⟦21⟧", "21 is out of range: expected -3 to 20"),
            new(
                "NKRU1017",
                "a number is too small",
                Poems,
                "\"amount\": 0",
                "\"amount\": ⟦-1⟧",
                "-1 is out of range: expected at least 0"
            ),
            new(
                "NKRU1017",
                "a number with no lower end is too large",
                Shelves,
                Bare,
                """{ "id": "bare", "width": ⟦400.5⟧ }""",
                "400.5 is out of range: expected at most 400"
            ),
            new(
                "NKRU1018",
                "a number with an exponent",
                Shelves,
                "250.50",
                "⟦2.5e2⟧",
                "'2.5e2' is not a plain decimal of at most 18 digits"
            ),
            new(
                "NKRU1018",
                "a number of 19 digits",
                Shelves,
                "250.50",
                "⟦1234567890.123456789⟧",
                "'1234567890.123456789' is not a plain decimal of at most 18 digits"
            ),
            new(
                "NKRU1019",
                "a date that does not exist",
                Authors,
                "\"1828-09-09\"",
                "⟦\"1828-09-31\"⟧",
                "'1828-09-31' is not an EDTF date: at character 9, expected a day that this month has"
            ),
            new(
                "NKRU1020",
                "an address with a space",
                Authors,
                "\"https://example.org/tolstoy?a=1&b=2\"",
                "⟦\"https://example.org/a b\"⟧",
                "'https://example.org/a b' is not an absolute URI (RFC 3986)"
            ),
            new(
                "NKRU1020",
                "a path is no address",
                Authors,
                "\"https://example.org/tolstoy?a=1&b=2\"",
                "⟦\"/a:b\"⟧",
                "'/a:b' is not an absolute URI (RFC 3986)"
            ),
            new(
                "NKRU1020",
                "a language in words",
                Authors,
                "\"language\": \"ru\"",
                "\"language\": ⟦\"Russian\"⟧",
                "'Russian' is not a language tag (BCP 47) such as en or ko-KP"
            ),
            new(
                "NKRU1021",
                "too many items",
                Novels,
                "[\"война\", \"мир\", \"전쟁\"]",
                "⟦[⟧\"a\", \"b\", \"c\", \"d\"]",
                "Expected 0 to 3 items, found 4"
            ),
            new("NKRU1021", "too few items", Novels, "[\"a\", \"b\"]", "⟦[⟧]", "Expected at least 1 items, found 0"),
            new(
                "NKRU1022",
                "an item twice",
                Novels,
                "\"전쟁\"",
                "⟦\"мир\"⟧",
                "The item 'мир' stands twice in this array"
            ),
            new(
                "NKRU1022",
                "an object twice",
                "authors.json",
                "[{ \"text\": \"Лев Толстой\", \"language\": \"ru\" }]",
                "[{ \"text\": \"Лев\", \"language\": \"ru\" }, ⟦{⟧ \"language\": \"ru\", \"text\": \"Лев\" }]",
                "The item 'an object' stands twice in this array"
            )
            {
                Dataset = TestDataset.Books.Replace(
                    "schema/author.schema.json",
                    "\"names\": {",
                    "\"names\": { \"uniqueItems\": true,"
                ),
            },
        ];
}

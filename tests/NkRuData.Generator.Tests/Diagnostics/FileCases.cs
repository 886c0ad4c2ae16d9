using System.Collections.Generic;

namespace NkRuData.Generator.Tests;

/// <summary>What can be wrong in the text and the structure of a data file.</summary>
internal static class FileCases
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
                "NKRU1001",
                "a comma is missing",
                Shelves,
                "\"floor\": 12, ",
                "\"floor\": 12 ⟦\"⟧load2\": 1, ",
                "JSON syntax: '\"' is invalid after a value. Expected either ',', '}', or ']'"
            ),
            new(
                "NKRU1001",
                "a trailing comma",
                Shelves,
                Bare,
                """{ "id": "bare", ⟦}⟧""",
                "JSON syntax: nothing stands between the comma and '}'"
            ),
            new(
                "NKRU1001",
                "an unknown escape",
                Authors,
                "\"Anon\"",
                "\"An\\⟦o⟧n\"",
                "JSON syntax: 'o' is an invalid escapable character within a JSON string. The string should be correctly escaped"
            ),
            new("NKRU1001", "an empty file", Poems, "", "⟦⟧", "JSON syntax: the file is empty"),
            new(
                "NKRU1002",
                "bytes that are not UTF-8",
                Authors,
                "\"Anon\"",
                "\"An⟦\uFFFD⟧n\"",
                "This is not valid text: bytes that are not UTF-8, or the replacement character they became"
            ),
            new(
                "NKRU1003",
                "half a surrogate pair",
                Authors,
                "\"Anon\"",
                "⟦\"An\\uD83D\"⟧",
                "The string escapes half of a surrogate pair; write the character itself"
            ),
            new(
                "NKRU1004",
                "a property twice",
                Authors,
                Anon,
                """{ "id": "anon", "name": "Anon", ⟦"name"⟧: "Anonymous" }""",
                "The property 'name' stands twice in this object"
            ),
            new(
                "NKRU1004",
                "a property twice, of which the first is read",
                Authors,
                Anon,
                """{ "id": "anon", "name": "Anon", ⟦"name"⟧: 5 }""",
                "The property 'name' stands twice in this object"
            ),
            new(
                "NKRU1010",
                "a misspelt schema",
                Shelves,
                "\"schema/shelf.schema.json\"",
                "⟦\"schema/self.schema.json\"⟧",
                "A data file begins with \"$schema\", the relative path of its schema; found 'schema/self.schema.json'; did you mean 'schema/shelf.schema.json'?"
            ),
            new(
                "NKRU1010",
                "no schema",
                Shelves,
                "",
                "⟦{⟧ \"title\": \"x\" }",
                "A data file begins with \"$schema\", the relative path of its schema; found none"
            ),
            new(
                "NKRU1011",
                "a misspelt property",
                Authors,
                Anon,
                """{ "id": "anon", "name": "Anon", ⟦"bron"⟧: "1900" }""",
                "'Author' has no property 'bron'; did you mean 'born'?"
            ),
            new(
                "NKRU1011",
                "a property like no other",
                Shelves,
                Bare,
                """{ "id": "bare", ⟦"colour-of-wood"⟧: "1900" }""",
                "'Shelf' has no property 'colour-of-wood'; expected one of: id, floor, load, width, isLocked"
            ),
            new(
                "NKRU1011",
                "an unknown property of a nested object",
                Novels,
                "{ \"publisher\": \"Second\" }",
                """{ "publisher": "Second", ⟦"publishers"⟧: [] }""",
                "'Edition' has no property 'publishers'; did you mean 'publisher'?"
            ),
            new(
                "NKRU1012",
                "a required property is missing",
                Authors,
                Anon,
                """⟦{⟧ "id": "anon" }""",
                "'Author' needs the property 'name'"
            ),
            new(
                "NKRU1012",
                "a required property of a nested object is missing",
                Novels,
                "{ \"publisher\": \"Second\" }",
                "⟦{⟧ }",
                "'Edition' needs the property 'publisher'"
            ),
            new(
                "NKRU1013",
                "a number where a text belongs",
                Authors,
                "\"Anon\"",
                "⟦17⟧",
                "Expected a string, found a number"
            ),
            new(
                "NKRU1013",
                "null is no value",
                Shelves,
                Bare,
                """{ "id": "bare", "floor": ⟦null⟧ }""",
                "Expected an integer, found null"
            ),
            new(
                "NKRU1013",
                "a text where an array belongs",
                Novels,
                "\"editions\": []",
                "\"editions\": ⟦\"one\"⟧",
                "Expected an array, found a string"
            ),
            new(
                "NKRU1013",
                "a text where an object belongs",
                Poems,
                "{ \"amount\": 0, \"currency\": \"KRW\" }",
                "⟦\"free\"⟧",
                "Expected an object, found a string"
            ),
            new(
                "NKRU1013",
                "a fraction where an integer belongs",
                Shelves,
                Bare,
                """{ "id": "bare", "floor": ⟦1.5⟧ }""",
                "Expected an integer, found 1.5"
            ),
            new(
                "NKRU1013",
                "an integer too long for an int",
                Shelves,
                Bare,
                """{ "id": "bare", "floor": ⟦1234567890⟧ }""",
                "Expected an integer of at most 9 digits, found 1234567890"
            ),
            new(
                "NKRU1013",
                "an object where a record's id belongs",
                Poems,
                Star,
                "\"author\": ⟦{⟧}, " + Star,
                "Expected the id of a record of kind 'author', found an object"
            ),
            new(
                "NKRU1013",
                "a text where true or false belongs",
                Shelves,
                Bare,
                """{ "id": "bare", "isLocked": ⟦"yes"⟧ }""",
                "Expected true or false, found a string"
            ),
            new(
                "NKRU1013",
                "a number where an enum value belongs",
                Poems,
                "\"genre\": \"poetry\"",
                "\"genre\": ⟦5⟧",
                "Expected a string, found a number"
            ),
        ];
}

using System.Collections.Generic;
using System.Linq;

namespace NkRuData.Generator.Tests;

/// <summary>What can be wrong in a data file: NKRU10xx.</summary>
internal static class DataCases
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
            .. Text(),
            .. Structure(),
            .. Values(),
            .. Records(),
        ];

    private static IEnumerable<DiagnosticCase> Text() =>
        [
            new("NKRU1001", "a comma is missing", Shelves, "\"floor\": 12, ", "\"floor\": 12 ⟦\"⟧load2\": 1, ", "JSON syntax: '\"' is invalid after a value. Expected either ',', '}', or ']'"),
            new("NKRU1001", "a trailing comma", Shelves, Bare, """{ "id": "bare", ⟦}⟧""", "JSON syntax: The JSON object contains a trailing comma at the end which is not supported in this mode. Change the reader options"),
            new("NKRU1001", "an unknown escape", Authors, "\"Anon\"", "\"An\\⟦o⟧n\"", "JSON syntax: 'o' is an invalid escapable character within a JSON string. The string should be correctly escaped"),
            new("NKRU1001", "an empty file", Poems, "", "⟦⟧", "JSON syntax: The input does not contain any JSON tokens. Expected the input to start with a valid JSON token, when isFinalBlock is true"),
            new("NKRU1002", "bytes that are not UTF-8", Authors, "\"Anon\"", "\"An⟦\uFFFD⟧n\"", "This is not valid text: bytes that are not UTF-8, or the replacement character they became"),
            new("NKRU1003", "half a surrogate pair", Authors, "\"Anon\"", "⟦\"An\\uD83D\"⟧", "The string escapes half of a surrogate pair; write the character itself"),
            new("NKRU1004", "a property twice", Authors, Anon, """{ "id": "anon", "name": "Anon", ⟦"name"⟧: "Anonymous" }""", "The property 'name' stands twice in this object"),
        ];

    private static IEnumerable<DiagnosticCase> Structure() =>
        [
            new("NKRU1010", "a misspelt schema", Shelves, "\"schema/shelf.schema.json\"", "⟦\"schema/self.schema.json\"⟧", "A data file begins with \"$schema\", the relative path of its schema; found 'schema/self.schema.json'; did you mean 'schema/shelf.schema.json'?"),
            new("NKRU1010", "no schema", Shelves, "", "⟦{⟧ \"title\": \"x\" }", "A data file begins with \"$schema\", the relative path of its schema; found none"),
            new("NKRU1011", "a misspelt property", Authors, Anon, """{ "id": "anon", "name": "Anon", ⟦"bron"⟧: "1900" }""", "'Author' has no property 'bron'; did you mean 'born'?"),
            new("NKRU1011", "a property like no other", Shelves, Bare, """{ "id": "bare", ⟦"colour-of-wood"⟧: "1900" }""", "'Shelf' has no property 'colour-of-wood'; expected one of: id, floor, load, width, isLocked"),
            new("NKRU1011", "an unknown property of a nested object", Novels, "{ \"publisher\": \"Second\" }", """{ "publisher": "Second", ⟦"publishers"⟧: [] }""", "'Edition' has no property 'publishers'; did you mean 'publisher'?"),
            new("NKRU1012", "a required property is missing", Authors, Anon, """⟦{⟧ "id": "anon" }""", "'Author' needs the property 'name'"),
            new("NKRU1012", "a required property of a nested object is missing", Novels, "{ \"publisher\": \"Second\" }", "⟦{⟧ }", "'Edition' needs the property 'publisher'"),
            new("NKRU1013", "a number where a text belongs", Authors, "\"Anon\"", "⟦17⟧", "Expected a string, found a number"),
            new("NKRU1013", "null is no value", Shelves, Bare, """{ "id": "bare", "floor": ⟦null⟧ }""", "Expected an integer, found null"),
            new("NKRU1013", "a text where an array belongs", Novels, "\"editions\": []", "\"editions\": ⟦\"one\"⟧", "Expected an array, found a string"),
            new("NKRU1013", "a text where an object belongs", Poems, "{ \"amount\": 0, \"currency\": \"KRW\" }", "⟦\"free\"⟧", "Expected an object, found a string"),
            new("NKRU1013", "a fraction where an integer belongs", Shelves, Bare, """{ "id": "bare", "floor": ⟦1.5⟧ }""", "Expected an integer of at most 9 digits, found 1.5"),
            new("NKRU1013", "an object where a record's id belongs", Poems, Star, "\"author\": ⟦{⟧}, " + Star, "Expected the id of a record of kind 'author', found an object"),
        ];

    private static IEnumerable<DiagnosticCase> Values() =>
        [
            new("NKRU1014", "an unknown enum value", Poems, "\"sci-fi\"", "⟦\"scifi\"⟧", "'scifi' is none of the values of 'Genre'; did you mean 'sci-fi'?"),
            new("NKRU1014", "an enum value like no other", Poems, "\"sci-fi\"", "⟦\"cookery\"⟧", "'cookery' is none of the values of 'Genre'; expected one of: novel, sci-fi, poetry"),
            new("NKRU1014", "a text that is not in the list", Poems, "\"KRW\"", "⟦\"USD\"⟧", "'USD' is none of the values of 'enum'; expected one of: EUR, KRW, RUB"),
            new("NKRU1015", "a pattern is not matched", Shelves, "\"bare\"", "⟦\"Bare\"⟧", "'Bare' does not match the pattern ^[a-z0-9]+(-[a-z0-9]+)*$"),
            new("NKRU1016", "a text is too short", Poems, Star, "\"title\": ⟦\"S\"⟧", "Expected 2 to 60 characters, found 1"),
            new("NKRU1016", "a text is empty", Authors, "\"Anon\"", "⟦\"\"⟧", "Expected at least 1 characters, found 0"),
            new("NKRU1017", "a number is too large", Shelves, "12", "⟦21⟧", "21 is out of range: expected -3 to 20"),
            new("NKRU1017", "a number is too small", Poems, "\"amount\": 0", "\"amount\": ⟦-1⟧", "-1 is out of range: expected at least 0"),
            new("NKRU1017", "a number with no lower end is too large", Shelves, Bare, """{ "id": "bare", "width": ⟦400.5⟧ }""", "400.5 is out of range: expected at most 400"),
            new("NKRU1018", "a number with an exponent", Shelves, "250.50", "⟦2.5e2⟧", "'2.5e2' is not a plain decimal of at most 18 digits"),
            new("NKRU1018", "a number of 19 digits", Shelves, "250.50", "⟦1234567890.123456789⟧", "'1234567890.123456789' is not a plain decimal of at most 18 digits"),
            new("NKRU1019", "a date that does not exist", Authors, "\"1828-09-09\"", "⟦\"1828-09-31\"⟧", "'1828-09-31' is not an EDTF date: at position 8, expected a day that this month has"),
            new("NKRU1020", "an address with a space", Authors, "\"https://example.org/tolstoy?a=1&b=2\"", "⟦\"https://example.org/a b\"⟧", "'https://example.org/a b' is not an absolute URI (RFC 3986)"),
            new("NKRU1020", "a path is no address", Authors, "\"https://example.org/tolstoy?a=1&b=2\"", "⟦\"/a:b\"⟧", "'/a:b' is not an absolute URI (RFC 3986)"),
            new("NKRU1020", "a language in words", Authors, "\"language\": \"ru\"", "\"language\": ⟦\"Russian\"⟧", "'Russian' is not a language tag (BCP 47) such as en or ko-KP"),
            new("NKRU1021", "too many items", Novels, "[\"война\", \"мир\", \"전쟁\"]", "⟦[⟧\"a\", \"b\", \"c\", \"d\"]", "Expected 0 to 3 items, found 4"),
            new("NKRU1021", "too few items", Novels, "[\"a\", \"b\"]", "⟦[⟧]", "Expected at least 1 items, found 0"),
            new("NKRU1022", "an item twice", Novels, "\"전쟁\"", "⟦\"мир\"⟧", "The item 'мир' stands twice in this array"),
        ];

    private static IEnumerable<DiagnosticCase> Records() =>
        [
            new("NKRU1030", "an id twice, in two kinds", Shelves, "\"bare\"", "⟦\"toji\"⟧", "The id 'toji' is taken: /set/data/books/novels.json(24,13)"),
            new("NKRU1031", "a misspelt reference", Poems, "\"prequel\": \"toji\"", "\"prequel\": ⟦\"tojo\"⟧", "There is no book with the id 'tojo'; did you mean 'toji'?"),
            new("NKRU1031", "an unknown reference in a list", Novels, "[\"park-kyongni\", \"leo-tolstoy\"]", "[\"park-kyongni\", ⟦\"leo\"⟧]", "There is no author with the id 'leo'; expected one of: anon, leo-tolstoy, park-kyongni"),
            new("NKRU1032", "a reference to another kind", Novels, "\"prequel\": \"war-and-peace\"", "\"prequel\": ⟦\"leo-tolstoy\"⟧", "Expected the id of a record of kind 'book', but 'leo-tolstoy' is of kind 'author'"),
            new("NKRU1033", "a key twice", Poems, Star, "\"isbn\": ⟦\"978-1\"⟧, " + Star, "The isbn '978-1' is taken: /set/data/books/novels.json(26,15)"),
            new("NKRU1034", "a key of other letters", Poems, Star, "\"isbn\": ⟦\"번호\"⟧, " + Star, "'번호' can be looked up by and must be ASCII"),
            new("NKRU1034", "an id of other letters", Poems, "\"id\": \"star-poem\"", "\"id\": ⟦\"별\"⟧, \"member\": \"Star\"", "'별' can be looked up by and must be ASCII")
            {
                Dataset = TestDataset.Books.Replace("schema/common.schema.json", "\"^[a-z0-9]+(-[a-z0-9]+)*$\"", "\".\""),
            },
            new("NKRU1040", "two ids give one name", Authors, Anon, Anon + """, { "id": "tol-stoy", "name": "Other" }, { "id": ⟦"tolStoy"⟧, "name": "Other" }""", "The C# name 'TolStoy' is taken: /set/data/authors.json(8,47)")
            {
                Dataset = TestDataset.Books.Replace("schema/common.schema.json", "[a-z0-9]+)*$", "[a-z0-9]+)*|tolStoy$"),
            },
            new("NKRU1040", "two files give one class", "more/novels.json", "", "⟦⟧" + BookData.Poems.Replace("-poem\"", "-verse\""), "The C# name 'Novels' is taken: /set/data/books/novels.json"),
            new("NKRU1040", "the facade is called like a table", "dataset.json", "\"Catalogue\"", "⟦\"Books\"⟧", "The C# name 'Books' is taken: by a type of the schemas"),
            new("NKRU1041", "an id that begins with a digit", Shelves, "\"bare\"", "⟦\"3rd\"⟧", "'3rd' cannot be a C# name here: it is no identifier"),
            new("NKRU1041", "a member of a reserved name", Poems, Star, "\"member\": ⟦\"ToString\"⟧, " + Star, "'ToString' cannot be a C# name here: the name is reserved"),
            new("NKRU1041", "a member named like its class", Poems, Star, "\"member\": ⟦\"Poems\"⟧, " + Star, "'Poems' cannot be a C# name here: its class has that name"),
            new("NKRU1041", "a member named like a lookup", Poems, Star, "\"member\": ⟦\"TryGetByIsbn\"⟧, " + Star, "'TryGetByIsbn' cannot be a C# name here: a lookup has that name"),
            new("NKRU1041", "a file whose class would be named like the table", "more/books.json", "", "⟦⟧" + BookData.Poems.Replace("-poem\"", "-verse\""), "'Books' cannot be a C# name here: its class has that name: rename the file"),
            new("NKRU1041", "a namespace that is a keyword", "dataset.json", "\"Library\"", "⟦\"My.class\"⟧", "'My.class' cannot be a C# name here: it is no namespace"),
            new("NKRU1041", "a facade that would end the class", "dataset.json", "\"Catalogue\"", "⟦\"C { } class D\"⟧", "'C { } class D' cannot be a C# name here: it is no identifier"),
            new("NKRU1042", "more facts than a class should hold", "more/many.json", "", Many(257), "The class 'Many' would hold 257 facts; at most 256 keep completion lists readable and the class quick to load. Split the file, with x-group in its schema"),
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

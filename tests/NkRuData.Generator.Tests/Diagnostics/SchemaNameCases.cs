using System.Collections.Generic;

namespace NkRuData.Generator.Tests;

/// <summary>What a schema calls otherwise than C# can.</summary>
internal static class SchemaNameCases
{
    private const string Author = "schema/author.schema.json";
    private const string Book = "schema/book.schema.json";
    private const string Shelf = "schema/shelf.schema.json";

    internal static IEnumerable<DiagnosticCase> All =>
        [
            new(
                "NKRU1041",
                "an enum value that is no name",
                Book,
                "\"const\": \"sad\"",
                "\"const\": ⟦\"2 sad\"⟧",
                "'2 sad' cannot be a C# name here: x-name gives another"
            ),
            new(
                "NKRU1041",
                "a table class that is no name",
                Shelf,
                "\"Shelves\", \"record\"",
                "⟦\"My Shelves\"⟧, \"record\"",
                "'My Shelves' cannot be a C# name here: it is no C# identifier"
            ),
            new(
                "NKRU1041",
                "a table class that begins with a small letter",
                Shelf,
                "\"Shelves\", \"record\"",
                "⟦\"shelves\"⟧, \"record\"",
                "'shelves' cannot be a C# name here: a type begins with a capital"
            ),
            new(
                "NKRU1041",
                "a table class that is called as its list of all",
                Shelf,
                "\"Shelves\", \"record\"",
                "⟦\"All\"⟧, \"record\"",
                "'All' cannot be a C# name here: it would have a member of that name"
            ),
            new(
                "NKRU1041",
                "an enum value that every enum has",
                Book,
                "\"const\": \"sad\"",
                "\"const\": ⟦\"sad\"⟧, \"x-name\": \"value__\"",
                "'value__' cannot be a C# name here: x-name gives another"
            ),
            new(
                "NKRU1041",
                "a property named like its type",
                Shelf,
                "\"width\"",
                "⟦\"shelf\"⟧",
                "'Shelf' cannot be a C# name here: the record has a member of that name; x-name gives another"
            ),
            new(
                "NKRU1041",
                "a property that every fact has",
                Shelf,
                "\"load\": {",
                "⟦\"load\"⟧: { \"x-name\": \"Kind\",",
                "'Kind' cannot be a C# name here: the record has a member of that name; x-name gives another"
            ),
            new(
                "NKRU1041",
                "a label that is not the label",
                Shelf,
                "\"load\"",
                "⟦\"label\"⟧",
                "'Label' cannot be a C# name here: the record has a member of that name; x-name gives another"
            ),
            new(
                "NKRU1041",
                "a property without a capital",
                Shelf,
                "\"load\": {",
                "⟦\"load\"⟧: { \"x-name\": \"load\",",
                "'load' cannot be a C# name here: it must be an identifier that begins with a capital; x-name gives another"
            ),
            new(
                "NKRU1041",
                "a property without a name",
                Shelf,
                "\"load\"",
                "⟦\"\"⟧",
                "'' cannot be a C# name here: it must be an identifier that begins with a capital; x-name gives another"
            ),
            new(
                "NKRU1041",
                "an inverse that would end the property",
                Author,
                "\"Pupils\"",
                "⟦\"A => null; B\"⟧",
                "'A => null; B' cannot be a C# name here: it must be an identifier that begins with a capital"
            ),
            new(
                "NKRU1041",
                "a lookup that is no name",
                Author,
                "\"x-key\": \"Url\"",
                "\"x-key\": ⟦\"the url\"⟧",
                "'the url' cannot be a C# name here: it must be an identifier that begins with a capital"
            ),
            new(
                "NKRU2006",
                "a property twice in C#",
                Shelf,
                "\"load\": {",
                "⟦\"load\"⟧: { \"x-name\": \"Storey\",",
                "The name 'Storey' is taken: by 'floor'"
            ),
            new(
                "NKRU2006",
                "a property that is in JSON what lists write of every record",
                Shelf,
                "\"load\": {",
                "⟦\"kind\"⟧: { \"x-name\": \"Sort\",",
                "The name 'kind' is taken: by the kind of the record, which lists of several kinds write"
            ),
            new(
                "NKRU2006",
                "a type twice, but for its case",
                Book,
                "\"Mood\": {",
                "⟦\"PRICE\"⟧: {\n      \"description\": \"x\", \"type\": \"string\", \"oneOf\": [] },\n    \"Mood\": {",
                "The name 'PRICE' is taken: /set/data/schema/common.schema.json(18,5)"
            ),
            new(
                "NKRU2006",
                "an enum value twice",
                Book,
                "\"const\": \"merry\", ",
                "\"const\": ⟦\"merry\"⟧, \"x-name\": \"Sad\", ",
                "The name 'Sad' is taken: by another value"
            ),
            new(
                "NKRU2006",
                "a table class named like a record",
                Shelf,
                "\"Shelves\", \"record\"",
                "⟦\"Author\"⟧, \"record\"",
                "The name 'Author' is taken: /set/data/schema/author.schema.json(15,5)"
            ),
            new(
                "NKRU2006",
                "an inverse named like a property",
                Author,
                "\"Pupils\"",
                "⟦\"Names\"⟧",
                "The name 'Names' is taken: by 'names'"
            ),
            new(
                "NKRU2006",
                "an inverse of one name from two tables",
                Shelf,
                "\"load\": { \"type\": \"number\",",
                "\"load\": { \"type\": \"string\", \"x-ref\": \"author\", \"x-inverse\": ⟦\"Books\"⟧,",
                "The name 'Books' is taken: by Books"
            ),
            new(
                "NKRU2006",
                "a lookup twice",
                Author,
                "\"type\": \"string\", \"format\": \"uri\", \"x-key\": \"Url\", \"description\": \"Their site.\" }",
                "\"type\": \"string\", \"x-key\": \"Url\", \"description\": \"x\" },\n        \"site\": { \"type\": \"string\", \"x-key\": ⟦\"Url\"⟧, \"description\": \"x\" }",
                "The name 'Url' is taken: by another lookup"
            ),
        ];
}

using System.Collections.Generic;

namespace NkRuData.Generator.Tests;

/// <summary>What is wrong with how a schema is built up: files, tables, properties and lists.</summary>
internal static class SchemaStructureCases
{
    private const string Book = "schema/book.schema.json";
    private const string Common = "schema/common.schema.json";
    private const string Dataset = "schema/dataset.schema.json";
    private const string Shelf = "schema/shelf.schema.json";
    private const string Load = "\"load\": { \"type\": \"number\", \"description\": \"What it bears.\" }";
    private const string Subjects = "\"items\": { \"type\": \"string\" }, \"maxItems\": 3";
    private const string Table = "\"x-table\": { \"class\": \"Shelves\", \"record\": \"Shelf\" }";

    internal static IEnumerable<DiagnosticCase> All => [.. Files, .. Properties, .. Values];

    private static IEnumerable<DiagnosticCase> Files =>
        [
            new("NKRU1013", "a schema that is a list", Shelf, "", "⟦[⟧]", "Expected an object, found an array"),
            new(
                "NKRU2001",
                "a keyword of tables where no table is",
                Common,
                "\"title\": \"Common definitions\"",
                "⟦\"x-group\"⟧: true",
                "The keyword 'x-group' is outside the supported subset here; expected one of: $schema, $id, $defs, title, description"
            ),
            new(
                "NKRU2003",
                "a data file that is a list",
                Dataset,
                "\"type\": \"object\"",
                "\"type\": ⟦\"array\"⟧",
                "The keyword 'type' needs object, since a data file is one; found the string 'array'"
            ),
            new(
                "NKRU2003",
                "an object open to more properties on purpose",
                Dataset,
                "\"additionalProperties\": false",
                "\"additionalProperties\": ⟦true⟧",
                "The keyword 'additionalProperties' needs false, since what is not known is an error; found true"
            ),
            new(
                "NKRU2003",
                "a table without a class",
                Shelf,
                Table,
                "⟦\"x-table\"⟧: { \"record\": \"Shelf\" }",
                "The keyword 'x-table' needs an object with 'class', the static class of the table, and 'record', its record"
            ),
            new(
                "NKRU2003",
                "a table of records that are others",
                Shelf,
                Table,
                "⟦\"x-table\"⟧: { \"class\": \"Shelves\", \"record\": \"Shelve\" }",
                "The keyword 'x-table' needs a property 'records': an array whose items are the record that 'x-table' names"
            ),
            new(
                "NKRU2003",
                "a record that does not begin with its id",
                Shelf,
                Table,
                "⟦\"x-table\"⟧: { \"class\": \"Shelves\", \"record\": \"Shelf\" }",
                "The keyword 'x-table' needs a record whose first property is 'id', a required string"
            )
            {
                Dataset = TestDataset.Books.Replace(Shelf, "\"required\": [\"id\"]", "\"required\": []"),
            },
        ];

    private static IEnumerable<DiagnosticCase> Properties =>
        [
            new(
                "NKRU1013",
                "a property that is no schema",
                Shelf,
                Load,
                "\"load\": ⟦\"number\"⟧",
                "Expected a schema object, found a string"
            ),
            new(
                "NKRU1013",
                "a required property that is no name",
                Shelf,
                "\"required\": [\"id\"]",
                "\"required\": [\"id\", ⟦5⟧]",
                "Expected a string, found a number"
            ),
            new(
                "NKRU2002",
                "a property without type",
                Shelf,
                Load,
                "\"load\": ⟦{⟧ \"description\": \"What it bears.\" }",
                "The keyword 'type' is needed here: or $ref in its place"
            ),
            new(
                "NKRU2003",
                "an object without a name",
                Shelf,
                Load,
                "\"load\": ⟦{⟧ \"type\": \"object\", \"description\": \"What it bears.\" }",
                "The keyword 'type' needs another value: objects stand in $defs, where they have a name, and are referred to by $ref"
            ),
            new(
                "NKRU2003",
                "a list of numbers",
                Book,
                Subjects,
                "\"items\": ⟦{⟧ \"type\": \"number\" }, \"maxItems\": 3",
                "The keyword 'items' needs strings, references or objects"
            ),
            new(
                "NKRU2003",
                "a list of dates",
                Book,
                Subjects,
                "\"items\": ⟦{⟧ \"type\": \"string\", \"format\": \"edtf\" }, \"maxItems\": 3",
                "The keyword 'items' needs strings, references or objects"
            ),
            new(
                "NKRU2004",
                "a definition of a file that has none",
                Shelf,
                "\"common.schema.json#/$defs/id\"",
                "⟦\"dataset.schema.json#/$defs/id\"⟧",
                "'dataset.schema.json#/$defs/id' leads to no definition: no such definition"
            ),
        ];

    private static IEnumerable<DiagnosticCase> Values =>
        [
            new(
                "NKRU1013",
                "a value of a list that is no text",
                Common,
                "[\"EUR\", \"KRW\", \"RUB\"]",
                "[\"EUR\", \"KRW\", \"RUB\", ⟦5⟧]",
                "Expected a string, found a number"
            ),
            new(
                "NKRU2003",
                "an enum of numbers",
                Book,
                "\"description\": \"How it reads.\",\n      \"type\": \"string\"",
                "\"description\": \"How it reads.\",\n      \"type\": ⟦\"integer\"⟧",
                "The keyword 'type' needs string where oneOf lists the values; found the string 'integer'"
            ),
            new(
                "NKRU2003",
                "a limit with an exponent",
                Shelf,
                "\"maximum\": 400",
                "\"maximum\": ⟦4e2⟧",
                "The keyword 'maximum' needs a number without exponent; found the number 4e2"
            ),
            Format("edff", "edtf"),
            Format("url", "uri"),
            Format("langage", "language"),
            Format("durations", "duration"),
        ];

    private static DiagnosticCase Format(string found, string meant) =>
        new(
            "NKRU2003",
            $"a misspelt format, {meant}",
            Common,
            "\"format\": \"edtf\"",
            $"\"format\": ⟦\"{found}\"⟧",
            $"The keyword 'format' needs edtf, uri, language or duration; found the string '{found}'; did you mean '{meant}'?"
        );
}

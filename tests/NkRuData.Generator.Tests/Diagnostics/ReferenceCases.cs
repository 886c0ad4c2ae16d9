using System.Collections.Generic;

namespace NkRuData.Generator.Tests;

/// <summary>What leads nowhere in a schema, and what contradicts the rest of it.</summary>
internal static class ReferenceCases
{
    private const string Author = "schema/author.schema.json";
    private const string Book = "schema/book.schema.json";
    private const string Common = "schema/common.schema.json";
    private const string Shelf = "schema/shelf.schema.json";

    internal static IEnumerable<DiagnosticCase> All =>
        [
            new(
                "NKRU2004",
                "a definition that is not there",
                Shelf,
                "\"common.schema.json#/$defs/id\"",
                "⟦\"common.schema.json#/$defs/ids\"⟧",
                "'common.schema.json#/$defs/ids' leads to no definition: no such definition; did you mean 'id'?"
            ),
            new(
                "NKRU2004",
                "a schema that is not there",
                Shelf,
                "\"common.schema.json#/$defs/id\"",
                "⟦\"comon.schema.json#/$defs/id\"⟧",
                "'comon.schema.json#/$defs/id' leads to no definition: expected #/$defs/Name, with the path of a schema file before it where it is another"
            ),
            new(
                "NKRU2004",
                "a table that is not there",
                Author,
                "\"x-ref\": \"author\"",
                "\"x-ref\": ⟦\"auther\"⟧",
                "'auther' leads to no definition: no table of that kind; did you mean 'author'?"
            ),
            new(
                "NKRU2004",
                "a definition that leads back to itself",
                Common,
                "\"date\": { \"type\": \"string\", \"format\": \"edtf\",",
                "\"date\": { \"type\": \"array\", \"items\": { \"$ref\": ⟦\"#/$defs/date\"⟧ },",
                "'#/$defs/date' leads to no definition: it leads back to itself"
            ),
            new(
                "NKRU2005",
                "a template of a property that is not there",
                Author,
                "\"x-label\": \"{name}\"",
                "\"x-label\": ⟦\"{nmae}\"⟧",
                "Wrong template: 'nmae' leads nowhere: there is no property 'nmae'; did you mean 'name'?"
            ),
            new(
                "NKRU2003",
                "a default that is no value of its enum",
                Common,
                "\"exact\", \"description\"",
                "⟦\"exactly\"⟧, \"description\"",
                "The keyword 'default' needs one of the values of 'Bound'; found the string 'exactly'; did you mean 'exact'?"
            ),
            new(
                "NKRU2003",
                "a default of what is null when absent",
                Book,
                "\"$ref\": \"common.schema.json#/$defs/date\",",
                "\"$ref\": \"common.schema.json#/$defs/date\", \"default\": ⟦\"1900\"⟧,",
                "The keyword 'default' needs an enum, true or false: what is absent otherwise is null; found the string '1900'"
            ),
            new(
                "NKRU2007",
                "an object that contains itself",
                Common,
                "\"text\": { \"type\": \"string\", \"minLength\": 1,",
                "⟦\"text\"⟧: { \"$ref\": \"#/$defs/Name\",",
                "The schema contradicts itself: 'Name' contains itself; let it refer to a record instead"
            ),
            new(
                "NKRU2007",
                "a record inside another",
                Author,
                "\"mentor\": { \"type\": \"string\", \"x-ref\": \"author\", \"x-inverse\": \"Pupils\",",
                "⟦\"mentor\"⟧: { \"$ref\": \"#/$defs/Author\",",
                "The schema contradicts itself: 'Author' is the record of a table; let 'mentor' refer to it"
            ),
            new(
                "NKRU2007",
                "a record of two tables",
                Shelf,
                "\"x-table\": { \"class\": \"Shelves\", \"record\": \"Shelf\" }",
                "⟦\"x-table\"⟧: { \"class\": \"Shelves\", \"record\": \"Author\" }",
                "The schema contradicts itself: 'Author' is the record of 'Authors' already"
            )
            {
                Dataset = TestDataset.Books.Replace(Shelf, "\"#/$defs/Shelf\"", "\"author.schema.json#/$defs/Author\""),
            },
            new(
                "NKRU2007",
                "a property is required and not there",
                Shelf,
                "\"required\": [\"id\"]",
                "⟦\"required\"⟧: [\"id\", \"hight\"]",
                "The schema contradicts itself: 'hight' is required and not among the properties"
            ),
            new(
                "NKRU2007",
                "no length fits",
                Book,
                "\"minLength\": 2",
                "⟦\"minLength\"⟧: 61",
                "The schema contradicts itself: minLength 61 exceeds maxLength 60"
            ),
            new(
                "NKRU2007",
                "two enum values of one number",
                Book,
                "\"description\": \"Merry.\", \"x-value\": 1",
                "\"description\": \"Merry.\", ⟦\"x-value\"⟧: 0",
                "The schema contradicts itself: the number 0 is that of 'sad'"
            ),
        ];
}

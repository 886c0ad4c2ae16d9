using System.Collections.Generic;

namespace NkRuData.Generator.Tests;

/// <summary>What can be wrong in a schema: NKRU20xx.</summary>
internal static class SchemaCases
{
    private const string Author = "schema/author.schema.json";
    private const string Book = "schema/book.schema.json";
    private const string Common = "schema/common.schema.json";
    private const string Shelf = "schema/shelf.schema.json";

    internal static IEnumerable<DiagnosticCase> All => [.. Keywords(), .. References(), .. Names(), .. Contradictions()];

    private static IEnumerable<DiagnosticCase> Keywords() =>
        [
            new("NKRU2001", "a misspelt keyword", Book, "\"maxLength\": 60", "⟦\"maxlength\"⟧: 60", "The keyword 'maxlength' is outside the supported subset here; did you mean 'maxLength'?"),
            new("NKRU2001", "a keyword outside the subset", Common, "\"pattern\": \"^[a-z0-9]+(-[a-z0-9]+)*$\"", "⟦\"anyOf\"⟧: []", "The keyword 'anyOf' is outside the supported subset here"),
            new("NKRU2001", "a keyword of texts on a number", Shelf, "\"load\": { \"type\": \"number\",", "\"load\": { \"type\": \"number\", ⟦\"minLength\"⟧: 1,", "The keyword 'minLength' is outside the supported subset here; expected one of: title, description, type, minimum, maximum, x-name"),
            new("NKRU2002", "a property without description", Shelf, "{ \"type\": \"number\", \"description\": \"What it bears.\" }", "⟦{⟧ \"type\": \"number\" }", "The keyword 'description' is needed here: it becomes the documentation"),
            new("NKRU2002", "an optional flag without default", Shelf, "\"isLocked\": { \"type\": \"boolean\", \"default\": true,", "⟦\"isLocked\"⟧: { \"type\": \"boolean\",", "The keyword 'default' is needed here: absent must mean true or false"),
            new("NKRU2002", "an object open to more properties", Common, "{\n      \"description\": \"A name as written somewhere.\",\n      \"type\": \"object\",\n      \"required\": [\"text\", \"language\"],\n      \"additionalProperties\": false,", "⟦{⟧\n      \"description\": \"A name as written somewhere.\",\n      \"type\": \"object\",\n      \"required\": [\"text\", \"language\"],", "The keyword 'additionalProperties' is needed here: false, since what is not known is an error"),
            new("NKRU2002", "an array without items", Book, "{ \"type\": \"array\", \"items\": { \"type\": \"string\" }, \"minItems\": 1", "⟦{⟧ \"type\": \"array\", \"minItems\": 1", "The keyword 'items' is needed here: an array says what it holds"),
            new("NKRU2002", "an enum value without number", Book, "{ \"const\": \"sad\", \"title\": \"sad\", \"description\": \"Sad.\", \"x-value\": 0 }", "⟦{⟧ \"const\": \"sad\", \"title\": \"sad\", \"description\": \"Sad.\" }", "The keyword 'const' is needed here: each value of oneOf has a 'const' and its permanent number, 'x-value'"),
            new("NKRU2003", "an unknown type", Shelf, "\"type\": \"number\", \"maximum\": 400", "\"type\": ⟦\"float\"⟧, \"maximum\": 400", "The keyword 'type' needs one of: string, number, integer, boolean, array, object"),
            new("NKRU2003", "an unknown format", Common, "\"format\": \"edtf\"", "\"format\": ⟦\"date\"⟧", "The keyword 'format' needs edtf, uri or language"),
            new("NKRU2003", "a pattern that is none", Common, "\"^[a-z0-9]+(-[a-z0-9]+)*$\"", "⟦\"(\"⟧", "The keyword 'pattern' needs a regular expression: Invalid pattern '(' at offset 1. Not enough )'s."),
            new("NKRU2003", "a length that is no number", Book, "\"maxLength\": 60", "\"maxLength\": ⟦\"long\"⟧", "The keyword 'maxLength' needs an integer from 0 to 4000"),
            new("NKRU2003", "a limit that is no number", Shelf, "\"maximum\": 400", "\"maximum\": ⟦true⟧", "The keyword 'maximum' needs a number"),
            new("NKRU2003", "an enum number beyond what rows can hold", Book, "12 }", "⟦4001⟧ }", "The keyword 'x-value' needs an integer from 0 to 4000"),
        ];

    private static IEnumerable<DiagnosticCase> References() =>
        [
            new("NKRU2004", "a definition that is not there", Shelf, "\"common.schema.json#/$defs/id\"", "⟦\"common.schema.json#/$defs/ids\"⟧", "'common.schema.json#/$defs/ids' leads to no definition: no such definition; did you mean 'id'?"),
            new("NKRU2004", "a schema that is not there", Shelf, "\"common.schema.json#/$defs/id\"", "⟦\"comon.schema.json#/$defs/id\"⟧", "'comon.schema.json#/$defs/id' leads to no definition: expected #/$defs/Name, with the path of a schema file before it where it is another"),
            new("NKRU2004", "a table that is not there", Author, "\"x-ref\": \"author\"", "\"x-ref\": ⟦\"auther\"⟧", "'auther' leads to no definition: no table of that kind; did you mean 'author'?"),
            new("NKRU2004", "a definition that leads back to itself", Common, "\"date\": { \"type\": \"string\", \"format\": \"edtf\",", "\"date\": { \"type\": \"array\", \"items\": { \"$ref\": ⟦\"#/$defs/date\"⟧ },", "'#/$defs/date' leads to no definition: it leads back to itself"),
            new("NKRU2005", "a template of a property that is not there", Author, "\"x-label\": \"{name}\"", "\"x-label\": ⟦\"{nmae}\"⟧", "Wrong template: 'nmae' leads nowhere: there is no property 'nmae'"),
        ];

    private static IEnumerable<DiagnosticCase> Names() =>
        [
            new("NKRU1041", "an enum value that is no name", Book, "\"const\": \"sad\"", "\"const\": ⟦\"2 sad\"⟧", "'2 sad' cannot be a C# name here: x-name gives another"),
            new("NKRU1041", "a table class that is no name", Shelf, "\"Shelves\", \"record\"", "⟦\"My Shelves\"⟧, \"record\"", "'My Shelves' cannot be a C# name here: it is no C# identifier"),
            new("NKRU1041", "a property named like its type", Shelf, "\"width\"", "⟦\"shelf\"⟧", "'Shelf' cannot be a C# name here: the record has a member of that name; x-name gives another"),
            new("NKRU1041", "a property that every fact has", Shelf, "\"load\"", "⟦\"kind\"⟧", "'Kind' cannot be a C# name here: the record has a member of that name; x-name gives another"),
            new("NKRU1041", "a label that is not the label", Shelf, "\"load\"", "⟦\"label\"⟧", "'Label' cannot be a C# name here: the record has a member of that name; x-name gives another"),
            new("NKRU1041", "a property without a capital", Shelf, "\"load\": {", "⟦\"load\"⟧: { \"x-name\": \"load\",", "'load' cannot be a C# name here: it must be an identifier that begins with a capital; x-name gives another"),
            new("NKRU1041", "a property without a name", Shelf, "\"load\"", "⟦\"\"⟧", "'' cannot be a C# name here: it must be an identifier that begins with a capital; x-name gives another"),
            new("NKRU1041", "an inverse that would end the property", Author, "\"Pupils\"", "⟦\"A => null; B\"⟧", "'A => null; B' cannot be a C# name here: it must be an identifier that begins with a capital"),
            new("NKRU1041", "a lookup that is no name", Author, "\"x-key\": \"Url\"", "\"x-key\": ⟦\"the url\"⟧", "'the url' cannot be a C# name here: it must be an identifier that begins with a capital"),
            new("NKRU2006", "a property twice in C#", Shelf, "\"load\": {", "⟦\"load\"⟧: { \"x-name\": \"Storey\",", "The name 'Storey' is taken: by 'floor'"),
            new("NKRU2006", "a type twice, but for its case", Book, "\"Mood\": {", "⟦\"price\"⟧: {\n      \"description\": \"x\", \"type\": \"string\", \"oneOf\": [] },\n    \"Mood\": {", "The name 'price' is taken: /set/data/schema/common.schema.json(18,5)"),
            new("NKRU2006", "an enum value twice", Book, "\"const\": \"merry\", ", "\"const\": ⟦\"merry\"⟧, \"x-name\": \"Sad\", ", "The name 'Sad' is taken: by another value"),
            new("NKRU2006", "a table class named like a record", Shelf, "\"Shelves\", \"record\"", "⟦\"Author\"⟧, \"record\"", "The name 'Author' is taken: /set/data/schema/author.schema.json(15,5)"),
            new("NKRU2006", "an inverse named like a property", Author, "\"Pupils\"", "⟦\"Names\"⟧", "The name 'Names' is taken: by 'names'"),
            new("NKRU2006", "an inverse of one name from two tables", Shelf, "\"load\": { \"type\": \"number\",", "\"load\": { \"type\": \"string\", \"x-ref\": \"author\", \"x-inverse\": ⟦\"Books\"⟧,", "The name 'Books' is taken: by Books"),
            new("NKRU2006", "a lookup twice", Author, "\"type\": \"string\", \"format\": \"uri\", \"x-key\": \"Url\", \"description\": \"Their site.\" }", "\"type\": \"string\", \"x-key\": \"Url\", \"description\": \"x\" },\n        \"site\": { \"type\": \"string\", \"x-key\": ⟦\"Url\"⟧, \"description\": \"x\" }", "The name 'Url' is taken: by another lookup"),
        ];

    private static IEnumerable<DiagnosticCase> Contradictions() =>
        [
            new("NKRU2003", "a default that is no value of its enum", Common, "\"exact\", \"description\"", "⟦\"exactly\"⟧, \"description\"", "The keyword 'default' needs one of the values of 'Bound'; did you mean 'exact'?"),
            new("NKRU2003", "a default of what is null when absent", Book, "\"$ref\": \"common.schema.json#/$defs/date\",", "\"$ref\": \"common.schema.json#/$defs/date\", \"default\": ⟦\"1900\"⟧,", "The keyword 'default' needs an enum, true or false: what is absent otherwise is null"),
            new("NKRU2007", "an object that contains itself", Common, "\"text\": { \"type\": \"string\", \"minLength\": 1,", "⟦\"text\"⟧: { \"$ref\": \"#/$defs/Name\",", "The schema contradicts itself: 'Name' contains itself; let it refer to a record instead"),
            new("NKRU2007", "a record inside another", Author, "\"mentor\": { \"type\": \"string\", \"x-ref\": \"author\", \"x-inverse\": \"Pupils\",", "⟦\"mentor\"⟧: { \"$ref\": \"#/$defs/Author\",", "The schema contradicts itself: 'Author' is the record of a table; let 'mentor' refer to it"),
            new("NKRU2007", "a record of two tables", Shelf, "\"x-table\": { \"class\": \"Shelves\", \"record\": \"Shelf\" }", "⟦\"x-table\"⟧: { \"class\": \"Shelves\", \"record\": \"Author\" }", "The schema contradicts itself: 'Author' is the record of 'Authors' already")
            {
                Dataset = TestDataset.Books.Replace(Shelf, "\"#/$defs/Shelf\"", "\"author.schema.json#/$defs/Author\""),
            },
            new("NKRU2007", "a property is required and not there", Shelf, "\"required\": [\"id\"]", "⟦\"required\"⟧: [\"id\", \"hight\"]", "The schema contradicts itself: 'hight' is required and not among the properties"),
            new("NKRU2007", "no length fits", Book, "\"minLength\": 2", "⟦\"minLength\"⟧: 61", "The schema contradicts itself: minLength 61 exceeds maxLength 60"),
            new("NKRU2007", "two enum values of one number", Book, "\"description\": \"Merry.\", \"x-value\": 1", "\"description\": \"Merry.\", ⟦\"x-value\"⟧: 0", "The schema contradicts itself: the number 0 is that of 'sad'"),
        ];
}

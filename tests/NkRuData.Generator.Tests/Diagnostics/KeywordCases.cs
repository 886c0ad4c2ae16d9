using System.Collections.Generic;

namespace NkRuData.Generator.Tests;

/// <summary>What can be wrong with a keyword of a schema.</summary>
internal static class KeywordCases
{
    private const string Book = "schema/book.schema.json";
    private const string Common = "schema/common.schema.json";
    private const string Shelf = "schema/shelf.schema.json";

    internal static IEnumerable<DiagnosticCase> All =>
        [
            new(
                "NKRU2001",
                "a misspelt keyword",
                Book,
                "\"maxLength\": 60",
                "⟦\"maxlength\"⟧: 60",
                "The keyword 'maxlength' is outside the supported subset here; did you mean 'maxLength'?"
            ),
            new(
                "NKRU2001",
                "a keyword outside the subset",
                Common,
                "\"pattern\": \"^[a-z0-9]+(-[a-z0-9]+)*$\"",
                "⟦\"anyOf\"⟧: []",
                "The keyword 'anyOf' is outside the supported subset here"
            ),
            new(
                "NKRU2001",
                "a keyword of texts on a number",
                Shelf,
                "\"load\": { \"type\": \"number\",",
                "\"load\": { \"type\": \"number\", ⟦\"minLength\"⟧: 1,",
                "The keyword 'minLength' is outside the supported subset here; expected one of: title, description, type, minimum, maximum, x-name"
            ),
            new(
                "NKRU2002",
                "a property without description",
                Shelf,
                "{ \"type\": \"number\", \"description\": \"What it bears.\" }",
                "⟦{⟧ \"type\": \"number\" }",
                "The keyword 'description' is needed here: it becomes the documentation"
            ),
            new(
                "NKRU2002",
                "an optional flag without default",
                Shelf,
                "\"isLocked\": { \"type\": \"boolean\", \"default\": true,",
                "⟦\"isLocked\"⟧: { \"type\": \"boolean\",",
                "The keyword 'default' is needed here: absent must mean true or false"
            ),
            new(
                "NKRU2002",
                "an object open to more properties",
                Common,
                "{\n      \"description\": \"A name as written somewhere.\",\n      \"type\": \"object\",\n      \"required\": [\"text\", \"language\"],\n      \"additionalProperties\": false,",
                "⟦{⟧\n      \"description\": \"A name as written somewhere.\",\n      \"type\": \"object\",\n      \"required\": [\"text\", \"language\"],",
                "The keyword 'additionalProperties' is needed here: false, since what is not known is an error"
            ),
            new(
                "NKRU2002",
                "an array without items",
                Book,
                "{ \"type\": \"array\", \"items\": { \"type\": \"string\" }, \"minItems\": 1",
                "⟦{⟧ \"type\": \"array\", \"minItems\": 1",
                "The keyword 'items' is needed here: an array says what it holds"
            ),
            new(
                "NKRU2002",
                "an enum value without number",
                Book,
                "{ \"const\": \"sad\", \"title\": \"sad\", \"description\": \"Sad.\", \"x-value\": 0 }",
                "⟦{⟧ \"const\": \"sad\", \"title\": \"sad\", \"description\": \"Sad.\" }",
                "The keyword 'x-value' is needed here: each value of oneOf has a 'const' and its permanent number, 'x-value'"
            ),
            new(
                "NKRU2003",
                "an unknown type",
                Shelf,
                "\"type\": \"number\", \"maximum\": 400",
                "\"type\": ⟦\"float\"⟧, \"maximum\": 400",
                "The keyword 'type' needs one of: string, number, integer, boolean, array, object; found the string 'float'"
            ),
            new(
                "NKRU2003",
                "an unknown format",
                Common,
                "\"format\": \"edtf\"",
                "\"format\": ⟦\"date\"⟧",
                "The keyword 'format' needs edtf, uri, language or duration; found the string 'date'"
            ),
            new(
                "NKRU2003",
                "a pattern that is none",
                Common,
                "\"^[a-z0-9]+(-[a-z0-9]+)*$\"",
                "⟦\"(\"⟧",
                "The keyword 'pattern' needs a regular expression: Invalid pattern '(' at offset 1. Not enough )'s."
            ),
            new(
                "NKRU2003",
                "a pattern that means something else in .NET",
                Common,
                "\"^[a-z0-9]+(-[a-z0-9]+)*$\"",
                "⟦\"\\\\p{L}\"⟧",
                "The keyword 'pattern' needs a regular expression: '\\p{L}' has \\p, which is not supported"
            ),
            new(
                "NKRU2001",
                "a reference with a rule for texts",
                "schema/author.schema.json",
                "\"x-inverse\": \"Pupils\"",
                "\"x-inverse\": \"Pupils\", ⟦\"minLength\"⟧: 1",
                "The keyword 'minLength' is outside the supported subset here; expected one of: title, description, type, x-name, x-ref, x-inverse"
            ),
            new(
                "NKRU2003",
                "a reference of a file as a whole",
                Book,
                "\"records\": { \"type\": \"array\", \"items\": { \"$ref\": \"#/$defs/Book\" }",
                "⟦\"owner\"⟧: { \"type\": \"string\", \"x-ref\": \"author\", \"description\": \"Whose.\" }, \"records\": { \"type\": \"array\", \"items\": { \"$ref\": \"#/$defs/Book\" }",
                "The keyword 'x-ref' needs a property of a record, not of a file"
            ),
            new(
                "NKRU2003",
                "a length that is no number",
                Book,
                "\"maxLength\": 60",
                "\"maxLength\": ⟦\"long\"⟧",
                "The keyword 'maxLength' needs a number; found the string 'long'"
            ),
            new(
                "NKRU2003",
                "a limit that is no number",
                Shelf,
                "\"maximum\": 400",
                "\"maximum\": ⟦true⟧",
                "The keyword 'maximum' needs a number; found true"
            ),
            new(
                "NKRU2003",
                "an enum number beyond what rows can hold",
                Book,
                "12 }",
                "⟦4001⟧ }",
                "The keyword 'x-value' needs an integer from 0 to 4000; found the number 4001"
            ),
        ];
}

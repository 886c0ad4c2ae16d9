namespace NkRuData.Generator.Tests;

/// <summary>The schemas of the test data set: books, their authors, and shelves that nothing refers to.</summary>
internal static class BookSchemas
{
    internal const string Common = """
        {
          "title": "Common definitions",
          "description": "What several kinds share.",
          "$defs": {
            "id": { "type": "string", "description": "An id.", "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$", "maxLength": 40 },
            "date": { "type": "string", "format": "edtf", "description": "A partial date." },
            "Name": {
              "description": "A name as written somewhere.",
              "type": "object",
              "required": ["text", "language"],
              "additionalProperties": false,
              "x-label": "{text} ({language})",
              "properties": {
                "text": { "type": "string", "minLength": 1, "description": "The name." },
                "language": { "type": "string", "format": "language", "description": "Its language: a tag such as `ko`." }
              }
            },
            "Price": {
              "description": "What something costs.",
              "type": "object",
              "required": ["amount", "currency"],
              "additionalProperties": false,
              "x-label": "[{isReduced} ][{bound} ]{amount} {currency}",
              "properties": {
                "amount": { "type": "number", "minimum": 0, "description": "The figure." },
                "currency": { "type": "string", "enum": ["EUR", "KRW", "RUB"], "description": "The currency." },
                "bound": { "$ref": "#/$defs/Bound", "default": "exact", "description": "How exact it is." },
                "isReduced": { "type": "boolean", "title": "reduced", "default": false, "description": "Whether it is reduced." }
              }
            },
            "Bound": {
              "description": "How exact a figure is.",
              "type": "string",
              "oneOf": [
                { "const": "exact", "title": "exactly", "description": "The figure itself.", "x-value": 0 },
                { "const": "at-most", "title": "at most", "description": "That or less.", "x-value": 7 }
              ]
            }
          }
        }
        """;

    internal const string Dataset = """
        {
          "title": "Data set",
          "description": "The data set as a whole.",
          "type": "object",
          "required": ["$schema", "description", "namespace", "facade", "edition"],
          "additionalProperties": false,
          "properties": {
            "$schema": { "type": "string", "description": "The schema." },
            "description": { "type": "string", "description": "What it is about." },
            "namespace": { "type": "string", "description": "The namespace." },
            "facade": { "type": "string", "description": "The class that spans all tables." },
            "edition": { "type": "string", "description": "The edition." }
          }
        }
        """;

    internal const string Author = """
        {
          "title": "Authors",
          "description": "Who writes & edits.",
          "x-table": { "class": "Authors", "record": "Author" },
          "type": "object",
          "required": ["$schema", "title", "description", "records"],
          "additionalProperties": false,
          "properties": {
            "$schema": { "type": "string", "description": "The schema." },
            "title": { "type": "string", "description": "The title." },
            "description": { "type": "string", "description": "The description." },
            "records": { "type": "array", "items": { "$ref": "#/$defs/Author" }, "description": "The records." }
          },
          "$defs": {
            "Author": {
              "description": "Who writes or edits <books>.",
              "type": "object",
              "required": ["id", "name"],
              "additionalProperties": false,
              "x-label": "{name}",
              "x-summary": "{name}[, born {born}].[ Also {list names}{text}{end}.]",
              "properties": {
                "id": { "$ref": "common.schema.json#/$defs/id", "description": "The id." },
                "name": { "type": "string", "minLength": 1, "description": "The usual name." },
                "born": { "$ref": "common.schema.json#/$defs/date", "description": "When born." },
                "names": { "type": "array", "items": { "$ref": "common.schema.json#/$defs/Name" }, "description": "Other names." },
                "mentor": { "type": "string", "x-ref": "author", "x-inverse": "Pupils", "description": "Whom they learnt from." },
                "url": { "type": "string", "format": "uri", "x-key": "Url", "description": "Their site." }
              }
            }
          }
        }
        """;

    internal const string Shelf = """
        {
          "title": "Shelves",
          "description": "Where books stand.",
          "x-table": { "class": "Shelves", "record": "Shelf" },
          "type": "object",
          "required": ["$schema", "title", "description", "records"],
          "additionalProperties": false,
          "properties": {
            "$schema": { "type": "string", "description": "The schema." },
            "title": { "type": "string", "description": "The title." },
            "description": { "type": "string", "description": "The description." },
            "records": { "type": "array", "items": { "$ref": "#/$defs/Shelf" }, "description": "The records." }
          },
          "$defs": {
            "Shelf": {
              "description": "A shelf.",
              "type": "object",
              "required": ["id"],
              "additionalProperties": false,
              "properties": {
                "id": { "$ref": "common.schema.json#/$defs/id", "description": "The id." },
                "floor": { "type": "integer", "minimum": -3, "maximum": 20, "x-name": "Storey", "description": "The floor." },
                "load": { "type": "number", "description": "What it bears." },
                "width": { "type": "number", "maximum": 400, "description": "How wide it is." },
                "isLocked": { "type": "boolean", "default": true, "description": "Whether it is locked." }
              }
            }
          }
        }
        """;

    internal const string Book = """
        {
          "title": "Books",
          "description": "What was written.",
          "x-table": { "class": "Books", "record": "Book" },
          "x-group": true,
          "type": "object",
          "required": ["$schema", "title", "description", "records"],
          "additionalProperties": false,
          "properties": {
            "$schema": { "type": "string", "description": "The schema." },
            "title": { "type": "string", "description": "The title." },
            "description": { "type": "string", "description": "The description." },
            "records": { "type": "array", "items": { "$ref": "#/$defs/Book" }, "description": "The records." }
          },
          "$defs": {
            "Book": {
              "description": "A work, not a copy of it.",
              "type": "object",
              "required": ["id", "title", "genre"],
              "additionalProperties": false,
              "x-label": "{title}[ ({author})]",
              "x-summary": "{title}[, by {author.name}].",
              "x-remarks": "{genre}[, {published}].[ {price}.]\n{list editions}{publisher}[ for {price}][, read by {each readers; }{name}{end}]{end}",
              "properties": {
                "id": { "$ref": "common.schema.json#/$defs/id", "description": "The id." },
                "member": { "type": "string", "x-member": true, "description": "The name of the C# member." },
                "title": { "type": "string", "minLength": 2, "maxLength": 60, "description": "The title." },
                "isbn": { "type": "string", "x-key": "Isbn", "description": "The number in bookshops." },
                "genre": { "$ref": "#/$defs/Genre", "description": "The genre." },
                "mood": { "$ref": "#/$defs/Mood", "description": "The mood, where it has one." },
                "published": { "$ref": "common.schema.json#/$defs/date", "description": "When published." },
                "price": { "$ref": "common.schema.json#/$defs/Price", "description": "What it costs." },
                "author": { "type": "string", "x-ref": "author", "x-inverse": "Books", "description": "Who wrote it." },
                "editors": {
                  "type": "array",
                  "items": { "type": "string", "x-ref": "author", "x-inverse": "Books" },
                  "uniqueItems": true,
                  "description": "Who edited it."
                },
                "subjects": { "type": "array", "items": { "type": "string" }, "maxItems": 3, "uniqueItems": true, "description": "What it is about." },
                "editions": { "type": "array", "items": { "$ref": "#/$defs/Edition" }, "description": "As printed." },
                "prequel": { "type": "string", "x-ref": "book", "x-inverse": "Sequels", "description": "The book before it." }
              }
            },
            "Edition": {
              "description": "A printing.",
              "type": "object",
              "required": ["publisher"],
              "additionalProperties": false,
              "properties": {
                "publisher": { "type": "string", "description": "Who printed it." },
                "price": { "$ref": "common.schema.json#/$defs/Price", "description": "What it costs." },
                "readers": { "type": "array", "items": { "type": "string", "x-ref": "author", "x-inverse": "Reads" }, "description": "Who read it." },
                "marks": { "type": "array", "items": { "type": "string" }, "minItems": 1, "description": "Marks on its pages." }
              }
            },
            "Genre": {
              "description": "What sort of book it is.",
              "type": "string",
              "oneOf": [
                { "const": "novel", "title": "novel", "description": "A long story.", "x-value": 0 },
                { "const": "sci-fi", "title": "science fiction", "description": "A story of what may come.", "x-name": "ScienceFiction", "x-value": 12 },
                { "const": "poetry", "description": "Verse.", "x-value": 4000 }
              ]
            },
            "Mood": {
              "description": "How it reads.",
              "type": "string",
              "oneOf": [
                { "const": "sad", "title": "sad", "description": "Sad.", "x-value": 0 },
                { "const": "merry", "title": "merry", "description": "Merry.", "x-value": 1 }
              ]
            }
          }
        }
        """;
}

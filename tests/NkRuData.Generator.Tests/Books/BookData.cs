namespace NkRuData.Generator.Tests;

/// <summary>The records of the test data set: one that has everything, and ones that leave everything out.</summary>
internal static class BookData
{
    internal const string Dataset = """
        {
          "$schema": "schema/dataset.schema.json",
          "description": "Books, for tests.",
          "namespace": "Library",
          "facade": "Catalogue",
          "edition": "2025.01.02"
        }
        """;

    internal const string Authors = """
        {
          "$schema": "schema/author.schema.json",
          "title": "Authors",
          "description": "All of them.",
          "records": [
            { "id": "leo-tolstoy", "name": "Leo Tolstoy", "born": "1828-09-09", "names": [{ "text": "Лев Толстой", "language": "ru" }], "url": "https://example.org/tolstoy?a=1&b=2" },
            { "id": "park-kyongni", "name": "Park Kyongni", "names": [{ "text": "박경리", "language": "ko" }, { "text": "朴景利", "language": "ko-Hani" }], "mentor": "leo-tolstoy" },
            { "id": "anon", "name": "Anon" }
          ]
        }
        """;

    internal const string Shelves = """
        {
          "$schema": "schema/shelf.schema.json",
          "title": "Shelves",
          "description": "All of them.",
          "records": [
            { "id": "upper", "floor": 12, "load": 250.50, "isLocked": false },
            { "id": "cellar", "floor": -2, "load": -0.00000000000000001, "isLocked": true },
            { "id": "bare" }
          ]
        }
        """;

    internal const string Novels = """
        {
          "$schema": "../schema/book.schema.json",
          "title": "Novels",
          "description": "Long ones.",
          "records": [
            {
              "id": "war-and-peace",
              "member": "WarPeace",
              "title": "War and Peace",
              "isbn": "978-0",
              "genre": "novel",
              "mood": "sad",
              "published": "1865/1869",
              "price": { "amount": 1250.00, "currency": "RUB", "bound": "at-most", "isReduced": true },
              "author": "leo-tolstoy",
              "editors": ["park-kyongni", "leo-tolstoy"],
              "subjects": ["война", "мир", "전쟁"],
              "editions": [
                { "publisher": "First", "price": { "amount": 3, "currency": "EUR" }, "readers": ["anon", "park-kyongni"], "marks": ["a", "b"] },
                { "publisher": "Second" }
              ]
            },
            {
              "id": "toji",
              "title": "토지",
              "isbn": "978-1",
              "genre": "novel",
              "author": "park-kyongni",
              "prequel": "war-and-peace",
              "editions": []
            }
          ]
        }
        """;

    internal const string Poems = """
        {
          "$schema": "../schema/book.schema.json",
          "title": "Poems",
          "description": "Short ones.",
          "records": [
            { "id": "first-poem", "title": "First", "genre": "poetry", "prequel": "toji" },
            { "id": "star-poem", "title": "Star", "genre": "sci-fi", "mood": "merry", "price": { "amount": 0, "currency": "KRW" } }
          ]
        }
        """;
}

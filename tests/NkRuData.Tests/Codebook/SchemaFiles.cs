using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json.Nodes;

namespace NkRuData.Tests.Codebook;

/// <summary>The schemas and the data files as JSON, read without the generator: what pages about them are made from.</summary>
internal static class SchemaFiles
{
    private static readonly Dictionary<string, JsonObject> ByName = Directory
        .GetFiles(Path.Combine(TestFiles.DataFolder, "schema"), "*.schema.json")
        .ToDictionary(path => Path.GetFileName(path), Read);

    private static readonly ILookup<string, (string Path, JsonObject Content)> DataBySchema = Directory
        .GetFiles(TestFiles.DataFolder, "*.json", SearchOption.AllDirectories)
        .Where(path => Path.GetFileName(Path.GetDirectoryName(path)) != "schema")
        .Select(path =>
            (Path: Path.GetRelativePath(TestFiles.DataFolder, path).Replace('\\', '/'), Content: Read(path))
        )
        .OrderBy(file => file.Path, System.StringComparer.Ordinal)
        .ToLookup(file => Path.GetFileName(file.Content["$schema"]!.GetValue<string>()));

    /// <summary>The schemas of tables, in the order of their kinds.</summary>
    internal static IEnumerable<Table> Tables { get; } =
    [
        .. ByName
            .Where(schema => schema.Value["x-table"] is not null)
            .OrderBy(schema => schema.Key, System.StringComparer.Ordinal)
            .Select(schema => new Table(schema.Key, schema.Value)),
    ];

    /// <summary>The definitions that have a type of their own in C#, those that tables share last.</summary>
    internal static IEnumerable<Definition> Definitions { get; } =
    [
        .. Tables
            .Select(table => table.File)
            .Append("common.schema.json")
            .SelectMany(file =>
                ByName[file]["$defs"]!
                    .AsObject()
                    .Where(definition => definition.Value!["title"] is not null)
                    .Select(definition => new Definition(definition.Key, file, definition.Value!.AsObject()))
            ),
    ];

    /// <summary>What a schema is in truth, if it refers to a definition, and the name of that.</summary>
    internal static (string? Name, string File, JsonObject Schema) Resolve(string file, JsonObject schema)
    {
        if (schema["$ref"] is not { } reference)
        {
            return (null, file, schema);
        }

        string[] parts = reference.GetValue<string>().Split("#/$defs/");
        string target = parts[0].Length == 0 ? file : parts[0];
        return (parts[1], target, ByName[target]["$defs"]![parts[1]]!.AsObject());
    }

    private static JsonObject Read(string path) => JsonNode.Parse(File.ReadAllText(path))!.AsObject();

    internal sealed record Table(string File, JsonObject Schema)
    {
        internal string Kind => File[..^".schema.json".Length];

        internal string Class => Schema["x-table"]!["class"]!.GetValue<string>();

        internal string Record => Schema["x-table"]!["record"]!.GetValue<string>();

        internal JsonObject RecordSchema => Schema["$defs"]![Record]!.AsObject();

        /// <summary>The data files of the table, by their paths in the data folder.</summary>
        internal IReadOnlyList<(string Path, JsonObject Content)> Files { get; } = [.. DataBySchema[File]];

        internal IEnumerable<JsonObject> Records =>
            Files.SelectMany(file => file.Content["records"]!.AsArray()).Select(record => record!.AsObject());
    }

    internal sealed record Definition(string Name, string File, JsonObject Schema)
    {
        internal string Description => Schema["description"]!.GetValue<string>();

        internal IEnumerable<KeyValuePair<string, JsonNode?>> Properties => Schema["properties"]?.AsObject() ?? [];

        internal IEnumerable<JsonObject> Values => (Schema["oneOf"]?.AsArray() ?? []).Select(x => x!.AsObject());

        internal bool Requires(string property) =>
            (Schema["required"]?.AsArray() ?? []).Any(name => name!.GetValue<string>() == property);
    }
}

using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace NkRuData.Cli.Reading;

/// <summary>A record of a data folder: its kind, the file it stands in, by its path in the folder, and its fields.</summary>
internal sealed record DataRecord(string Kind, string File, JsonObject Fields);

/// <summary>An edition of the data as JSON, as it lies in a folder: this one or an earlier one.</summary>
internal sealed class DataFolder
{
    private DataFolder(string edition, IReadOnlyDictionary<string, DataRecord> records)
    {
        Edition = edition;
        Records = records;
    }

    internal string Edition { get; }

    /// <summary>The records by their ids, which are unique across kinds.</summary>
    internal IReadOnlyDictionary<string, DataRecord> Records { get; }

    /// <summary>Reads a folder.</summary>
    /// <param name="folder">The folder that <c>dataset.json</c> stands in.</param>
    /// <exception cref="InvalidDataException">It is not the folder of a data set; the message says what is missing, and where.</exception>
    internal static DataFolder Read(string folder)
    {
        string dataset = Path.Combine(folder, "dataset.json");
        if (!File.Exists(dataset))
        {
            throw new InvalidDataException($"There is no data set in '{folder}': it has no dataset.json.");
        }

        var records = new SortedDictionary<string, DataRecord>(StringComparer.Ordinal);
        foreach (string path in Directory.EnumerateFiles(folder, "*.json", SearchOption.AllDirectories).Order())
        {
            string file = Path.GetRelativePath(folder, path).Replace('\\', '/');
            if (path == dataset || file.StartsWith("schema/", StringComparison.Ordinal))
            {
                continue;
            }

            var content = Parse(path);
            string kind = Path.GetFileName(Text(content, "$schema", path)).Split('.')[0];
            foreach (var record in (content["records"] as JsonArray ?? []).OfType<JsonObject>())
            {
                records[Text(record, "id", path)] = new(kind, file, record);
            }
        }

        return new(Text(Parse(dataset), "edition", dataset), records);
    }

    private static JsonObject Parse(string path)
    {
        try
        {
            return JsonNode.Parse(File.ReadAllText(path)) as JsonObject
                ?? throw new InvalidDataException($"{path}: expected an object.");
        }
        catch (JsonException wrong)
        {
            throw new InvalidDataException($"{path}({wrong.LineNumber + 1}): it is no JSON.", wrong);
        }
    }

    private static string Text(JsonObject json, string name, string path) =>
        json[name] is JsonValue value && value.TryGetValue(out string? text)
            ? text
            : throw new InvalidDataException($"{path}: a text '{name}' is missing.");
}

using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace NkRuData.Cli.Reading;

/// <summary>A record of a data folder: its kind, the file it stands in, by its path in the folder, and its fields.</summary>
internal sealed record DataRecord(string Kind, string File, JsonObject Fields)
{
    /// <summary>The text of a field, or null where there is none.</summary>
    internal string? Text(string name) => Text(Fields, name);

    internal static string? Text(JsonObject json, string name) =>
        json[name] is JsonValue value && value.TryGetValue(out string? text) ? text : null;
}

/// <summary>An edition of the data as JSON, as it lies in a folder: this one or an earlier one.</summary>
internal sealed class DataFolder
{
    private const string Settings = "dataset.json";

    private DataFolder(string edition, IReadOnlyDictionary<string, DataRecord> records)
    {
        Edition = edition;
        Records = records;
    }

    // Twice the same property would otherwise be found when it is first asked for.
    private static readonly JsonDocumentOptions Options = new() { AllowDuplicateProperties = false };

    internal string Edition { get; }

    /// <summary>The records by their ids, which are unique across kinds.</summary>
    internal IReadOnlyDictionary<string, DataRecord> Records { get; }

    /// <summary>Reads a folder.</summary>
    /// <param name="folder">The folder that <c>dataset.json</c> stands in.</param>
    /// <exception cref="InvalidDataException">It is not the folder of a data set; the message says what is missing, and where.</exception>
    internal static DataFolder Read(string folder)
    {
        string dataset = Path.Combine(folder, Settings);
        if (!File.Exists(dataset))
        {
            throw new InvalidDataException($"There is no data set in '{folder}': it has no {Settings}.");
        }

        var records = new SortedDictionary<string, DataRecord>(StringComparer.Ordinal);
        foreach (
            string path in Directory
                .EnumerateFiles(folder, "*.json", SearchOption.AllDirectories)
                .Order(StringComparer.Ordinal)
        )
        {
            string file = Path.GetRelativePath(folder, path).Replace('\\', '/');
            if (file == Settings || file.StartsWith("schema/", StringComparison.Ordinal))
            {
                continue;
            }

            var content = Parse(path);
            string kind = Path.GetFileName(Text(content, "$schema", path)).Split('.')[0];
            foreach (var record in (content["records"] as JsonArray ?? []).OfType<JsonObject>())
            {
                string id = Text(record, "id", path);
                if (!records.TryAdd(id, new(kind, file, record)))
                {
                    throw new InvalidDataException($"{path}: the id '{id}' stands in {records[id].File} already.");
                }
            }
        }

        return new(Text(Parse(dataset), "edition", dataset), records);
    }

    private static JsonObject Parse(string path)
    {
        try
        {
            return JsonNode.Parse(File.ReadAllText(path), documentOptions: Options) as JsonObject
                ?? throw new InvalidDataException($"{path}: expected an object.");
        }
        catch (JsonException wrong) when (wrong.LineNumber is { } line)
        {
            throw new InvalidDataException($"{path}({line + 1}): it is no JSON.", wrong);
        }
        catch (JsonException wrong)
        {
            throw new InvalidDataException($"{path}: a property stands twice.", wrong);
        }
    }

    private static string Text(JsonObject json, string name, string path) =>
        DataRecord.Text(json, name) ?? throw new InvalidDataException($"{path}: a text '{name}' is missing.");
}

using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace NkRuData.Generator.Tests;

/// <summary>The data sets that are mutated: the test data set, and the real one cut down to a few records of each kind.</summary>
internal static class FuzzCorpus
{
    private const int RecordsPerFile = 1;
    private const int MostFilesOfAFolder = 4;

    private static readonly JsonSerializerOptions Readable = new()
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    internal static TestDataset Real { get; } = Trim(RealFiles());

    internal static TestDataset[] All { get; } = [TestDataset.Books, Real];

    internal static string Print(JsonNode? node) => node is null ? "null" : node.ToJsonString(Readable);

    private static SortedDictionary<string, string> RealFiles()
    {
        string folder = Path.Combine(Repository.Root, "data");
        var files = new SortedDictionary<string, string>(System.StringComparer.Ordinal);
        foreach (string path in Repository.Files("data", "*.json"))
        {
            files.Add(Path.GetRelativePath(folder, path).Replace('\\', '/'), File.ReadAllText(path));
        }

        return files;
    }

    // A few records, and all that they lead to.
    private static TestDataset Trim(SortedDictionary<string, string> files)
    {
        var records = new Dictionary<string, (string File, JsonObject Record)>();
        foreach (
            var (path, text) in files.Where(file => !file.Key.StartsWith("schema/", System.StringComparison.Ordinal))
        )
        {
            foreach (var record in (JsonNode.Parse(text)!["records"]?.AsArray() ?? []).OfType<JsonObject>())
            {
                records.Add((string)record["id"]!, (path, record));
            }
        }

        var kept = new HashSet<string>();
        var open = new Stack<string>(
            records
                .GroupBy(record => record.Value.File)
                .GroupBy(file => Path.GetDirectoryName(file.Key))
                .SelectMany(folder => folder.Take(string.IsNullOrEmpty(folder.Key) ? int.MaxValue : MostFilesOfAFolder))
                .SelectMany(file => file.Take(RecordsPerFile))
                .Select(record => record.Key)
        );
        while (open.TryPop(out string? id))
        {
            if (kept.Add(id))
            {
                Texts(records[id].Record).Where(records.ContainsKey).ToList().ForEach(open.Push);
            }
        }

        return files.Aggregate(
            TestDataset.Empty,
            (dataset, file) => Trim(file.Value, kept) is { } text ? dataset.With(file.Key, text) : dataset
        );
    }

    private static string? Trim(string text, HashSet<string> kept)
    {
        var root = JsonNode.Parse(text)!;
        if (root["records"] is not JsonArray records)
        {
            return text;
        }

        foreach (var record in records.Where(record => !kept.Contains((string)record!["id"]!)).ToList())
        {
            records.Remove(record);
        }

        return records.Count == 0 ? null : Print(root);
    }

    private static IEnumerable<string> Texts(JsonNode? node) =>
        node switch
        {
            JsonObject inner => inner.SelectMany(member => Texts(member.Value)),
            JsonArray array => array.SelectMany(Texts),
            JsonValue value when value.TryGetValue(out string? text) => [text],
            _ => [],
        };
}

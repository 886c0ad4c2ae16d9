using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using NkRuData.Tests;

namespace NkRuData.Benchmarks;

/// <summary>The facts that are measured: the real ones, or some thousands that were made for it.</summary>
internal sealed class DataSet
{
    // As short as UTF-8 allows.
    private static readonly JsonSerializerOptions Compact = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private DataSet(string name, string claim, IReadOnlyDictionary<string, string> files, DataShapes shapes)
    {
        Name = name;
        Claim = claim;
        Files = files;
        Shapes = shapes;
    }

    internal string Name { get; }

    internal bool IsReal => Name == "real";

    /// <summary>The id of the claim that is the first fact.</summary>
    internal string Claim { get; }

    internal DataShapes Shapes { get; }

    /// <summary>The text of each file by its path below the folder of the data.</summary>
    internal IReadOnlyDictionary<string, string> Files { get; }

    internal static DataSet Real(string repository)
    {
        string folder = $"{repository}/data";
        var files = Directory
            .GetFiles(folder, "*.json", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .ToDictionary(path => Path.GetRelativePath(folder, path).Replace('\\', '/'), File.ReadAllText);
        return new("real", "kursk-construction-workers", files, new($"{folder}/schema"));
    }

    internal static DataSet Synthetic(string repository, int records) =>
        new(
            $"{records:N0}",
            // In the middle: neither the first nor the last page.
            $"statement-{records * 7 / 20:D6}",
            SyntheticDataset.Create($"{repository}/data/schema", records),
            new($"{repository}/data/schema")
        );

    internal static DataSet Of(string repository, int records) =>
        records == 0 ? Real(repository) : Synthetic(repository, records);

    /// <summary>By how many bytes the files, without schemas, are larger than the JSON of the kinds.</summary>
    internal long WhiteSpace =>
        Files
            .Where(file => !file.Key.StartsWith("schema/", StringComparison.Ordinal))
            .Sum(file => (long)Encoding.UTF8.GetByteCount(file.Value))
        - JsonOfKinds().Values.Sum(text => (long)Encoding.UTF8.GetByteCount(text));

    /// <summary>The same with the text of every file changed.</summary>
    internal DataSet WithText(Func<string, string> change) =>
        new(Name, Claim, Files.ToDictionary(file => file.Key, file => change(file.Value)), Shapes);

    /// <summary>All records of each kind as one JSON text without white space, and without names of C# members.</summary>
    internal Dictionary<string, string> JsonOfKinds()
    {
        var kinds = Shapes.Kinds.ToDictionary(kind => kind.Name, _ => new JsonArray());
        foreach (var (path, text) in Files.Where(file => !file.Key.StartsWith("schema/", StringComparison.Ordinal)))
        {
            var file = JsonNode.Parse(text)!;
            string schema = Path.GetFileName((string)file["$schema"]!);
            string kind = schema[..schema.IndexOf('.', StringComparison.Ordinal)];
            foreach (var record in kinds.ContainsKey(kind) ? file["records"]!.AsArray() : [])
            {
                var copy = record!.DeepClone().AsObject();
                foreach (string name in copy.Select(property => property.Key).ToList())
                {
                    if (Shapes.NamesMember(kind, name))
                    {
                        copy.Remove(name);
                    }
                }

                kinds[kind].Add((JsonNode)copy);
            }
        }

        return kinds.ToDictionary(kind => kind.Key, kind => kind.Value.ToJsonString(Compact));
    }
}

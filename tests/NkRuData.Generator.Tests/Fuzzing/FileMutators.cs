using System;
using System.Linq;
using System.Text.Json.Nodes;

namespace NkRuData.Generator.Tests;

/// <summary>Changes which files there are, what they are called and what belongs to which.</summary>
internal static class FileMutators
{
    private static readonly string[] Strays =
    [
        "x.json",
        "schema/x.json",
        "schema/x.schema.json",
        "schema/schema/x.schema.json",
        "schema/.schema.json",
        ".schema.json",
        "books/books.json",
        "books/all.json",
        "claims/1.json",
        "claims/<b>&.json",
        "claims/a b.json",
        "claims/Агент.json",
        "dataset.json/dataset.json",
    ];

    internal static readonly Mutator[] All =
    [
        new("drop-file", (dataset, random) => dataset.Without(Path(dataset, random))),
        new(
            "copy-file",
            (dataset, random) => dataset.With(Name(Path(dataset, random), random), dataset[Path(dataset, random)])
        ),
        new("copy-file-near", CopyNear),
        new("rename-file", Rename),
        new("swap-files", Swap),
        new("overwrite-file", (dataset, random) => dataset.With(Path(dataset, random), dataset[Path(dataset, random)])),
        new(
            "append-file",
            (dataset, random) =>
                dataset.With(Path(dataset, random), dataset[Path(dataset, random)] + dataset[Path(dataset, random)])
        ),
        new("other-schema", OtherSchema),
        new("move-record", (dataset, random) => Move(dataset, random, keep: false)),
        new("copy-record", (dataset, random) => Move(dataset, random, keep: true)),
        new(
            "stray-file",
            (dataset, random) => dataset.With(random.Pick(Strays), random.Pick("", "{", "{}", "[]", "null", "\"x\""))
        ),
    ];

    private static string Path(TestDataset dataset, Random random) => random.Pick(dataset.Paths.ToArray());

    private static string Name(string path, Random random)
    {
        int slash = path.LastIndexOf('/') + 1;
        return random.Next(8) switch
        {
            0 => path.ToUpperInvariant(),
            1 => "other/" + path,
            2 => path[slash..],
            3 => path[..slash] + "copy-" + path[slash..],
            4 => path[..slash]
                + random.Pick("all", "get", "class", "1", "a b", "<b>", "\"", "x--y", "-", "Books")
                + ".json",
            5 => path[..slash]
                + random.Pick("all", "get", "class", "1", "a b", "<b>&", "\"", "\u2028")
                + ".schema.json",
            6 => path.Replace(".json", ".JSON", StringComparison.Ordinal),
            _ => path[..slash] + "./" + path[slash..],
        };
    }

    private static TestDataset CopyNear(TestDataset dataset, Random random)
    {
        string path = Path(dataset, random);
        return dataset.With(Name(path, random), dataset[path]);
    }

    private static TestDataset Rename(TestDataset dataset, Random random)
    {
        string path = Path(dataset, random);
        string text = dataset[path];
        return dataset.Without(path).With(Name(path, random), text);
    }

    private static TestDataset Swap(TestDataset dataset, Random random)
    {
        string path = Path(dataset, random);
        string other = Path(dataset, random);
        return dataset.With(path, dataset[other]).With(other, dataset[path]);
    }

    private static TestDataset OtherSchema(TestDataset dataset, Random random)
    {
        string path = Path(dataset, random);
        string other = random.Next(4) == 0 ? random.Pick(NastyTexts.All) : Path(dataset, random);
        if (JsonSlots.Parse(dataset[path]) is not { Root: JsonObject root } slots)
        {
            return dataset;
        }

        root["$schema"] = random.Pick(other, "../" + other, "../../" + other, "./" + other, "schema/../" + other);
        return dataset.With(path, slots.Print(readable: true));
    }

    private static TestDataset Move(TestDataset dataset, Random random, bool keep)
    {
        string from = Path(dataset, random);
        string to = Path(dataset, random);
        if (
            JsonSlots.Parse(dataset[from]) is not { Root: JsonObject source } fromSlots
            || JsonSlots.Parse(dataset[to]) is not { Root: JsonObject target } toSlots
            || source["records"] is not JsonArray { Count: > 0 } records
            || target["records"] is not JsonArray others
        )
        {
            return dataset;
        }

        int index = random.Next(records.Count);
        others.Insert(random.Next(others.Count + 1), records[index]?.DeepClone());
        if (!keep)
        {
            records.RemoveAt(index);
        }

        return dataset.With(from, fromSlots.Print(readable: true)).With(to, toSlots.Print(readable: true));
    }
}

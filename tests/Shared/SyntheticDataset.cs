using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;

namespace NkRuData.Tests;

/// <summary>
/// A data set of any size through the real schemas: the same for the same size and seed. Seven tenths of the records are
/// claims, with texts, figures, relations and appearances as long and as many as in the real data.
/// </summary>
internal sealed class SyntheticDataset
{
    internal const int UsualRecordsPerFile = 200;

    private static readonly JsonSerializerOptions Plain = new()
    {
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        WriteIndented = true,
    };

    private static readonly string[] Words = (
        "workers builders soldiers region report official agency border train bridge factory office winter summer return "
        + "arrive announce estimate confirm deny plan build clear repair carry several thousand hundred between before after "
        + "строители рабочие граница область 노동자 건설 지역"
    ).Split(' ');

    private readonly Random random;
    private readonly Dictionary<string, string> files = new(StringComparer.Ordinal);
    private readonly string[] agents;
    private readonly string[] places;
    private readonly string[] sources;
    private readonly string[] claims;
    private readonly string[] indicators;

    private readonly int recordsPerFile;

    private SyntheticDataset(int records, int recordsPerFile, int seed)
    {
        random = new(seed);
        this.recordsPerFile = recordsPerFile;
        claims = Ids("statement", records * 7 / 10);
        sources = Ids("page", records * 2 / 10);
        // Tables without groups hold 256 facts at most: what they cannot take, the claims do.
        agents = Ids("speaker", Math.Clamp(records / 20, 2, 250));
        places = Ids("place", Math.Clamp(records / 40, 2, 250));
        indicators = Ids("question", Math.Clamp(records / 40, 2, 250));
    }

    /// <summary>Makes a data set of about that many records.</summary>
    /// <returns>The text of each file by its path below the folder of the data.</returns>
    internal static IReadOnlyDictionary<string, string> Create(
        string schemaFolder,
        int records,
        int recordsPerFile = UsualRecordsPerFile,
        int seed = 1
    )
    {
        var dataset = new SyntheticDataset(records, recordsPerFile, seed);
        foreach (string path in Directory.GetFiles(schemaFolder, "*.schema.json"))
        {
            dataset.files["schema/" + Path.GetFileName(path)] = File.ReadAllText(path);
        }

        dataset.files["dataset.json"] = File.ReadAllText(Path.Combine(schemaFolder, "..", "dataset.json"));
        dataset.AddTables();
        return dataset.files;
    }

    private void AddTables()
    {
        Add(
            "units.json",
            "unit",
            [
                new()
                {
                    ["id"] = "person",
                    ["label"] = "people",
                    ["symbol"] = "{person}",
                },
            ]
        );
        Add(
            "places.json",
            "place",
            places.Select(id => new JsonObject
            {
                ["id"] = id,
                ["name"] = Phrase(2),
                ["placeKind"] = "city",
            })
        );
        Add("agents.json", "agent", agents.Select(Agent));
        Add(
            "indicators.json",
            "indicator",
            indicators.Select(id => new JsonObject
            {
                ["id"] = id,
                ["label"] = Phrase(4),
                ["definition"] = Phrase(15),
                ["unit"] = "person",
                ["measure"] = "stock",
            })
        );
        foreach (var (chunk, i) in sources.Chunk(recordsPerFile).Select((chunk, i) => (chunk, i)))
        {
            Add(Name("sources/shelf", i), "source", chunk.Select(Source));
        }

        foreach (var (chunk, i) in claims.Chunk(recordsPerFile).Select((chunk, i) => (chunk, i)))
        {
            Add(Name("claims/topic", i), "claim", chunk.Select(Claim));
        }
    }

    private JsonObject Agent(string id) =>
        new()
        {
            ["id"] = id,
            ["name"] = Phrase(2),
            ["agentKind"] = "person",
            ["names"] = new JsonArray(new JsonObject { ["text"] = Phrase(2), ["language"] = "ru" }),
            ["place"] = Any(places),
        };

    private JsonObject Source(string id) =>
        new()
        {
            ["id"] = id,
            ["title"] = Phrase(9),
            ["publisher"] = Any(agents),
            ["published"] = Date(2026),
            ["url"] = $"https://example.org/{id}/{random.Next(1_000_000)}",
            ["language"] = "en",
            ["sourceKind"] = "news-article",
        };

    private JsonObject Claim(string id)
    {
        var carriers =
            sources.Length == 0 ? [] : Enumerable.Range(0, random.Next(1, 4)).Select(_ => Any(sources)).Distinct();
        return new()
        {
            ["id"] = id,
            ["text"] = Phrase(16) + ".",
            ["indicator"] = Any(indicators),
            ["quantity"] = new JsonObject { ["amount"] = random.Next(1, 20_000), ["unit"] = "person" },
            ["modality"] = "estimate",
            ["speaker"] = Any(agents),
            ["statedOn"] = Date(2025),
            ["validTime"] = Date(2025),
            ["place"] = Any(places),
            ["about"] = new JsonArray(Any(agents)),
            ["appearances"] = new JsonArray([
                .. carriers.Select(source =>
                    (JsonNode)
                        new JsonObject
                        {
                            ["source"] = source,
                            ["via"] = new JsonArray(Any(agents)),
                            ["wording"] = Phrase(2),
                        }
                ),
            ]),
            ["note"] = Phrase(12),
        };
    }

    private void Add(string path, string kind, IEnumerable<JsonObject> records)
    {
        string up = path.Contains('/') ? "../" : "";
        var file = new JsonObject
        {
            ["$schema"] = $"{up}schema/{kind}.schema.json",
            ["title"] = Path.GetFileNameWithoutExtension(path),
            ["description"] = "Made, not curated.",
            ["records"] = new JsonArray([.. records]),
        };
        files[path] = file.ToJsonString(Plain) + "\n";
    }

    private static string[] Ids(string stem, int count) =>
        [.. Enumerable.Range(1, count).Select(i => string.Create(CultureInfo.InvariantCulture, $"{stem}-{i:D6}"))];

    private static string Name(string stem, int i) =>
        string.Create(CultureInfo.InvariantCulture, $"{stem}-{i:D4}.json");

    private string Any(string[] ids) => ids[random.Next(ids.Length)];

    private string Phrase(int words) =>
        string.Join(' ', Enumerable.Range(0, words).Select(_ => Words[random.Next(Words.Length)]));

    private string Date(int year) =>
        string.Create(CultureInfo.InvariantCulture, $"{year}-{random.Next(1, 13):D2}-{random.Next(1, 29):D2}");
}

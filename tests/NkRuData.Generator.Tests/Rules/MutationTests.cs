using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using Shouldly;

namespace NkRuData.Generator.Tests;

/// <summary>Every value of a schema and of the data, replaced by what it should not be: diagnostics, or the same values.</summary>
[Trait("Category", "Slow")]
public class MutationTests
{
    private static readonly string[] Values =
    [
        "null",
        "true",
        "-1",
        "1e400",
        "\"x\"",
        "\"parts.parts.weight\"",
        "[]",
        "[5, [], \"first\"]",
        "{}",
        "{ \"state\": [\"lost\"] }",
    ];

    private static readonly TestDataset Dataset = ParcelLife.Dataset.WithRecord(
        ParcelData.File,
        """
        { "id": "full", "state": "lost", "reason": "x", "replacedBy": "new", "parts": ["again", "new"], "first": 1, "second": 2,
          "third": 3.5, "sent": "2024-02-29", "arrived": "2024-03", "weight": { "low": 1, "high": 2, "isRough": true, "unit": "g" },
          "stops": [{ "within": "P1Y", "due": "2025-02-28", "with": "new" }] }
        """
    );

    [Theory]
    [InlineData("schema/parcel.schema.json", 900)]
    [InlineData("schema/depot.schema.json", 300)]
    [InlineData(ParcelData.File, 400)]
    public void Any_other_value_gives_diagnostics_or_source(string path, int atLeast)
    {
        Dataset.Run().Messages.ShouldBeEmpty();
        int tried = 0;
        foreach (string changed in Mutations(Dataset[path]))
        {
            // What the generator throws is thrown here.
            FuzzOracle.Check(Dataset.With(path, changed), compile: false);
            tried++;
        }

        tried.ShouldBeGreaterThan(atLeast);
    }

    private static IEnumerable<string> Mutations(string text)
    {
        int count = Places(JsonNode.Parse(text)!).Count();
        for (int place = 0; place < count; place++)
        {
            foreach (string value in Values)
            {
                var root = JsonNode.Parse(text)!;
                Places(root).ElementAt(place).ReplaceWith(JsonNode.Parse(value));
                yield return root.ToJsonString();
            }
        }
    }

    private static IEnumerable<JsonNode> Places(JsonNode node) =>
        Children(node).SelectMany(child => Places(child).Prepend(child));

    private static IEnumerable<JsonNode> Children(JsonNode node) =>
        node switch
        {
            JsonObject members => members.Select(member => member.Value!),
            JsonArray items => items.Select(item => item!),
            _ => [],
        };
}

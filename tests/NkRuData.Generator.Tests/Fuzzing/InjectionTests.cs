using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using NkRuData.Generator.Schema;
using Shouldly;
using Xunit.Abstractions;

namespace NkRuData.Generator.Tests;

/// <summary>Every string of every kind, found by walking the schemas, holds every text that the schema lets it hold.</summary>
[Trait("Category", "Slow")]
public class InjectionTests(ITestOutputHelper output)
{
    private static readonly SchemaSet Schemas = StagedRun.Of(FuzzCorpus.Real).Result.Dataset!.Schema;

    // One property at a time; those that were accepted, all together to the compiler, a record for each text.
    [Fact]
    public void No_text_reaches_source_unescaped()
    {
        var together = FuzzCorpus.Real;
        var (tried, accepted) = (0, 0);
        foreach (var table in Schemas.Tables)
        {
            string path = FuzzCorpus.Real.Paths.First(path => SchemaOf(path) == table.Kind);
            var kept = Enumerable.Repeat(0, NastyTexts.All.Length).Select(_ => new List<JsonSteps>()).ToArray();
            foreach (var place in JsonSteps.Strings(table.Record))
            {
                for (int text = 0; text < NastyTexts.All.Length; text++)
                {
                    var changed = Change(path, table, [(text, [place])], table.Kind);
                    tried++;
                    if (StagedRun.Of(FuzzCorpus.Real.With(path, changed)).Result.Diagnostics.Count == 0)
                    {
                        accepted++;
                        kept[text].Add(place);
                    }
                }
            }

            together = together.With(
                path,
                Change(path, table, [.. kept.Select((places, text) => (text, places))], table.Kind)
            );
        }

        output.WriteLine($"{tried} injections, {accepted} accepted and compiled, {tried - accepted} refused");
        accepted.ShouldBeGreaterThan(1000);
        StagedRun.Of(together).Result.Diagnostics.Select(x => GeneratorRun.Format(x.ToDiagnostic())).ShouldBeEmpty();
        FuzzOracle.Check(together, compile: true).ShouldBe(FuzzOutcome.Compiled);
    }

    private static string? SchemaOf(string path) =>
        path.StartsWith("schema/", StringComparison.Ordinal)
            ? null
            : Names.Stem((string)JsonNode.Parse(FuzzCorpus.Real[path])!["$schema"]!, ".schema.json");

    // Copies the first record for each text, with the text at its places.
    private static string Change(
        string path,
        TableShape table,
        IReadOnlyList<(int Text, List<JsonSteps> Places)> changes,
        string id
    )
    {
        var root = JsonNode.Parse(FuzzCorpus.Real[path])!;
        var records = root["records"]!.AsArray();
        var first = records[0]!;
        foreach (var (text, places) in changes)
        {
            var record = first.DeepClone().AsObject();
            record["id"] = $"{id}-{text}";
            Unique(record, table, $"{id}-{text}");
            places.ForEach(place => place.Put(record, NastyTexts.All[text]));
            records.Add(record);
        }

        return FuzzCorpus.Print(root);
    }

    private static void Unique(JsonObject record, TableShape table, string id)
    {
        foreach (var property in table.Record.Properties)
        {
            if (property.IsMemberName || (property.Key is not null && !property.IsRequired))
            {
                record.Remove(property.JsonName);
            }
            else if (property.Key is not null)
            {
                record[property.JsonName] = id;
            }
        }
    }
}

using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using NkRuData.Tests.Data;
using Shouldly;

namespace NkRuData.Tests.Serialization;

/// <summary>What System.Text.Json makes of facts, by its defaults: nothing was set up.</summary>
public class WrittenTests
{
    private static readonly JsonSerializerOptions Readable = new()
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    // The data files leave them out.
    private static readonly Dictionary<string, string> Defaults = new()
    {
        ["stance"] = "asserts",
        ["status"] = "active",
        ["comparator"] = "equal",
        ["isApproximate"] = "false",
    };

    [Fact]
    public void Every_fact_is_written_as_in_its_data_file()
    {
        int records = 0;
        foreach (string file in Directory.GetFiles(TestFiles.DataFolder, "*.json", SearchOption.AllDirectories))
        {
            var json = JsonNode.Parse(File.ReadAllText(file))!;
            foreach (var record in json["records"]?.AsArray() ?? [])
            {
                records++;
                IFact fact = Facts.Get(record!["id"]!.GetValue<string>());
                // The names of members are for C#; nothing holds them at run time.
                record.AsObject().Remove("member");
                if (fact is Claim or Source)
                {
                    record.AsObject().Remove("name");
                }

                var written = JsonSerializer.SerializeToNode<object>(fact)!;
                ShouldBeWritten(written, record, fact.Id);
            }
        }

        records.ShouldBe(Facts.All.Count);
    }

    [Theory]
    [InlineData("kursk-construction-workers")]
    [InlineData("unsc-resolution-2397")]
    [InlineData("sergei-shoigu")]
    public void Looks_as_approved(string id) =>
        Snapshot.Match(JsonSerializer.Serialize<object>(Facts.Get(id), Readable) + "\n", id, "json");

    [Fact]
    public void The_defaults_of_the_web_change_nothing()
    {
        foreach (object fact in Facts.All)
        {
            JsonSerializer.Serialize(fact, JsonSerializerOptions.Web).ShouldBe(JsonSerializer.Serialize(fact));
        }
    }

    [Fact]
    public void A_list_is_an_array_of_its_facts()
    {
        var topic = JsonSerializer.SerializeToNode(Claims.KurskReconstruction.All)!.AsArray();

        topic
            .Select(claim => claim!["id"]!.GetValue<string>())
            .ShouldBe(Claims.KurskReconstruction.All.Select(claim => claim.Id));
        JsonSerializer.Serialize(Claims.KurskReconstruction.ConstructionWorkers.Cites).ShouldBe("[]");
    }

    [Fact]
    public void Facts_of_several_kinds_say_their_kind_first()
    {
        foreach (var (node, fact) in JsonSerializer.SerializeToNode(Facts.All)!.AsArray().Zip(Facts.All))
        {
            var first = node!.AsObject().First();
            (first.Key, first.Value!.GetValue<string>()).ShouldBe(("kind", fact.Kind));
            node.AsObject().Remove("kind");
            node.ToJsonString().ShouldBe(JsonSerializer.SerializeToNode<object>(fact)!.ToJsonString());
        }
    }

    [Fact]
    public void What_a_fact_owns_is_written_by_itself_too()
    {
        Claim claim = Claims.WorkersInRussia.FifteenThousand;

        JsonSerializer
            .Serialize(claim.Quantity)
            .ShouldBe("""{"amount":15000,"comparator":"equal","isApproximate":true,"unit":"person"}""");
        JsonSerializer.Serialize(claim.Appearances).ShouldStartWith("""[{"source":""");
        JsonSerializer.Serialize(claim.StatedOn).ShouldBe("\"2025-04-30\"");
    }

    [Fact]
    public void What_views_answer_is_written()
    {
        var range = JsonSerializer.SerializeToNode(Indicators.WorkersInRussia.Range)!;
        range["Unit"]!["id"]!.GetValue<string>().ShouldBe("person");
        range["LowestClaims"]!.AsArray().Count.ShouldBe(Indicators.WorkersInRussia.Range!.LowestClaims.Count);

        JsonSerializer.SerializeToNode(Indicators.KurskContingentPlanned.Disputes)![0]!["First"]!["Claims"]!
            .AsArray()
            .ShouldNotBeEmpty();
        JsonSerializer.SerializeToNode(Claims.KurskReconstruction.All.Corroboration())!["Publishers"]!
            .AsArray()
            .ShouldNotBeEmpty();
    }

    private static void ShouldBeWritten(JsonNode? written, JsonNode? expected, string path)
    {
        switch (expected)
        {
            case JsonObject record:
                foreach (var (name, value) in record)
                {
                    ShouldBeWritten(written![name], value, $"{path}.{name}");
                }

                foreach (var (name, value) in written!.AsObject().Where(item => !record.ContainsKey(item.Key)))
                {
                    value!.ToString().ShouldBe(Defaults.GetValueOrDefault(name), $"{path}.{name}");
                }

                break;
            case JsonArray array:
                written!.AsArray().Count.ShouldBe(array.Count, path);
                for (int i = 0; i < array.Count; i++)
                {
                    ShouldBeWritten(written[i], array[i], $"{path}[{Renderer.Number(i)}]");
                }

                break;
            default:
                written.ShouldNotBeNull(path);
                JsonNode.DeepEquals(written, expected).ShouldBeTrue($"{path}: {written} and not {expected}");
                break;
        }
    }
}

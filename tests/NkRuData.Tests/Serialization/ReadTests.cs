using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using NkRuData.Serialization;
using Shouldly;

namespace NkRuData.Tests.Serialization;

/// <summary>Facts are not made from JSON: they are found by the id that it has.</summary>
public class ReadTests
{
    private sealed record Story(
        string Headline,
        Claim Lead,
        Agent? Speaker,
        PartialDate Day,
        IReadOnlyList<IFact> About
    );

    private static readonly JsonSerializerOptions OfAnyKind = new(JsonSerializerDefaults.Web)
    {
        Converters = { new AnyFactFindingJsonConverter() },
    };

    /// <summary>A stream is read block by block: a fact may be followed by more than its block holds.</summary>
    [Fact]
    public async Task Facts_are_read_from_streams_of_any_length()
    {
        byte[] json = JsonSerializer.SerializeToUtf8Bytes(Claims.All);

        JsonSerializer.Deserialize<List<Claim>>(new MemoryStream(json)).ShouldBe(Claims.All);
        (await JsonSerializer.DeserializeAsync<List<Claim>>(new MemoryStream(json))).ShouldBe(Claims.All);
        byte[] padded = JsonSerializer.SerializeToUtf8Bytes(
            new
            {
                Lead = "kursk-sappers",
                Speaker = Agents.SergeiShoigu,
                Headline = new string('x', 40_000),
            }
        );
        JsonSerializer
            .Deserialize<Story>(new MemoryStream(padded), OfAnyKind)!
            .Lead.ShouldBeSameAs(Claims.KurskReconstruction.Sappers);
    }

    [Fact]
    public void Facts_of_any_kind_are_keys_and_are_read_where_it_is_asked_for()
    {
        var counts = new Dictionary<IFact, int> { [Agents.SergeiShoigu] = 2, [Units.Person] = 3 };
        string json = JsonSerializer.Serialize(counts);

        json.ShouldBe("""{"sergei-shoigu":2,"person":3}""");
        JsonSerializer.Deserialize<Dictionary<IFact, int>>(json, OfAnyKind).ShouldBe(counts);
        Should
            .Throw<NotSupportedException>(() => JsonSerializer.Deserialize<IFact>("\"person\""))
            .Message.ShouldContain(nameof(AnyFactFindingJsonConverter));
    }

    [Fact]
    public void What_was_written_is_read_as_the_same_instance()
    {
        foreach (IFact fact in Facts.All)
        {
            string json = JsonSerializer.Serialize<object>(fact);
            JsonSerializer.Deserialize(json, fact.GetType()).ShouldBeSameAs(fact);
        }

        JsonSerializer.Deserialize<List<IFact>>(JsonSerializer.Serialize(Facts.All), OfAnyKind).ShouldBe(Facts.All);
    }

    [Fact]
    public void An_id_will_do() =>
        JsonSerializer
            .Deserialize<Claim>("\"kursk-construction-workers\"")
            .ShouldBeSameAs(Claims.KurskReconstruction.ConstructionWorkers);

    [Fact]
    public void What_stands_beside_the_id_is_not_looked_at() =>
        JsonSerializer
            .Deserialize<Agent>(
                """{ "a": { "id": "kursk-sappers" }, "b": [1, { "id": 2 }], "id": "sergei-shoigu", "name": null }"""
            )
            .ShouldBeSameAs(Agents.SergeiShoigu);

    [Fact]
    public void A_record_of_ones_own_keeps_its_facts()
    {
        var story = new Story(
            "Six thousand",
            Claims.KurskReconstruction.ConstructionWorkers,
            null,
            PartialDate.Parse("2025-06"),
            [Places.KurskRegion, Units.Person]
        );

        var read = JsonSerializer.Deserialize<Story>(
            JsonSerializer.Serialize(story, JsonSerializerOptions.Web),
            OfAnyKind
        )!;

        read.Lead.ShouldBeSameAs(story.Lead);
        read.Speaker.ShouldBeNull();
        read.Day.ShouldBe(story.Day);
        read.About.ShouldBe(story.About);
    }

    [Fact]
    public void Facts_and_dates_are_keys_by_their_ids()
    {
        var counts = new Dictionary<Agent, int> { [Agents.SergeiShoigu] = 2, [Agents.NorthKorea] = 3 };
        string json = JsonSerializer.Serialize(counts);

        json.ShouldBe("""{"sergei-shoigu":2,"north-korea":3}""");
        JsonSerializer.Deserialize<Dictionary<Agent, int>>(json).ShouldBe(counts);

        var days = new Dictionary<PartialDate, int> { [PartialDate.Parse("2025-06~")] = 1 };
        JsonSerializer.Deserialize<Dictionary<PartialDate, int>>(JsonSerializer.Serialize(days)).ShouldBe(days);
    }

    [Theory]
    [InlineData("\"no-such-fact\"", "no-such-fact")]
    [InlineData("{ \"id\": \"no-such-fact\" }", "no-such-fact")]
    [InlineData("\"sergei-shoigu\"", "sergei-shoigu")] // an agent
    [InlineData("{ \"text\": \"none\" }", "from its id")]
    [InlineData("{ \"id\": 5 }", "from its id")]
    [InlineData("[]", "from its id")]
    [InlineData("5", "from its id")]
    public void What_is_no_claim_is_an_error_at_its_place(string json, string part)
    {
        var error = Should.Throw<JsonException>(() => JsonSerializer.Deserialize<Claim[]>($"[{json}]"));

        error.Message.ShouldContain(part);
        error.Path.ShouldBe("$[0]");
    }

    [Fact]
    public void Nothing_is_no_fact() => JsonSerializer.Deserialize<Claim>("null").ShouldBeNull();

    [Theory]
    [InlineData("\"2025-13\"")]
    [InlineData("2025")]
    public void What_is_no_date_is_an_error_at_its_place(string json) =>
        Should.Throw<JsonException>(() => JsonSerializer.Deserialize<PartialDate[]>($"[{json}]")).Path.ShouldBe("$[0]");

    [Fact]
    public void No_date_at_all_is_an_empty_text()
    {
        JsonSerializer.Serialize(default(PartialDate)).ShouldBe("\"\"");
        JsonSerializer.Deserialize<PartialDate>("\"\"").ShouldBe(default);
    }

    [Fact]
    public void What_a_fact_owns_is_not_read()
    {
        Should
            .Throw<NotSupportedException>(() => JsonSerializer.Deserialize<Quantity>("{}"))
            .Message.ShouldContain("read the fact");
        Should.Throw<NotSupportedException>(() => JsonSerializer.Deserialize<FactList<Claim>>("[]"));
    }

    [Fact]
    public void Every_fact_parses_from_its_id()
    {
        foreach (var claim in Claims.All)
        {
            Parse<Claim>(claim.Id).ShouldBeSameAs(claim);
        }

        TryParse<Agent>(null, out _).ShouldBeFalse();
        TryParse<Agent>("kursk-sappers", out var none).ShouldBeFalse();
        none.ShouldBeNull();
        Should.Throw<FormatException>(() => Parse<Agent>("kursk-sappers"));
    }

    private static T Parse<T>(string id)
        where T : IParsable<T> => T.Parse(id, null);

    private static bool TryParse<T>(string? id, out T? fact)
        where T : class, IParsable<T> => T.TryParse(id, null, out fact);
}

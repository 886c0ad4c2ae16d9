using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using NkRuData.Tests.Api;
using Shouldly;

namespace NkRuData.Tests.JsonLd;

/// <summary>What the document of all facts, or of some claims, says; read by another reader of JSON.</summary>
public partial class JsonLdTests
{
    private const string Urn = "urn:nkrudata:";

    private static readonly JsonElement All = Parse(Facts.WriteJsonLd);

    private static readonly Dictionary<string, JsonElement> Nodes = NodesOf(All);

    [Fact]
    public void The_document_is_of_schema_org_and_begins_with_the_data_set()
    {
        All.GetProperty("@context").GetString().ShouldBe("https://schema.org");
        JsonElement dataset = All.GetProperty("@graph")[0];
        using var settings = JsonDocument.Parse(File.ReadAllText(Path.Combine(TestFiles.DataFolder, "dataset.json")));

        Text(dataset, "@type").ShouldBe("Dataset");
        Text(dataset, "@id").ShouldBe(Urn + "edition:" + Facts.Edition);
        Text(dataset, "name").ShouldBe(Text(settings.RootElement, "title"));
        Text(dataset, "description").ShouldBe(Text(settings.RootElement, "description"));
        Text(dataset, "version").ShouldBe(Facts.Edition);
        Text(dataset, "license").ShouldBe("https://spdx.org/licenses/MIT");
        Ids(dataset, "spatialCoverage").ShouldContain(Urn + Places.Russia.Id);
        string[] days = Text(dataset, "temporalCoverage")!.Split('/');
        foreach (Claim claim in Claims.All)
        {
            (claim.ValidTime?.Earliest < Day(days[0])).ShouldBeFalse(claim.Id);
            (claim.ValidTime?.Latest > Day(days[1])).ShouldBeFalse(claim.Id);
        }
    }

    [Fact]
    public void Every_node_has_properties_of_its_type_and_references_that_lead_to_nodes()
    {
        var typeById = Nodes.ToDictionary(node => node.Key, node => Text(node.Value, "@type")!);
        foreach (JsonElement node in Nodes.Values)
        {
            SchemaOrg.ShouldFit(node, typeById);
        }
    }

    [Fact]
    public void Every_claim_is_there_as_the_data_has_it()
    {
        foreach (Claim claim in Claims.All)
        {
            JsonElement node = Nodes[Urn + claim.Id];

            Text(node, "@type").ShouldBe("Claim");
            Text(node, "identifier").ShouldBe(claim.Id);
            Text(node, "text").ShouldBe(claim.Text);
            Ids(node, "author").ShouldBe(claim.Speaker is null ? [] : [Urn + claim.Speaker.Id]);
            Ids(node, "appearance").ShouldBe(claim.Appearances.Select(appearance => Urn + appearance.Source.Id));
            Ids(node, "citation").ShouldBe(claim.Cites.Select(instrument => Urn + instrument.Id));
            Ids(node, "spatialCoverage").ShouldBe(claim.Place is null ? [] : [Urn + claim.Place.Id]);
            Text(node, "temporalCoverage").ShouldBe(claim.ValidTime?.Edtf);
            Ids(node, "about")
                .ShouldBe(
                    claim
                        .About.Cast<IFact>()
                        .Concat(new IFact?[] { claim.Event, claim.Target }.OfType<IFact>())
                        .Select(fact => Urn + fact.Id)
                );
            ShouldBeDate(node, "dateCreated", claim.StatedOn);
            ShouldBeQuantity(node, claim.Quantity);
        }
    }

    [Fact]
    public void What_a_source_has_of_its_own_stands_beside_the_claim()
    {
        foreach (Claim claim in Claims.All)
        {
            var own = claim
                .Appearances.Where(appearance =>
                    appearance.Via.Count > 0
                    || appearance.Wording is not null
                    || appearance.Quantity is not null
                    || appearance.StatedOn is not null
                )
                .ToList();
            JsonElement[] examples = Nodes[Urn + claim.Id].TryGetProperty("workExample", out JsonElement list)
                ? [.. list.EnumerateArray()]
                : [];

            examples.Length.ShouldBe(own.Count, claim.Id);
            foreach (var (appearance, example) in own.Zip(examples))
            {
                Ids(example, "isPartOf").ShouldBe([Urn + appearance.Source.Id]);
                Ids(example, "contributor").ShouldBe(appearance.Via.Select(relay => Urn + relay.Id));
                Text(example, "text").ShouldBe(appearance.Wording);
                ShouldBeDate(example, "dateCreated", appearance.StatedOn);
                ShouldBeQuantity(example, appearance.Quantity);
            }
        }
    }

    [Fact]
    public void Every_source_is_there_as_the_data_has_it()
    {
        foreach (Source source in Sources.All)
        {
            JsonElement node = Nodes[Urn + source.Id];

            Text(node, "headline").ShouldBe(source.Title);
            Text(node, "url").ShouldBe(source.Url);
            Text(node, "inLanguage").ShouldBe(source.Language);
            Text(node, "creditText").ShouldBe(source.Authors.Count == 0 ? null : string.Join(", ", source.Authors));
            Ids(node, "publisher").ShouldBe([Urn + source.Publisher.Id]);
            Ids(node, "isBasedOn").ShouldBe(source.MirrorOf is null ? [] : [Urn + source.MirrorOf.Id]);
            ShouldBeDate(node, "datePublished", source.Published);
        }
    }

    [Fact]
    public void The_first_appearance_is_named_only_where_it_is_certain()
    {
        int certain = 0;
        foreach (Claim claim in Claims.All)
        {
            Source[] sources = [.. claim.Appearances.Select(appearance => appearance.Source).Distinct()];
            Source[] first =
            [
                .. sources.Where(candidate =>
                    sources.All(other => other == candidate || candidate.Published?.Latest < other.Published?.Earliest)
                ),
            ];

            Ids(Nodes[Urn + claim.Id], "firstAppearance").ShouldBe(first.Select(source => Urn + source.Id));
            certain += sources.Length > 1 ? first.Length : 0;
        }

        certain.ShouldBeGreaterThan(10);
    }

    [Fact]
    public void Some_claims_bring_all_that_they_refer_to_and_nothing_else()
    {
        var claims = Claims.KurskReconstruction.All;
        JsonElement document = Parse(claims.WriteJsonLd);
        var nodes = NodesOf(document);
        var typeById = nodes.ToDictionary(node => node.Key, node => Text(node.Value, "@type")!);

        foreach (JsonElement node in nodes.Values)
        {
            SchemaOrg.ShouldFit(node, typeById);
        }

        foreach (Claim claim in claims)
        {
            nodes[Urn + claim.Id].GetRawText().ShouldBe(Nodes[Urn + claim.Id].GetRawText());
        }

        var referred = nodes.Values.SelectMany(References).ToHashSet();
        nodes.Keys.Where(id => !referred.Contains(id)).ShouldAllBe(id => claims.Any(claim => Urn + claim.Id == id));
    }

    [Fact]
    public void A_claim_that_is_only_referred_to_is_there_in_short_and_one_that_comes_later_in_full()
    {
        Claim denial = Claims.All.First(claim => claim.Target is not null);
        Claim target = denial.Target!;

        string[] Properties(params Claim[] claims) =>
            [
                .. NodesOf(Parse(claims.WriteJsonLd))[Urn + target.Id]
                    .EnumerateObject()
                    .Select(property => property.Name),
            ];

        Properties(denial).ShouldBe(["@id", "@type", "identifier", "text", "isPartOf"]);
        Properties(denial, target).ShouldContain("appearance");
        Properties(target, denial).ShouldContain("appearance");
    }

    [Fact]
    public void A_claim_that_comes_twice_is_written_once()
    {
        Claim claim = Claims.KurskReconstruction.Sappers;

        NodesOf(Parse(new[] { claim, claim }.WriteJsonLd)).Keys.Count(id => id == Urn + claim.Id).ShouldBe(1);
        Bytes(new[] { claim, claim }.WriteJsonLd).ShouldBe(Bytes(new[] { claim }.WriteJsonLd));
    }

    [Fact]
    public void No_claims_make_a_document_of_the_data_set() =>
        NodesOf(Parse(Array.Empty<Claim>().WriteJsonLd)).Keys.ShouldBe([Urn + "edition:" + Facts.Edition]);

    [Fact]
    public void It_is_written_in_small_pieces_and_the_stream_is_left_alone()
    {
        var stream = new CountingStream();

        Facts.WriteJsonLd(stream);

        stream.Writes.ShouldBeGreaterThan(200);
        stream.Largest.ShouldBeLessThanOrEqualTo(3 * 4096);
        stream.IsTouched.ShouldBeFalse();
    }

    [Fact]
    public void Claims_are_read_while_they_are_written()
    {
        var stream = new CountingStream();
        int before = 0;

        IEnumerable<Claim> Lazily()
        {
            foreach (Claim claim in Claims.All)
            {
                before = stream.Writes;
                yield return claim;
            }
        }

        Lazily().WriteJsonLd(stream);

        before.ShouldBeGreaterThan(100);
    }

    [Fact]
    public void It_is_UTF_8_without_a_mark_and_lines_are_nodes()
    {
        byte[] bytes = Bytes(Facts.WriteJsonLd);
        string text = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes);

        bytes[0].ShouldBe((byte)'{');
        text.ShouldEndWith("}\n");
        text.ShouldNotContain('\r');
        text.ShouldContain("북한");
        text.Split('\n').Count(line => line.StartsWith("    {\"@id\"", StringComparison.Ordinal)).ShouldBe(Nodes.Count);
    }

    [Theory]
    [InlineData("fi-FI")]
    [InlineData("tr-TR")]
    [InlineData("fa-IR")]
    public void The_culture_changes_nothing(string culture)
    {
        byte[] expected = Bytes(Facts.WriteJsonLd);

        Cultures.In(
            CultureInfo.GetCultureInfo(culture),
            () => Bytes(Facts.WriteJsonLd).AsSpan().SequenceEqual(expected).ShouldBeTrue()
        );
    }

    [Fact]
    public void What_cannot_be_written_or_written_to_is_refused()
    {
        using var stream = new MemoryStream();
        using var unwritable = new MemoryStream([], writable: false);
        var closed = new MemoryStream();
        closed.Dispose();
        IEnumerable<Claim> claims = [Claims.All[0]];

        Should.Throw<ArgumentNullException>(() => Facts.WriteJsonLd(null!)).ParamName.ShouldBe("stream");
        Should.Throw<ArgumentNullException>(() => claims.WriteJsonLd(null!)).ParamName.ShouldBe("stream");
        Should
            .Throw<ArgumentNullException>(() => ((IEnumerable<Claim>)null!).WriteJsonLd(stream))
            .ParamName.ShouldBe("claims");
        Should.Throw<ArgumentException>(() => new Claim[] { null! }.WriteJsonLd(stream)).ParamName.ShouldBe("claims");
        Should.Throw<NotSupportedException>(() => claims.WriteJsonLd(unwritable));
        Should.Throw<NotSupportedException>(() => Facts.WriteJsonLd(unwritable));
        Should.Throw<ObjectDisposedException>(() => Facts.WriteJsonLd(closed));
    }

    [Fact]
    public void Some_claims_look_as_approved()
    {
        Claim[] claims =
        [
            Claims.Get("nis-four-thousand-workers-2024-10"), // three relays, words of each source
            Claims.Get("cho-train-arrival-2024-02"), // figures and dates that differ
            Claims.Get("russian-denial-of-combat-role"), // "by" a day
            Claims.Get("headline-six-thousand-workers"), // a source's own voice
            Claims.All.First(claim => claim.Target is not null), // a reply to a claim that is not there
        ];

        Snapshot.Match(Encoding.UTF8.GetString(Bytes(claims.WriteJsonLd)));
    }

    private static void ShouldBeDate(JsonElement node, string name, PartialDate? date)
    {
        bool isIso = date is { } known && IsoDate().IsMatch(known.Edtf);
        Text(node, name).ShouldBe(isIso ? date!.Value.Edtf : null);
        Text(node, "temporal").ShouldBe(isIso ? null : date?.Edtf);
    }

    private static void ShouldBeQuantity(JsonElement node, Quantity? quantity)
    {
        bool hasQuantity = node.TryGetProperty("mainEntity", out JsonElement value);
        hasQuantity.ShouldBe(quantity is not null);
        if (quantity is null)
        {
            return;
        }

        // Nothing but an amount is a value; a bound is a bound.
        bool isAmount = quantity.Comparator == Comparator.Equal;
        Number(value, "value").ShouldBe(isAmount ? quantity.Amount : null);
        Number(value, "minValue").ShouldBe(quantity.Low);
        Number(value, "maxValue").ShouldBe(isAmount ? quantity.High : quantity.Maximum);
        Text(value, "unitText").ShouldBe(quantity.Unit.Label);
        Text(value, "description").ShouldBe(quantity.ToString());
    }

    private static IEnumerable<string> References(JsonElement json) =>
        json.ValueKind switch
        {
            JsonValueKind.Array => json.EnumerateArray().SelectMany(References),
            JsonValueKind.Object => json.EnumerateObject()
                .Where(property => property.Name != "@id")
                .SelectMany(property =>
                    property.Value.ValueKind == JsonValueKind.Object
                    && property.Value.TryGetProperty("@id", out JsonElement id)
                        ? [id.GetString()!]
                    : property.Value.ValueKind == JsonValueKind.Array
                        ? property.Value.EnumerateArray().SelectMany(item => Reference(item))
                    : References(property.Value)
                ),
            _ => [],
        };

    private static IEnumerable<string> Reference(JsonElement item) =>
        item.ValueKind == JsonValueKind.Object && item.TryGetProperty("@id", out JsonElement id)
            ? [id.GetString()!]
            : References(item);

    private static Dictionary<string, JsonElement> NodesOf(JsonElement document) =>
        document.GetProperty("@graph").EnumerateArray().ToDictionary(node => Text(node, "@id")!);

    private static string? Text(JsonElement node, string name) =>
        node.TryGetProperty(name, out JsonElement value) ? value.GetString() : null;

    private static decimal? Number(JsonElement node, string name) =>
        node.TryGetProperty(name, out JsonElement value) ? value.GetDecimal() : null;

    private static string[] Ids(JsonElement node, string name) =>
        !node.TryGetProperty(name, out JsonElement value) ? []
        : value.ValueKind == JsonValueKind.Array ? [.. value.EnumerateArray().Select(item => Text(item, "@id")!)]
        : [Text(value, "@id")!];

    private static DateTime Day(string text) => DateTime.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static byte[] Bytes(Action<Stream> write)
    {
        using var stream = new MemoryStream();
        write(stream);
        return stream.ToArray();
    }

    private static JsonElement Parse(Action<Stream> write)
    {
        using var json = JsonDocument.Parse(Bytes(write));
        return json.RootElement.Clone();
    }

    [GeneratedRegex(@"^\d{4}(-(0[1-9]|1[0-2])(-\d\d)?)?$")]
    private static partial Regex IsoDate();
}

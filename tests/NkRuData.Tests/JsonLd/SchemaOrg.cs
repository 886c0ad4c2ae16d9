using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using Shouldly;

namespace NkRuData.Tests.JsonLd;

/// <summary>
/// The properties of schema.org that we write, by the types whose domain they have, and whether a value is a text, a number
/// or a node of one of the types in their range.
/// </summary>
internal static class SchemaOrg
{
    private const string Text = "Text";
    private const string Number = "Number";

    private static readonly Dictionary<string, string[]> Bases = new()
    {
        ["Claim"] = ["CreativeWork"],
        ["Dataset"] = ["CreativeWork"],
        ["Quotation"] = ["CreativeWork"],
        ["NewsArticle"] = ["CreativeWork"],
        ["SocialMediaPosting"] = ["CreativeWork"],
        ["Report"] = ["CreativeWork"],
        ["WebPage"] = ["CreativeWork"],
        ["Legislation"] = ["CreativeWork"],
        ["CreativeWork"] = [],
        ["Person"] = [],
        ["Organization"] = [],
        ["GovernmentOrganization"] = ["Organization"],
        ["NewsMediaOrganization"] = ["Organization"],
        ["Place"] = [],
        ["Country"] = ["Place"],
        ["AdministrativeArea"] = ["Place"],
        ["City"] = ["Place"],
        ["Event"] = [],
        ["QuantitativeValue"] = [],
    };

    private static readonly Dictionary<string, Dictionary<string, string[]>> Properties = new()
    {
        ["Thing"] = new()
        {
            ["identifier"] = [Text],
            ["name"] = [Text],
            ["alternateName"] = [Text],
            ["description"] = [Text],
            ["url"] = [Text],
        },
        ["CreativeWork"] = new()
        {
            ["about"] = ["Thing"],
            ["abstract"] = [Text],
            ["author"] = ["Person", "Organization"],
            ["citation"] = ["CreativeWork"],
            ["contributor"] = ["Person", "Organization"],
            ["creativeWorkStatus"] = [Text],
            ["creditText"] = [Text],
            ["dateCreated"] = [Text],
            ["datePublished"] = [Text],
            ["genre"] = [Text],
            ["headline"] = [Text],
            ["inLanguage"] = [Text],
            ["isBasedOn"] = ["CreativeWork"],
            ["isPartOf"] = ["CreativeWork"],
            ["keywords"] = [Text],
            ["license"] = [Text],
            ["mainEntity"] = ["Thing"],
            ["publisher"] = ["Person", "Organization"],
            ["spatialCoverage"] = ["Place"],
            ["temporal"] = [Text],
            ["temporalCoverage"] = [Text],
            ["text"] = [Text],
            ["version"] = [Text],
            ["workExample"] = ["CreativeWork"],
        },
        ["Claim"] = new() { ["appearance"] = ["CreativeWork"], ["firstAppearance"] = ["CreativeWork"] },
        ["Legislation"] = new() { ["legislationDate"] = [Text], ["legislationIdentifier"] = [Text] },
        ["Place"] = new() { ["containedInPlace"] = ["Place"] },
        ["Event"] = new() { ["location"] = ["Place"], ["startDate"] = [Text] },
        ["QuantitativeValue"] = new()
        {
            ["value"] = [Number],
            ["minValue"] = [Number],
            ["maxValue"] = [Number],
            ["unitText"] = [Text],
        },
    };

    /// <summary>Every property of a node and of what it holds is one of its type, with a value of its range.</summary>
    internal static void ShouldFit(JsonElement node, Dictionary<string, string> typeById)
    {
        string type = node.GetProperty("@type").GetString()!;
        Bases.ShouldContainKey(type);
        node.EnumerateObject().Select(property => property.Name).ShouldBeUnique();
        foreach (JsonProperty property in node.EnumerateObject().Where(property => property.Name[0] != '@'))
        {
            string[] range = Range(type, property.Name).ShouldNotBeNull($"{type} has no {property.Name}");
            IEnumerable<JsonElement> values =
                property.Value.ValueKind == JsonValueKind.Array ? property.Value.EnumerateArray() : [property.Value];
            values.ShouldNotBeEmpty(property.Name);
            foreach (JsonElement value in values)
            {
                KindsOf(value, typeById).Intersect(range).ShouldNotBeEmpty($"{type}.{property.Name}: {value}");
            }
        }
    }

    private static string[]? Range(string type, string property) =>
        Lineage(type)
            .Select(ancestor => Properties.GetValueOrDefault(ancestor)?.GetValueOrDefault(property))
            .FirstOrDefault(range => range is not null);

    private static IEnumerable<string> KindsOf(JsonElement value, Dictionary<string, string> typeById)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.String:
                value.GetString().ShouldNotBeNullOrEmpty();
                return [Text];
            case JsonValueKind.Number:
                return [Number];
            default:
                if (value.TryGetProperty("@type", out JsonElement type))
                {
                    ShouldFit(value, typeById);
                    return Lineage(type.GetString()!);
                }

                value.EnumerateObject().Select(property => property.Name).ShouldBe(["@id"]);
                string id = value.GetProperty("@id").GetString()!;
                typeById.ShouldContainKey(id, "a reference leads to a node");
                return Lineage(typeById[id]);
        }
    }

    private static IEnumerable<string> Lineage(string type) => [type, .. Bases[type], "Thing"];
}

using System;
using System.Linq;
using System.Text;
using System.Text.Json.Nodes;

namespace NkRuData.Generator.Tests;

/// <summary>Changes what schemas say, in their own words: keywords, names, references, templates.</summary>
internal static class SchemaMutators
{
    internal static readonly Mutator[] All =
    [
        Schema("schema-keyword", slot => slot.Value is JsonObject, PutKeyword),
        Schema(
            "schema-keyword-value",
            slot => Array.IndexOf(SchemaWords.Keywords, slot.Key) >= 0,
            (slots, slot, random) => slots.Put(slot, Value(slots, random))
        ),
        Schema(
            "schema-drop-keyword",
            slot => Array.IndexOf(SchemaWords.Keywords, slot.Key) >= 0,
            (_, slot, _) => slot.Remove()
        ),
        Schema(
            "schema-name",
            slot => slot.Key is "x-name" or "x-inverse" or "x-key" or "class" or "record",
            (_, slot, random) => slot.Value = random.Pick(SchemaWords.Names)
        ),
        Schema(
            "schema-x-name",
            slot => slot.Value is JsonObject { Count: > 1 },
            (_, slot, random) => slot.Value!["x-name"] = random.Pick(SchemaWords.Names)
        ),
        Schema(
            "schema-rename-member",
            slot => slot.IsMember,
            (_, slot, random) => StructureMutators.Rename(slot, random.Pick(SchemaWords.Names))
        ),
        Schema(
            "schema-ref",
            slot => slot.Key is "$ref" or "x-ref",
            (slots, slot, random) => slot.Value = Reference(slots, slot, random)
        ),
        Schema(
            "schema-template",
            slot => slot.Key is "x-label" or "x-summary" or "x-remarks" or "message",
            (_, slot, random) => slot.Value = Template(slot.Text ?? "", random)
        ),
        Schema(
            "schema-new-template",
            slot => slot.Value is JsonObject inner && inner.ContainsKey("properties"),
            PutTemplate
        ),
        Schema(
            "schema-prose",
            slot => slot.Key is "description" or "title",
            (_, slot, random) => slot.Value = random.Pick(NastyTexts.All)
        ),
        Schema(
            "schema-pattern",
            slot => slot.Key is "pattern",
            (_, slot, random) => slot.Value = random.Pick(SchemaWords.Patterns)
        ),
        Schema(
            "schema-copy-property",
            slot => slot.Parent.GetPath().EndsWith(".properties", StringComparison.Ordinal),
            CopyProperty
        ),
        Schema(
            "schema-not-required",
            slot => slot.Parent.GetPath().EndsWith(".required", StringComparison.Ordinal),
            (_, slot, _) => slot.Remove()
        ),
    ];

    private static Mutator Schema(
        string name,
        Func<JsonSlot, bool> isPlace,
        Action<JsonSlots, JsonSlot, Random> change
    ) => JsonSlots.Mutator(name, path => path.Contains("schema/", StringComparison.Ordinal), isPlace, change);

    private static void PutKeyword(JsonSlots slots, JsonSlot slot, Random random)
    {
        string keyword = random.Pick(SchemaWords.Keywords);
        var value = JsonNode.Parse(Value(slots, random));
        slot.Value![keyword] = value;
    }

    // A value of a keyword somewhere in the file, or one that fits none.
    private static string Value(JsonSlots slots, Random random) =>
        random.Next(3) > 0
            ? random.Pick([.. slots.All]).Value?.ToJsonString() ?? "null"
            : random.Pick(
                "null",
                "true",
                "false",
                "0",
                "1",
                "-1",
                "4000",
                "4001",
                "1.5",
                "\"x\"",
                "\"\"",
                "[]",
                "{}",
                "[\"id\"]",
                "\"edtf\"",
                "\"string\"",
                "\"array\""
            );

    private static string Reference(JsonSlots slots, JsonSlot slot, Random random) =>
        slot.Key == "x-ref"
            ? random.Pick("book", "author", "shelf", "claim", "agent", "source", "unit", "dataset", "common", "nothing")
            : random.Pick("", "#", "common.schema.json", "../schema/common.schema.json", "nothing.schema.json")
                + random.Pick("#/$defs/", "#/", "")
                + random.Pick([.. slots.All.Where(other => other.IsMember)]).Key;

    private static string Template(string template, Random random)
    {
        var changed = new StringBuilder(template);
        for (int i = random.Next(3); i >= 0; i--)
        {
            changed.Insert(random.Next(changed.Length + 1), random.Pick(SchemaWords.TemplateParts));
        }

        return changed.ToString();
    }

    private static void PutTemplate(JsonSlots slots, JsonSlot slot, Random random) =>
        slot.Value![random.Pick("x-label", "x-summary", "x-remarks")] = Template("", random);

    // Another property of the same shape: valid as long as its name is.
    private static void CopyProperty(JsonSlots slots, JsonSlot slot, Random random)
    {
        string name = random.Pick(SchemaWords.Names);
        if (!((JsonObject)slot.Parent).ContainsKey(name))
        {
            slot.Parent[name] = slot.Value?.DeepClone();
        }
    }
}

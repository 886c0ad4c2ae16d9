using System;
using System.Linq;
using System.Text;
using System.Text.Json.Nodes;

namespace NkRuData.Generator.Tests;

/// <summary>Changes the values and members of files, schemas and data alike.</summary>
internal static class StructureMutators
{
    private static readonly string[] Values =
    [
        "null",
        "true",
        "false",
        "0",
        "-1.5",
        "\"\"",
        "\"x y\"",
        "[]",
        "[null]",
        "[[]]",
        "{}",
        "{\"\":null}",
        """{ "$ref": "#/$defs/Book", "type": "object", "x-ref": "book" }""",
    ];

    internal static readonly Mutator[] All =
    [
        Any("drop", _ => true, (_, slot, _) => slot.Remove()),
        Any("drop-member", slot => slot.IsMember, (_, slot, _) => slot.Remove()),
        Any("duplicate-member", slot => slot.IsMember, Duplicate),
        Any("rename-member", slot => slot.IsMember, (_, slot, random) => Rename(slot, random.Pick(NastyTexts.All))),
        Any(
            "misspell-member",
            slot => slot.IsMember && slot.Key.Length > 1,
            (_, slot, _) => Rename(slot, slot.Key[1..])
        ),
        Any("rename-as-other", slot => slot.IsMember, RenameAsOther),
        Any("retype", _ => true, (slots, slot, random) => slots.Put(slot, random.Pick(Values))),
        Any(
            "nasty-text",
            IsText,
            (slots, slot, random) => slots.Put(slot, NastyTexts.Quoted(random.Pick(NastyTexts.All)))
        ),
        Any(
            "nasty-escapes",
            IsText,
            (slots, slot, random) => slots.Put(slot, NastyTexts.Escaped(random.Pick(NastyTexts.All)))
        ),
        Any(
            "append-nasty",
            IsText,
            (slots, slot, random) => slots.Put(slot, NastyTexts.Quoted(slot.Text + random.Pick(NastyTexts.All)))
        ),
        Any("raw-text", IsText, (slots, slot, random) => slots.Put(slot, $"\"{random.Pick(NastyTexts.Raw)}\"")),
        Any("number", IsNumber, (slots, slot, random) => slots.Put(slot, random.Pick(NastyTexts.Numbers))),
        Any("number-anywhere", _ => true, (slots, slot, random) => slots.Put(slot, random.Pick(NastyTexts.Numbers))),
        Any("swap-values", _ => true, Swap),
        Any(
            "copy-value",
            _ => true,
            (slots, slot, random) => slot.Value = random.Pick([.. slots.All]).Value?.DeepClone()
        ),
        Any("copy-value-of-same-name", slot => slot.IsMember, CopyOfSameName),
        Any("wrap-in-array", _ => true, (_, slot, _) => slot.Value = new JsonArray(slot.Value?.DeepClone())),
        Any(
            "wrap-in-object",
            _ => true,
            (_, slot, random) =>
                slot.Value = new JsonObject { [random.Pick("a", "id", "type")] = slot.Value?.DeepClone() }
        ),
        Any(
            "unwrap",
            slot => slot.Value is JsonArray { Count: > 0 },
            (_, slot, _) => slot.Value = slot.Value![0]?.DeepClone()
        ),
        Any("empty", IsContainer, (slots, slot, _) => slots.Put(slot, slot.Value is JsonArray ? "[]" : "{}")),
        Any("nest", _ => true, (slots, slot, random) => slots.Put(slot, Nested(random))),
        Any("repeat-item", slot => !slot.IsMember, RepeatItem),
        Any(
            "reverse",
            slot => slot.Value is JsonArray,
            (_, slot, _) =>
                slot.Value = new JsonArray([.. slot.Value!.AsArray().Select(item => item?.DeepClone()).Reverse()])
        ),
    ];

    private static Mutator Any(string name, Func<JsonSlot, bool> isPlace, Action<JsonSlots, JsonSlot, Random> change) =>
        JsonSlots.Mutator(name, _ => true, isPlace, change);

    internal static bool IsText(JsonSlot slot) => slot.Text is not null;

    private static bool IsNumber(JsonSlot slot) => slot.Value is JsonValue value && value.TryGetValue(out decimal _);

    private static bool IsContainer(JsonSlot slot) => slot.Value is JsonArray or JsonObject;

    private static void Duplicate(JsonSlots slots, JsonSlot slot, Random random)
    {
        string value = slot.Value?.ToJsonString() ?? "null";
        string other = random.Pick(value, "null", "\"\"");
        slots.Put(slot, $"{value}, {NastyTexts.Quoted(slot.Key)}: {other}");
    }

    internal static void Rename(JsonSlot slot, string name)
    {
        var parent = (JsonObject)slot.Parent;
        var value = slot.Value;
        int at = parent.IndexOf(slot.Key);
        parent.Remove(slot.Key);
        if (!parent.ContainsKey(name))
        {
            parent.Insert(at, name, value);
        }
    }

    private static void RenameAsOther(JsonSlots slots, JsonSlot slot, Random random) =>
        Rename(slot, random.Pick([.. slots.All.Where(other => other.IsMember)]).Key);

    private static void Swap(JsonSlots slots, JsonSlot slot, Random random)
    {
        var other = random.Pick([.. slots.All]);
        var (value, otherValue) = (slot.Value?.DeepClone(), other.Value?.DeepClone());
        slot.Value = otherValue;
        if (other.Parent.Root == slots.Root)
        {
            other.Value = value;
        }
    }

    private static void CopyOfSameName(JsonSlots slots, JsonSlot slot, Random random) =>
        slot.Value = random.Pick([.. slots.All.Where(other => other.Key == slot.Key)]).Value?.DeepClone();

    private static string Nested(Random random)
    {
        int depth = random.Pick(1, 10, 50, 62, 64, 70, 500);
        var (open, close) = random.Pick(("[", "]"), ("{\"a\":", "}"));
        return new StringBuilder()
            .Insert(0, open, depth)
            .Append('0')
            .Insert(open.Length * depth + 1, close, depth)
            .ToString();
    }

    private static void RepeatItem(JsonSlots slots, JsonSlot slot, Random random)
    {
        var items = (JsonArray)slot.Parent;
        int times = random.Pick(1, 2, 20, 300);
        for (int i = 0; i < times; i++)
        {
            var copy = slot.Value?.DeepClone();
            if (copy is JsonObject record && record.ContainsKey("id"))
            {
                record["id"] = $"copy-{random.Next(100_000)}";
            }

            items.Add(copy);
        }
    }
}

using System;
using System.Linq;
using System.Text.Json.Nodes;

namespace NkRuData.Generator.Tests;

/// <summary>Changes that mostly leave a data set right: their values have to come out as they went in.</summary>
internal static class HarmlessMutators
{
    internal static readonly Mutator[] All =
    [
        Data(
            "prose",
            IsProse,
            (slots, slot, random) => slots.Put(slot, NastyTexts.Quoted(random.Pick(NastyTexts.All)))
        ),
        Data(
            "prose-escaped",
            IsProse,
            (slots, slot, random) => slots.Put(slot, NastyTexts.Escaped(random.Pick(NastyTexts.All)))
        ),
        Data(
            "prose-twice",
            IsProse,
            (slots, slot, random) =>
                slots.Put(
                    slot,
                    NastyTexts.Quoted(random.Pick(NastyTexts.All) + slot.Text + random.Pick(NastyTexts.All))
                )
        ),
        Data("prose-random", IsProse, (slots, slot, random) => slots.Put(slot, NastyTexts.Quoted(RandomText(random)))),
        Data(
            "long-prose",
            IsProse,
            (slots, slot, random) =>
                slots.Put(
                    slot,
                    NastyTexts.Quoted(
                        new string(random.Pick('x', 'ж', '한'), random.Pick(60, 4096, 65_536, 262_144, 300_000))
                    )
                )
        ),
        Data("new-record", IsRecord, CopyRecord),
        Data(
            "new-records",
            IsRecord,
            (slots, slot, random) =>
                Enumerable.Range(0, random.Next(40)).ToList().ForEach(_ => CopyRecord(slots, slot, random))
        ),
        Data("drop-last-record", IsRecord, (_, slot, _) => slot.Remove()),
        Data(
            "other-figure",
            slot => slot.Value is JsonValue value && value.TryGetValue(out decimal _),
            (slots, slot, random) => slots.Put(slot, Figure(random))
        ),
        Data("shuffle", slot => slot.Value is JsonObject, Shuffle),
        new("compact", (dataset, random) => Reprint(dataset, random, readable: false)),
        new(
            "carriage-return-line-feed",
            (dataset, _) => dataset.Select(text => text.Replace("\n", "\r\n", StringComparison.Ordinal))
        ),
        new("spaces", (dataset, random) => Spaced(dataset, random)),
        new(
            "folder",
            (dataset, random) =>
                dataset.InFolder(random.Pick("/other/", "relative/data/", "C:\\data\\", "/a b/ü/", "/x/../y/"))
        ),
        new("reversed", (dataset, _) => dataset.Reversed()),
    ];

    private static Mutator Data(
        string name,
        Func<JsonSlot, bool> isPlace,
        Action<JsonSlots, JsonSlot, Random> change
    ) => JsonSlots.Mutator(name, path => !path.Contains("schema/", StringComparison.Ordinal), isPlace, change);

    // Ids, dates and other formats have neither.
    private static bool IsProse(JsonSlot slot) =>
        slot.Text is { } text && (text.Contains(' ', StringComparison.Ordinal) || text.Any(c => c > '~'));

    private static bool IsRecord(JsonSlot slot) =>
        slot.Value is JsonObject record && record.ContainsKey("id") && slot.Parent is JsonArray;

    private static void CopyRecord(JsonSlots slots, JsonSlot slot, Random random)
    {
        var copy = slot.Value!.DeepClone().AsObject();
        copy["id"] = $"copy-{random.Next(1_000_000)}";
        foreach (string unique in (string[])["symbol", "isbn", "url", "name", "member", "replacedBy"])
        {
            if (copy.ContainsKey(unique) && random.Next(2) == 0)
            {
                copy.Remove(unique);
            }
        }

        ((JsonArray)slot.Parent).Add(copy);
    }

    private static string Figure(Random random) =>
        random.Pick("0", "-0", "7", "600", "12345678", "0.5", "1.50", "-3", "123456789012345678", "0.000000000000001");

    private static void Shuffle(JsonSlots slots, JsonSlot slot, Random random)
    {
        var members = slot.Value!.AsObject().Select(member => (member.Key, Value: member.Value?.DeepClone())).ToArray();
        random.Shuffle(members);
        slot.Value = new JsonObject(
            members.Select(member => new System.Collections.Generic.KeyValuePair<string, JsonNode?>(
                member.Key,
                member.Value
            ))
        );
    }

    private static string RandomText(Random random) =>
        string.Concat(
            Enumerable
                .Range(0, random.Next(30))
                .Select(_ => random.Next(4) == 0 ? random.Next(0x10000) : random.Next(0x100))
                .Select(unit => unit is >= 0xD800 and <= 0xDFFF or 0xFFFD ? "\U0001F600" : ((char)unit).ToString())
        );

    private static TestDataset Reprint(TestDataset dataset, Random random, bool readable)
    {
        string path = random.Pick(dataset.Paths.ToArray());
        return JsonSlots.Parse(dataset[path]) is { } slots ? dataset.With(path, slots.Print(readable)) : dataset;
    }

    private static TestDataset Spaced(TestDataset dataset, Random random)
    {
        string path = random.Pick(dataset.Paths.ToArray());
        string space = random.Pick(" ", "\t", "\n\n", "\r", "\r\n", "    ");
        return dataset.With(path, space + dataset[path].Replace("\n", "\n" + space, StringComparison.Ordinal) + space);
    }
}

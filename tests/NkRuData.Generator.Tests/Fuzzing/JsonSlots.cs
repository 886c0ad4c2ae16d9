using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace NkRuData.Generator.Tests;

/// <summary>A place of a JSON tree that holds a value, null included.</summary>
internal sealed record JsonSlot(JsonNode Parent, string Key, int Index)
{
    internal JsonNode? Value
    {
        get => Parent is JsonArray items ? items[Index] : Parent[Key];
        set
        {
            if (Parent is JsonArray items)
            {
                items[Index] = value;
            }
            else
            {
                Parent[Key] = value;
            }
        }
    }

    internal bool IsMember => Parent is JsonObject;

    /// <summary>The value where it is a string.</summary>
    internal string? Text => Value is JsonValue value && value.TryGetValue(out string? text) ? text : null;

    internal void Remove()
    {
        if (Parent is JsonArray items)
        {
            items.RemoveAt(Index);
        }
        else
        {
            ((JsonObject)Parent).Remove(Key);
        }
    }
}

/// <summary>A file as a tree to change. What no tree can hold is put in as raw text when it is printed.</summary>
internal sealed class JsonSlots
{
    private const string Mark = "@raw@";

    private readonly JsonNode root;
    private string? raw;

    private JsonSlots(JsonNode root)
    {
        this.root = root;
        All = [.. Slots(root)];
    }

    internal IReadOnlyList<JsonSlot> All { get; }

    internal JsonNode Root => root;

    /// <summary>A mutator that changes a file as a tree; a file that is none, or has no fitting place, stays as it is.</summary>
    internal static Mutator Mutator(
        string name,
        Func<string, bool> isFile,
        Func<JsonSlot, bool> isPlace,
        Action<JsonSlots, JsonSlot, Random> change
    ) =>
        new(
            name,
            (dataset, random) =>
            {
                string[] paths = [.. dataset.Paths.Where(isFile)];
                string path = paths.Length == 0 ? "" : random.Pick(paths);
                return path.Length > 0 && Parse(dataset[path]) is { } slots
                    ? dataset.With(path, Change(slots, isPlace, change, random))
                    : dataset;
            }
        );

    private static string Change(
        JsonSlots slots,
        Func<JsonSlot, bool> isPlace,
        Action<JsonSlots, JsonSlot, Random> change,
        Random random
    )
    {
        JsonSlot[] places = [.. slots.All.Where(isPlace)];
        if (places.Length > 0)
        {
            change(slots, random.Pick(places), random);
        }

        return slots.Print(random.Next(4) > 0);
    }

    internal static JsonSlots? Parse(string text)
    {
        try
        {
            return JsonNode.Parse(text) is { } node and not JsonValue ? new(node) : null;
        }
        catch (Exception exception) when (exception is JsonException or ArgumentException or InvalidOperationException)
        {
            return null;
        }
    }

    /// <summary>Puts text at a place as it is, whether it is JSON or not.</summary>
    internal void Put(JsonSlot slot, string json)
    {
        slot.Value = Mark;
        raw = json;
    }

    internal string Print(bool readable)
    {
        string printed = readable ? FuzzCorpus.Print(root) : root.ToJsonString();
        return raw is null ? printed : printed.Replace($"\"{Mark}\"", raw, StringComparison.Ordinal);
    }

    private static IEnumerable<JsonSlot> Slots(JsonNode? node)
    {
        IEnumerable<JsonSlot> own = node switch
        {
            JsonObject inner => inner.Select(member => new JsonSlot(inner, member.Key, -1)),
            JsonArray array => array.Select((_, index) => new JsonSlot(array, "", index)),
            _ => [],
        };
        return own.SelectMany(slot => Slots(slot.Value).Prepend(slot));
    }
}

using System.Collections;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using Shouldly;

namespace NkRuData.Generator.Tests;

/// <summary>Compares decoded facts with the JSON that they come from, value by value, by the one rule of names.</summary>
internal static class RoundTrip
{
    /// <summary>Checks all records of files, and returns how many values were compared.</summary>
    internal static int Check(IReadOnlyDictionary<string, object> facts, IEnumerable<string> files)
    {
        int values = 0;
        var met = new HashSet<string>();
        foreach (string file in files)
        {
            using var document = JsonDocument.Parse(file);
            if (!document.RootElement.TryGetProperty("records", out var records))
            {
                continue;
            }

            foreach (var record in records.EnumerateArray())
            {
                string id = record.GetProperty("id").GetString()!;
                met.Add(id).ShouldBeTrue(id);
                values += Object(record, facts[id], id);
            }
        }

        met.ShouldBe(facts.Keys, ignoreOrder: true);
        return values;
    }

    private static int Object(JsonElement json, object value, string place)
    {
        int values = 0;
        foreach (var member in json.EnumerateObject())
        {
            string name = Names.Pascal(member.Name);
            var property = value.GetType().GetProperty(name);
            if (property is not null)
            {
                values += Value(member.Value, property.GetValue(value), $"{place}.{name}");
            }
            else
            {
                // The one property that is none in C# names the member.
                member.Value.ValueKind.ShouldBe(JsonValueKind.String, $"{place}.{name}");
            }
        }

        return values;
    }

    private static int Value(JsonElement json, object? value, string place)
    {
        value.ShouldNotBeNull(place);
        switch (json.ValueKind)
        {
            case JsonValueKind.Object:
                return Object(json, value, place);
            case JsonValueKind.Array:
                object?[] items = [.. ((IEnumerable)value).Cast<object?>()];
                items.Length.ShouldBe(json.GetArrayLength(), place);
                return json.EnumerateArray()
                    .Select((item, index) => Value(item, items[index], $"{place}[{index}]"))
                    .Sum();
            case JsonValueKind.String when value.GetType().IsEnum:
                value.ToString().ShouldBe(Names.Pascal(json.GetString()!), place);
                return 1;
            default:
                string given = Facts.IsFact(value) ? (string)Facts.Get(value, "Id")! : Printed.Of(value);
                given.ShouldBe(json.ValueKind == JsonValueKind.String ? json.GetString() : json.GetRawText(), place);
                return 1;
        }
    }
}

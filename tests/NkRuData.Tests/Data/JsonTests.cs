using System;
using System.Collections;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Text.RegularExpressions;
using Shouldly;

namespace NkRuData.Tests.Data;

/// <summary>What the package returns is what stands in the JSON files: read here once more, by other means.</summary>
public partial class JsonTests
{
    [Fact]
    public void Every_record_returns_what_its_JSON_says_and_nothing_else()
    {
        int records = 0;
        foreach (string file in Directory.GetFiles(TestFiles.DataFolder, "*.json", SearchOption.AllDirectories))
        {
            using var json = JsonDocument.Parse(File.ReadAllText(file));
            if (!json.RootElement.TryGetProperty("records", out var array))
            {
                continue;
            }

            foreach (var record in array.EnumerateArray())
            {
                records++;
                IFact fact = Facts.Get(record.GetProperty("id").GetString()!);
                Compare(record, fact, fact.Id);
            }
        }

        records.ShouldBe(Facts.All.Count);
    }

    private static void Compare(JsonElement json, object record, string path)
    {
        var left = Renderer.PropertiesOf(record.GetType()).ToDictionary(property => property.Name);
        foreach (var item in json.EnumerateObject())
        {
            string name = char.ToUpperInvariant(item.Name[0]) + item.Name[1..];
            if (left.Remove(name, out var property))
            {
                CompareValue(item.Value, property.GetValue(record), $"{path}.{name}");
            }
            else
            {
                // The name of the member is no property.
                item.Name.ShouldBeOneOf("name", "member");
            }
        }

        // What the JSON leaves out is empty, or the default; these and the lists of who refers to it are made.
        string[] made = ["Kind", "Label", nameof(Quantity.Minimum), nameof(Quantity.Maximum)];
        foreach (var property in left.Values.Where(property => !made.Contains(property.Name)))
        {
            object? value = property.GetValue(record);
            bool isEmpty =
                value is null or false
                || (value is Enum && Convert.ToInt32(value, CultureInfo.InvariantCulture) == 0)
                || value is IEnumerable<IFact>
                || (value is IEnumerable list && !list.GetEnumerator().MoveNext());
            isEmpty.ShouldBeTrue($"{path}.{property.Name}: {value}");
        }
    }

    private static void CompareValue(JsonElement json, object? value, string path)
    {
        switch (json.ValueKind)
        {
            case JsonValueKind.Array:
                object[] items = [.. ((IEnumerable)value!).Cast<object>()];
                items.Length.ShouldBe(json.GetArrayLength(), path);
                for (int i = 0; i < items.Length; i++)
                {
                    CompareValue(json[i], items[i], $"{path}[{Renderer.Number(i)}]");
                }

                break;
            case JsonValueKind.Object:
                Compare(json, value!, path);
                break;
            case JsonValueKind.Number:
                value.ShouldBe(json.GetDecimal(), path);
                break;
            case JsonValueKind.True:
            case JsonValueKind.False:
                value.ShouldBe(json.GetBoolean(), path);
                break;
            default:
                Text(value).ShouldBe(json.GetString(), path);
                break;
        }
    }

    private static string? Text(object? value) =>
        value switch
        {
            IFact fact => fact.Id,
            PartialDate date => date.Edtf,
            Enum choice => WordStart().Replace(choice.ToString(), "-$0").ToLowerInvariant(),
            _ => (string?)value,
        };

    [GeneratedRegex("(?<!^)[A-Z]")]
    private static partial Regex WordStart();
}

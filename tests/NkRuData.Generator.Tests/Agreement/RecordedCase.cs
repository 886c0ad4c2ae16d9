using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;
using Shouldly;

namespace NkRuData.Generator.Tests;

/// <summary>A document with one change, and what ajv says of it.</summary>
internal sealed record RecordedCase(RecordedSet Set, string Path, string Name, string Text, bool IsValid)
{
    private const string Hole = "@hole@";
    private const string Recording = "tests/NkRuData.Generator.Tests/Agreement/cases.jsonl";

    /// <summary>The real files, and whether they were valid when the cases were recorded.</summary>
    internal static (string Path, bool IsValid)[] Files() =>
        [
            .. Lines()
                .Where(line => line.TryGetProperty("file", out _) && line.GetProperty("set").GetString() == "real")
                .Select(line => (line.GetProperty("file").GetString()!, line.GetProperty("valid").GetBoolean())),
        ];

    internal static IEnumerable<RecordedCase> All()
    {
        var sets = new Dictionary<string, RecordedSet>();
        RecordedSet set = null!;
        string path = "";
        string document = "";
        JsonElement json = default;
        foreach (var line in Lines())
        {
            if (line.TryGetProperty("schemas", out _))
            {
                sets.Add(line.GetProperty("set").GetString()!, new(line));
            }
            else if (line.TryGetProperty("document", out var name))
            {
                set = sets[line.GetProperty("set").GetString()!];
                path = line.GetProperty("path").GetString()!;
                document = name.GetString()!;
                json = line.GetProperty("json");
                yield return new(set, path, document, json.GetRawText(), IsValid: true);
            }
            else if (line.TryGetProperty("op", out var op))
            {
                string at = line.GetProperty("at").GetString()!;
                foreach (var (argument, isValid) in Arguments(line))
                {
                    string change = $"{document}: {op} {at} {argument.GetRawText()}";
                    yield return new(set, path, change, Apply(json, op.GetString()!, at, argument), isValid);
                }
            }
        }
    }

    private static IEnumerable<JsonElement> Lines() =>
        File.ReadLines(System.IO.Path.Combine(Repository.Root, Recording))
            .Select(line => JsonDocument.Parse(line).RootElement);

    private static IEnumerable<(JsonElement Argument, bool IsValid)> Arguments(JsonElement line) =>
        line.GetProperty("valid")
            .EnumerateArray()
            .Select(argument => (argument, true))
            .Concat(line.GetProperty("invalid").EnumerateArray().Select(argument => (argument, false)));

    private static string Apply(JsonElement json, string op, string at, JsonElement argument)
    {
        if (op == "text")
        {
            return argument.GetString()!;
        }

        if (op == "set" && at.Length == 0)
        {
            return argument.GetRawText();
        }

        var root = JsonObject.Create(json)!;
        string[] steps = at.Split('/')[1..];
        JsonNode place = (op == "set" ? steps[..^1] : steps).Aggregate(
            (JsonNode)root,
            (node, step) => node is JsonArray list ? list[Index(step)]! : node[step]!
        );
        switch (op)
        {
            case "set" when place is JsonArray list:
                list[Index(steps[^1])] = Hole;
                break;
            case "set":
                place[steps[^1]] = Hole;
                break;
            case "remove":
                place.AsObject().Remove(argument.GetString()!).ShouldBeTrue(at);
                break;
            case "rename":
                var value = place[argument[0].GetString()!];
                place.AsObject().Remove(argument[0].GetString()!).ShouldBeTrue(at);
                place[argument[1].GetString()!] = value;
                break;
            default:
                throw new InvalidOperationException(op);
        }

        // Not by a node: the spelling of a number counts, and half of a surrogate pair could not be written.
        return root.ToJsonString().Replace($"\"{Hole}\"", argument.GetRawText(), StringComparison.Ordinal);
    }

    private static int Index(string step) => int.Parse(step, System.Globalization.CultureInfo.InvariantCulture);
}

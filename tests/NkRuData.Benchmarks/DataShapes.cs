using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace NkRuData.Benchmarks;

/// <summary>A kind: the name of its schema, of its table and of its record, and the property that reads like a label.</summary>
internal sealed record KindShape(string Name, string Table, string Record, string Label);

/// <summary>A property: its name in JSON and in C#, and the type of it, or of the elements where it is a list.</summary>
internal sealed record PropertyShape(string Json, string Name, string Type, bool IsList, bool IsText);

/// <summary>An object of the schemas with its properties, or an enum with its values.</summary>
internal sealed record TypeShape(string Name, IReadOnlyList<PropertyShape> Properties, IReadOnlyList<string> Values);

/// <summary>What the schemas say of the data, as far as a hand-written reader of the same data needs it.</summary>
internal sealed partial class DataShapes
{
    private readonly Dictionary<string, JsonElement> schemas = [];

    internal List<KindShape> Kinds { get; } = [];

    internal List<TypeShape> Types { get; } = [];

    internal DataShapes(string schemaFolder)
    {
        foreach (string path in Directory.GetFiles(schemaFolder, "*.schema.json").Order(StringComparer.Ordinal))
        {
            schemas.Add(Path.GetFileName(path), JsonDocument.Parse(File.ReadAllText(path)).RootElement);
        }

        foreach (var (file, schema) in schemas)
        {
            var definitions = schema.TryGetProperty("$defs", out var found)
                ? found.EnumerateObject().ToDictionary(definition => definition.Name, definition => definition.Value)
                : [];
            if (schema.TryGetProperty("x-table", out var table))
            {
                string record = table.GetProperty("record").GetString()!;
                string label = definitions[record].GetProperty("x-label").GetString()!;
                string kind = file[..file.IndexOf('.', StringComparison.Ordinal)];
                string read = PlainPlace().Match(label).Groups[1].Value;
                Kinds.Add(new(kind, table.GetProperty("class").GetString()!, record, Pascal(read)));
            }

            Types.AddRange(
                definitions.Where(IsType).Select(definition => Type(file, definition.Key, definition.Value))
            );
        }
    }

    /// <summary>Whether the property only names the member in C#.</summary>
    internal bool NamesMember(string kind, string property) =>
        schemas[$"{kind}.schema.json"]
            .GetProperty("$defs")
            .GetProperty(Kinds.Single(shape => shape.Name == kind).Record)
            .GetProperty("properties")
            .GetProperty(property)
            .TryGetProperty("x-member", out _);

    internal static string Pascal(string name) =>
        string.Concat(name.Split('-').Select(word => char.ToUpperInvariant(word[0]) + word[1..]));

    private static bool IsType(KeyValuePair<string, JsonElement> definition) =>
        definition.Value.TryGetProperty("properties", out _) || definition.Value.TryGetProperty("oneOf", out _);

    private TypeShape Type(string file, string name, JsonElement definition) =>
        definition.TryGetProperty("oneOf", out var values)
            ? new(name, [], [.. values.EnumerateArray().Select(value => value.GetProperty("const").GetString()!)])
            : new(
                name,
                [
                    .. definition
                        .GetProperty("properties")
                        .EnumerateObject()
                        .Where(property => !property.Value.TryGetProperty("x-member", out _))
                        .Select(property => Property(file, property.Name, property.Value)),
                ],
                []
            );

    private PropertyShape Property(string file, string name, JsonElement schema)
    {
        bool isList = schema.TryGetProperty("items", out var items);
        string type = TypeName(file, isList ? items : schema);
        return new(name, Pascal(name), type, isList, type == "string");
    }

    private string TypeName(string file, JsonElement schema)
    {
        if (schema.TryGetProperty("$ref", out var reference))
        {
            string[] parts = reference.GetString()!.Split('#');
            string name = parts[1][(parts[1].LastIndexOf('/') + 1)..];
            string target = parts[0].Length == 0 ? file : parts[0];
            var definition = schemas[target].GetProperty("$defs").GetProperty(name);
            return IsType(new(name, definition)) ? name : "string";
        }

        return schema.GetProperty("type").GetString() switch
        {
            "number" => "decimal",
            "integer" => "int",
            "boolean" => "bool",
            _ => "string",
        };
    }

    [GeneratedRegex(@"\{(\w+)\}")]
    private static partial Regex PlainPlace();
}

using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace NkRuData.Tests.Codebook;

/// <summary>The tables of the codebook, made from the schemas and the data; the text between them is written by hand.</summary>
internal static partial class CodebookPage
{
    internal static string Path { get; } = System.IO.Path.Combine(TestFiles.DataFolder, "README.md");

    /// <summary>The page with its tables made anew, each between the comments that name it.</summary>
    internal static string Text() =>
        Block()
            .Replace(
                File.ReadAllText(Path).Replace("\r\n", "\n", StringComparison.Ordinal),
                block =>
                    $"{block.Groups["begin"].Value}\n\n{Table(block.Groups["name"].Value)}\n{block.Groups["end"].Value}"
            );

    /// <summary>The names of the tables that the page has.</summary>
    internal static IEnumerable<string> Names() =>
        Block().Matches(File.ReadAllText(Path)).Select(block => block.Groups["name"].Value);

    private static string Table(string name) =>
        name switch
        {
            "kinds" => Kinds(),
            "topics" => Topics(SchemaFiles.Tables.Where(table => table.Class == nameof(Claims))),
            "groups" => Topics(
                SchemaFiles.Tables.Where(table => table.Class != nameof(Claims) && table.Files.Count > 1)
            ),
            "fields" => string.Join("\n", SchemaFiles.Definitions.Where(type => type.Properties.Any()).Select(Fields)),
            "values" => string.Join("\n", SchemaFiles.Definitions.Where(type => type.Values.Any()).Select(Values)),
            _ => throw new ArgumentException($"There is no table '{name}'."),
        };

    private static string Kinds() =>
        Rows(
            ["kind", "class", "facts", "files", "what it is"],
            SchemaFiles.Tables.Select(table =>
                new[]
                {
                    table.Kind,
                    $"`{table.Class}`",
                    Count(table.Records.Count()),
                    string.Join(", ", table.Files.Select(file => Folder(file.Path)).Distinct()),
                    Text(table.RecordSchema, "description"),
                }
            )
        );

    private static string Topics(IEnumerable<SchemaFiles.Table> tables) =>
        Rows(
            ["topic", "file", "facts", "what belongs into it"],
            tables
                .SelectMany(table => table.Files)
                .Select(file =>
                    new[]
                    {
                        Text(file.Content, "title"),
                        $"[{file.Path}]({file.Path})",
                        Count(file.Content["records"]!.AsArray().Count),
                        Text(file.Content, "description"),
                    }
                )
        );

    private static string Fields(SchemaFiles.Definition type) =>
        $"### {type.Name}\n\n{type.Description}\n\n"
        + Rows(
            ["field", "holds", "has to be there", "meaning"],
            type.Properties.Select(property =>
                new[]
                {
                    $"`{property.Key}`",
                    Holds(type.File, property.Value!.AsObject()),
                    type.Requires(property.Key) ? "yes" : "",
                    Text(property.Value!.AsObject(), "description"),
                }
            )
        );

    private static string Holds(string file, JsonObject schema)
    {
        var (name, target, resolved) = SchemaFiles.Resolve(file, schema);
        return resolved switch
        {
            _ when schema["x-ref"] is { } kind => $"id of a record of kind {kind}",
            _ when name is not null && resolved["title"] is not null => $"[{name}](#{name.ToLowerInvariant()})",
            { } list when Text(list, "type") == "array" => "list: " + Holds(target, list["items"]!.AsObject()),
            { } text when text["format"] is { } format => Format(format.GetValue<string>()),
            _ when name == "id" => "id",
            _ => Text(resolved, "type") switch
            {
                "string" => "text",
                "boolean" => "true or false",
                var type => type,
            },
        };
    }

    private static string Format(string format) =>
        format switch
        {
            "edtf" => "date",
            "uri" => "address",
            _ => format,
        };

    private static string Values(SchemaFiles.Definition type)
    {
        var used = SchemaFiles.Tables.SelectMany(table =>
            table.Records.SelectMany(record => Uses(table, record, type))
        );
        var counts = used.GroupBy(value => value).ToDictionary(group => group.Key, group => group.Count());
        return $"### {type.Name}\n\n{type.Description}\n\n"
            + Rows(
                ["value", "used", "meaning"],
                type.Values.Select(value =>
                    new[]
                    {
                        $"`{Text(value, "const")}`",
                        Count(counts.GetValueOrDefault(Text(value, "const"))),
                        Text(value, "description"),
                    }
                )
            );
    }

    // A value that is left out, of a property with a default, is that.
    private static IEnumerable<string> Uses(SchemaFiles.Table table, JsonObject record, SchemaFiles.Definition type) =>
        Uses(table.File, table.RecordSchema, record, type);

    private static IEnumerable<string> Uses(
        string file,
        JsonObject schema,
        JsonNode? value,
        SchemaFiles.Definition type
    )
    {
        var (name, target, resolved) = SchemaFiles.Resolve(file, schema);
        return (name, value) switch
        {
            _ when name == type.Name => value is null ? [Text(schema, "default")] : [value.GetValue<string>()],
            (_, JsonObject item) => resolved["properties"]!
                .AsObject()
                .Where(property => item[property.Key] is not null || property.Value!["default"] is not null)
                .SelectMany(property => Uses(target, property.Value!.AsObject(), item[property.Key], type)),
            (_, JsonArray items) => items.SelectMany(item => Uses(target, resolved["items"]!.AsObject(), item, type)),
            _ => [],
        };
    }

    private static string Rows(string[] heads, IEnumerable<string[]> rows) =>
        string.Concat(
            new[] { heads, [.. heads.Select(_ => "---")] }
                .Concat(rows)
                .Select(row =>
                    $"| {string.Join(" | ", row.Select(cell => cell.Replace("|", "\\|", StringComparison.Ordinal)))} |\n"
                )
        );

    private static string Folder(string path) =>
        path.Contains('/') ? $"`{path[..path.IndexOf('/')]}/<topic>.json`" : $"`{path}`";

    private static string Count(int number) =>
        number.ToString("#,0", System.Globalization.CultureInfo.InvariantCulture);

    private static string Text(JsonObject schema, string name) => schema[name]?.GetValue<string>() ?? "";

    [GeneratedRegex(
        "(?<begin><!-- table (?<name>[a-z]+), made by the tests -->)\r?\n.*?(?<end><!-- end -->)",
        RegexOptions.Singleline
    )]
    private static partial Regex Block();
}

using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using NkRuData.Generator.Json;
using NkRuData.Generator.Schema;

namespace NkRuData.Generator.Binding;

/// <summary>Tells which files are schemas and which are data: data is what lies beside the folder of the schemas.</summary>
/// <param name="Settings">The file that speaks of the data set as a whole, beside the folder of the schemas.</param>
internal sealed record DatasetFiles(IReadOnlyList<JsonFile> Schemas, IReadOnlyList<JsonFile> Data, JsonFile? Settings)
{
    private const string SettingsName = "dataset.json";
    private const string SchemaFolder = "/schema";

    /// <summary>Files in the order of their paths, whatever order they were offered in.</summary>
    internal static DatasetFiles Select(ImmutableArray<JsonFile> files)
    {
        // A project may name a file twice, by two spellings of its path.
        var ordered = files
            .GroupBy(file => file.Path, StringComparer.Ordinal)
            .OrderBy(same => same.Key, StringComparer.Ordinal)
            .Select(same =>
                same.Skip(1).Any()
                    ? same.OrderBy(file => file.Text.ToString(), StringComparer.Ordinal).First()
                    : same.First()
            )
            .ToList();
        var schemas = ordered.Where(file => IsSchema(file.Path)).ToList();
        var roots = schemas.Select(file => Root(file.Path)).Distinct().ToList();
        var data = ordered
            .Where(file => !IsSchema(file.Path) && roots.Exists(root => Paths.IsBelow(file.Path, root)))
            .ToList();
        var settings = data.Find(file =>
            roots.Contains(Paths.Folder(file.Path)) && Paths.Name(file.Path) == SettingsName
        );
        return new(schemas, data, settings);
    }

    private static bool IsSchema(string path) =>
        path.EndsWith(SchemaReader.Ending, StringComparison.Ordinal)
        && Paths.Folder(path).EndsWith(SchemaFolder, StringComparison.Ordinal);

    private static string Root(string path) => Paths.Folder(Paths.Folder(path));
}

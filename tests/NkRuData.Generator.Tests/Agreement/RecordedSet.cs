using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using System.Threading;
using Microsoft.CodeAnalysis.Text;
using NkRuData.Generator.Binding;
using NkRuData.Generator.Diagnostics;
using NkRuData.Generator.Json;
using NkRuData.Generator.Schema;
using Shouldly;

namespace NkRuData.Generator.Tests;

/// <summary>The schemas of a recording. They are read once; documents are judged by the stages that bind a data set.</summary>
internal sealed class RecordedSet
{
    private const string SettingsPath = "dataset.json";

    private readonly List<JsonFile> schemas;
    private readonly SchemaSet schema;
    private readonly JsonFile settings;

    internal RecordedSet(JsonElement line)
    {
        schemas =
        [
            .. line.GetProperty("schemas")
                .EnumerateObject()
                .Select(file => Parse("schema/" + file.Name, file.Value.GetRawText())),
        ];
        settings = Parse(SettingsPath, line.GetProperty("settings").GetRawText());
        var diagnostics = new DiagnosticBag();
        schema = SchemaReader.Read(schemas, diagnostics);
        diagnostics.Items.ShouldBeEmpty();
    }

    /// <summary>What there is to say about the structure of a document.</summary>
    internal IReadOnlyList<DiagnosticInfo> Judge(string path, string text)
    {
        var file = Parse(path, text);
        bool isSettings = path == SettingsPath;
        var files = new DatasetFiles(schemas, isSettings ? [file] : [settings, file], isSettings ? file : settings);
        var diagnostics = new DiagnosticBag();
        diagnostics.Add(file.Diagnostics);
        DatasetBinder.Bind(schema, files, diagnostics, CancellationToken.None);
        return [.. diagnostics.Items.Where(Differences.IsStructural)];
    }

    private static JsonFile Parse(string path, string text) =>
        JsonParser.Parse(TestDataset.DefaultFolder + path, SourceText.From(text), CancellationToken.None);
}

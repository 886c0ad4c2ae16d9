using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using NkRuData.Generator.Diagnostics;
using NkRuData.Generator.Emission;
using NkRuData.Generator.Json;

namespace NkRuData.Generator.Tests;

/// <summary>
/// The stages of the pipeline called one after the other, as the generator does, without the compiler around them. As in
/// an editor, files that are those of the corpus are not parsed again, and models that equal its models are not written
/// again.
/// </summary>
internal sealed class StagedRun
{
    // By the very string, which a case that leaves a file alone hands on; then by path, since folders have many names.
    private static readonly Dictionary<string, ConcurrentDictionary<string, JsonFile>> ParsedCorpus = FuzzCorpus
        .All.SelectMany(dataset => dataset.Paths.Select(path => dataset[path]))
        .ToDictionary(
            text => text,
            _ => new ConcurrentDictionary<string, JsonFile>(),
            (IEqualityComparer<string>)ReferenceEqualityComparer.Instance
        );

    private static readonly ILookup<string, (object Model, SourceText Text)> WrittenCorpus = FuzzCorpus
        .All.Select(Of)
        .SelectMany(run => run.types.Concat(run.Tables()))
        .ToLookup(Name, model => (model, Write(model)));

    private readonly List<object> types;

    private StagedRun(ImmutableArray<JsonFile> files)
    {
        Files = files;
        Result = Pipeline.Bind(files, CancellationToken.None);
        var models = Pipeline.Types(Result);
        types = [.. models.Enums(), .. models.Records(), .. Pipeline.JsonParts(Result)];
        if (Pipeline.Facade(Result) is { } facade)
        {
            types.Add(facade);
        }
    }

    internal ImmutableArray<JsonFile> Files { get; }

    internal Pipeline.Result Result { get; }

    internal IEnumerable<RecordModel> Records => types.OfType<RecordModel>();

    internal static StagedRun Of(TestDataset dataset) => new(Parse(dataset));

    /// <summary>What is said when the files come in the opposite order.</summary>
    internal static EquatableArray<DiagnosticInfo> SaidInReverse(TestDataset dataset) =>
        Pipeline.Bind(Parse(dataset.Reversed()), CancellationToken.None).Diagnostics;

    /// <summary>Everything that is written, by hint name.</summary>
    internal List<(string HintName, SourceText Text)> Write()
    {
        return [.. types.Concat(Tables()).Select(model => (Name(model), Written(model)))];
    }

    private IEnumerable<TableModel> Tables() => Pipeline.Tables(Result, CancellationToken.None);

    private static ImmutableArray<JsonFile> Parse(TestDataset dataset) =>
        [
            .. dataset
                .ToTexts()
                .Where(text => text.Path.EndsWith(".json", StringComparison.OrdinalIgnoreCase))
                .Select(Read),
        ];

    private static JsonFile Read(AdditionalText text) =>
        ParsedCorpus.TryGetValue(text.GetText()!.ToString(), out var folders)
            ? folders.GetOrAdd(text.Path, _ => Parse(text))
            : Parse(text);

    private static JsonFile Parse(AdditionalText text) =>
        JsonParser.Parse(Paths.Normalize(text.Path), text.GetText(), CancellationToken.None);

    private static SourceText Written(object model) =>
        WrittenCorpus[Name(model)].FirstOrDefault(written => written.Model.Equals(model)).Text ?? Write(model);

    private static SourceText Write(object model) =>
        model switch
        {
            EnumModel choice => EnumWriter.Write(choice),
            RecordModel record => RecordWriter.Write(record),
            JsonModel part => JsonPartWriter.Write(part),
            TableModel table => TableWriter.Write(table, CancellationToken.None),
            _ => FacadeWriter.Write((FacadeModel)model),
        };

    private static string Name(object model) =>
        model switch
        {
            EnumModel choice => choice.Name,
            RecordModel record => record.Name,
            JsonModel part => part.Name + ".Json",
            TableModel table => table.ClassName,
            _ => ((FacadeModel)model).Name,
        };
}

using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using NkRuData.Generator.Emission;
using NkRuData.Generator.Json;

namespace NkRuData.Generator.Tests;

/// <summary>The stages of the pipeline called one after the other, as the generator does, without the compiler around them.</summary>
internal sealed class StagedRun
{
    private const int MostCached = 4000;

    // Most files of a case are those of the case before.
    private static readonly ConcurrentDictionary<(string Path, string Text), JsonFile> Parsed = [];

    private StagedRun(ImmutableArray<JsonFile> files)
    {
        Files = files;
        Result = Pipeline.Bind(files, CancellationToken.None);
    }

    internal ImmutableArray<JsonFile> Files { get; }

    internal Pipeline.Result Result { get; }

    internal static StagedRun Of(TestDataset dataset) => new([.. Texts(dataset).Select(Cached)]);

    /// <summary>The same from nothing, with the files in the opposite order.</summary>
    internal static StagedRun Again(TestDataset dataset) => new([.. Texts(dataset.Reversed()).Select(Parse)]);

    /// <summary>Everything that is written, by hint name.</summary>
    internal List<(string HintName, SourceText Text)> Write()
    {
        var types = Pipeline.Types(Result);
        var sources = new List<(string, SourceText)>();
        sources.AddRange(types.Enums().Select(model => (model.Name, EnumWriter.Write(model))));
        sources.AddRange(types.Records().Select(model => (model.Name, RecordWriter.Write(model))));
        sources.AddRange(
            Pipeline
                .Tables(Result, CancellationToken.None)
                .Select(model => (model.ClassName, TableWriter.Write(model, CancellationToken.None)))
        );
        if (Pipeline.Facade(Result) is { } facade)
        {
            sources.Add((facade.Name, FacadeWriter.Write(facade)));
        }

        return sources;
    }

    private static IEnumerable<AdditionalText> Texts(TestDataset dataset) =>
        dataset.ToTexts().Where(text => text.Path.EndsWith(".json", StringComparison.OrdinalIgnoreCase));

    private static JsonFile Cached(AdditionalText text)
    {
        if (Parsed.Count > MostCached)
        {
            Parsed.Clear();
        }

        return Parsed.GetOrAdd((text.Path, text.GetText()!.ToString()), _ => Parse(text));
    }

    private static JsonFile Parse(AdditionalText text) =>
        JsonParser.Parse(Paths.Normalize(text.Path), text.GetText(), CancellationToken.None);
}

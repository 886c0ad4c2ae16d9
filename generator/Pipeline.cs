using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using NkRuData.Generator.Binding;
using NkRuData.Generator.Diagnostics;
using NkRuData.Generator.Emission;
using NkRuData.Generator.Json;
using NkRuData.Generator.Schema;

namespace NkRuData.Generator;

/// <summary>What the stages of the pipeline do, each from the result of the one before.</summary>
internal static class Pipeline
{
    // Past this many, more errors say nothing new and bury the first.
    internal const int MostDiagnostics = 200;

    /// <summary>A bound data set, and what there is to say about it.</summary>
    internal sealed record Result(BoundDataset? Dataset, EquatableArray<DiagnosticInfo> Diagnostics);

    internal static Result Bind(ImmutableArray<JsonFile> files, CancellationToken cancellation)
    {
        var selected = DatasetFiles.Select(files);
        var diagnostics = new DiagnosticBag();
        foreach (var file in selected.Schemas.Concat(selected.Data))
        {
            diagnostics.Add(file.Diagnostics);
        }

        if (selected.Settings is null)
        {
            string found = $"found {selected.Schemas.Count} schemas";
            string path = selected.Schemas.Count == 0 ? "" : selected.Schemas[0].Path;
            diagnostics.Add([DiagnosticInfo.AtFile(Descriptors.NoDataset, path, found)]);
            return new(null, Ordered(diagnostics));
        }

        var schemaDiagnostics = new DiagnosticBag();
        var schema = SchemaReader.Read(selected.Schemas, schemaDiagnostics);

        // Data is checked against a schema that is right: what a wrong one says about it would bury what is wrong.
        bool isWhole = !selected.Schemas.Any(file => file.IsBroken);
        bool isRight = isWhole && schemaDiagnostics.Items.Count == 0;
        var dataset = DatasetBinder.Bind(schema, selected, isRight ? diagnostics : new(), cancellation);
        if (isWhole)
        {
            diagnostics.Add(schemaDiagnostics.Items);
        }

        return new(dataset, Ordered(diagnostics));
    }

    internal static SchemaModels Types(Result result) =>
        new(result.Dataset?.Schema ?? new SchemaSet(), result.Dataset?.Namespace ?? "");

    internal static IEnumerable<JsonModel> JsonParts(Result result) =>
        result.Dataset is { } dataset ? JsonModels.Of(dataset.Schema, dataset.Namespace) : [];

    internal static IEnumerable<TableModel> Tables(Result result, CancellationToken cancellation) =>
        (result.Dataset?.Tables ?? []).Select(table => TableLayout.Build(result.Dataset!, table, cancellation));

    internal static FacadeModel? Facade(Result result) =>
        result.Dataset is { Facade.Length: > 0 } dataset
            ? Types(result).Facade(dataset.Facade, dataset.Description, dataset.Edition)
            : null;

    private static EquatableArray<DiagnosticInfo> Ordered(DiagnosticBag diagnostics) =>
        diagnostics
            .Items.OrderBy(item => item.Path, System.StringComparer.Ordinal)
            .ThenBy(item => item.Span.Start)
            .ThenBy(item => item.Descriptor.Id, System.StringComparer.Ordinal)
            .Take(MostDiagnostics)
            .ToEquatableArray();
}

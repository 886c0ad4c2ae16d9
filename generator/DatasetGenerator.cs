using System.Linq;
using Microsoft.CodeAnalysis;
using NkRuData.Generator.Binding;
using NkRuData.Generator.Emission;
using NkRuData.Generator.Json;

namespace NkRuData.Generator;

/// <summary>
/// The pipeline: text, positioned trees, bound rows, models, source. Every stage is named, and the models are equal where
/// the output is, so that an edit reaches no further than it must. Diagnostics leave by an output of their own.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class DatasetGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var files = context
            .AdditionalTextsProvider.Where(static file =>
                file.Path.EndsWith(".json", System.StringComparison.OrdinalIgnoreCase)
            )
            .Select(
                static (file, cancellation) =>
                    JsonParser.Parse(Paths.Normalize(file.Path), file.GetText(cancellation), cancellation)
            )
            .WithTrackingName(TrackingNames.Parse);

        var dataset = files
            .Collect()
            .Select(static (all, cancellation) => Pipeline.Bind(all, cancellation))
            .WithTrackingName(TrackingNames.Bind);

        var diagnostics = dataset
            .SelectMany(static (bound, _) => bound.Diagnostics)
            .WithTrackingName(TrackingNames.Diagnostics);
        context.RegisterSourceOutput(
            diagnostics,
            static (output, diagnostic) => output.ReportDiagnostic(diagnostic.ToDiagnostic())
        );

        var enums = dataset
            .SelectMany(static (bound, _) => Pipeline.Types(bound).Enums())
            .WithTrackingName(TrackingNames.Enums);
        context.RegisterSourceOutput(
            enums,
            static (output, model) => output.AddSource(model.Name + ".g.cs", EnumWriter.Write(model))
        );

        var records = dataset
            .SelectMany(static (bound, _) => Pipeline.Types(bound).Records())
            .WithTrackingName(TrackingNames.Records);
        context.RegisterSourceOutput(
            records,
            static (output, model) => output.AddSource(model.Name + ".g.cs", RecordWriter.Write(model))
        );

        var jsonParts = dataset
            .SelectMany(static (bound, _) => Pipeline.JsonParts(bound))
            .WithTrackingName(TrackingNames.JsonParts);
        context.RegisterSourceOutput(
            jsonParts,
            static (output, model) => output.AddSource(model.Name + ".Json.g.cs", JsonPartWriter.Write(model))
        );

        var tables = dataset
            .SelectMany(static (bound, cancellation) => Pipeline.Tables(bound, cancellation))
            .WithTrackingName(TrackingNames.Tables);
        context.RegisterSourceOutput(
            tables,
            static (output, model) =>
                output.AddSource(model.ClassName + ".g.cs", TableWriter.Write(model, output.CancellationToken))
        );

        var facade = dataset.Select(static (bound, _) => Pipeline.Facade(bound)).WithTrackingName(TrackingNames.Facade);
        context.RegisterSourceOutput(
            facade,
            static (output, model) =>
            {
                if (model is not null)
                {
                    output.AddSource(model.Name + ".g.cs", FacadeWriter.Write(model));
                }
            }
        );
    }
}

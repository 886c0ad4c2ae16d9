using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace NkRuData.Generator.Tests;

/// <summary>What one run of the generator gave.</summary>
internal sealed class GeneratorRun
{
    private GeneratorRun(GeneratorDriverRunResult result)
    {
        var own = result.Results.Single();
        if (own.Exception is { } exception)
        {
            throw new InvalidOperationException("The generator has thrown.", exception);
        }

        Diagnostics = own.Diagnostics;
        Sources = own.GeneratedSources.ToImmutableSortedDictionary(
            source => source.HintName,
            source => source.SourceText.ToString(),
            StringComparer.Ordinal
        );
        Trees = [.. own.GeneratedSources.Select(source => source.SyntaxTree)];
        GeneratedSources = own.GeneratedSources;
    }

    internal ImmutableArray<Diagnostic> Diagnostics { get; }

    /// <summary>The generated sources by hint name.</summary>
    internal IReadOnlyDictionary<string, string> Sources { get; }

    internal ImmutableArray<GeneratedSourceResult> GeneratedSources { get; }

    internal ImmutableArray<SyntaxTree> Trees { get; }

    /// <summary>The diagnostics as MSBuild prints them, with paths below the folder of the data set.</summary>
    internal string[] Messages => [.. Diagnostics.Select(Format)];

    internal static GeneratorRun Of(ImmutableArray<AdditionalText> texts)
    {
        var driver = CSharpGeneratorDriver.Create(
            [new DatasetGenerator().AsSourceGenerator()],
            texts,
            TestDataset.ParseOptions()
        );
        return new(driver.RunGenerators(CSharpCompilation.Create("Library")).GetRunResult());
    }

    internal static string Format(Diagnostic diagnostic)
    {
        string message = $"{diagnostic.Id}: {diagnostic.GetMessage(CultureInfo.InvariantCulture)}";
        string located = diagnostic.Location == Location.None ? message : $"{Place(diagnostic.Location)}: {message}";
        return located.Replace(TestDataset.DefaultFolder, "", StringComparison.Ordinal);
    }

    private static string Place(Location location)
    {
        var span = location.GetLineSpan();
        return $"{span.Path}({span.StartLinePosition.Line + 1},{span.StartLinePosition.Character + 1})";
    }
}

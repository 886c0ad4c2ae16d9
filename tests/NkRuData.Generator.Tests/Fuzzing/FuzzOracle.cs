using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Text.Json;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using NkRuData.Generator.Binding;
using NkRuData.Generator.Diagnostics;

namespace NkRuData.Generator.Tests;

/// <summary>What a case came to.</summary>
internal enum FuzzOutcome
{
    Diagnosed,
    Decoded,
    Compiled,
}

/// <summary>What has to hold for every input: diagnostics with a place, or source that holds the values of the files.</summary>
internal static class FuzzOracle
{
    private static readonly HashSet<DiagnosticDescriptor> Known =
    [
        .. typeof(Descriptors)
            .GetFields(BindingFlags.Static | BindingFlags.NonPublic)
            .Select(field => field.GetValue(null))
            .OfType<DiagnosticDescriptor>(),
    ];

    /// <summary>Throws where something does not hold.</summary>
    /// <param name="compile">Whether a data set without diagnostics is to be compiled and asked, too.</param>
    internal static FuzzOutcome Check(TestDataset dataset, bool compile)
    {
        var run = StagedRun.Of(dataset);
        CheckDiagnostics(run, run.Result.Diagnostics);
        Require(
            run.Result.Diagnostics.Equals(StagedRun.SaidInReverse(dataset)),
            "a second run, the files in another order, says something else"
        );
        var outcome = run.Result.Diagnostics.Count == 0 ? FuzzOutcome.Decoded : FuzzOutcome.Diagnosed;
        var sources = run.Write();
        CheckNames(sources.Select(source => source.HintName));
        if (outcome == FuzzOutcome.Decoded)
        {
            CheckValues(run, [.. sources.Select(source => ParsedSource.Of(source.Text))]);
        }

        if (compile && outcome == FuzzOutcome.Decoded)
        {
            CheckCompiled(dataset, run);
            return FuzzOutcome.Compiled;
        }

        return outcome;
    }

    private static void CheckDiagnostics(StagedRun run, IEnumerable<DiagnosticInfo> diagnostics)
    {
        foreach (var diagnostic in diagnostics)
        {
            string message = GeneratorRun.Format(diagnostic.ToDiagnostic());
            Require(Known.Contains(diagnostic.Descriptor), $"an unknown diagnostic: {message}");
            Require(!message.Any(char.IsControl) && message.Length < 4000, $"a message of more than a line: {message}");
            if (diagnostic.Path.Length == 0)
            {
                Require(
                    diagnostic.Descriptor == Descriptors.NoDataset && run.Files.Length == 0,
                    $"a diagnostic without a place: {message}"
                );
                continue;
            }

            // A path may be offered twice, with two texts.
            var files = run.Files.Where(file => file.Path == diagnostic.Path).ToList();
            Require(files.Count > 0, $"a diagnostic in no file: {message}");
            Require(files.Exists(file => IsIn(diagnostic, file.Text)), $"a diagnostic at no place: {message}");
        }
    }

    private static bool IsIn(DiagnosticInfo diagnostic, SourceText text) =>
        diagnostic.Span.End <= text.Length && text.Lines.GetLinePositionSpan(diagnostic.Span) == diagnostic.Lines;

    private static void CheckNames(IEnumerable<string> names)
    {
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (string name in names)
        {
            Require(taken.Add(name), $"two sources named '{name}'");
            Require(Names.IsIdentifier(Names.Stem(name, ".Json")), $"a source named '{name}'");
        }
    }

    private static void CheckValues(StagedRun run, List<ParsedSource> sources)
    {
        foreach (var source in sources)
        {
            Require(source.Problems.Length == 0, $"{source.Problems.FirstOrDefault()} in\n{source.Excerpt}");
        }

        var tables = run.Result.Dataset!.Tables.ToDictionary(
            table => table.Shape.Record.Name,
            table => sources.First(source => source.Class == table.Shape.ClassName).Table!
        );
        Compare(new SourceFacts(run.Records, tables).Read(), Expected(run));
    }

    private static void CheckCompiled(TestDataset dataset, StagedRun run)
    {
        string facade = $"{run.Result.Dataset!.Namespace}.{run.Result.Dataset.Facade}";
        var assembly = Compiled.Load(dataset.Run());
        Compare(new LoadedFacts(run.Records).Read(assembly, facade), Expected(run));
    }

    private static Dictionary<string, string> Expected(StagedRun run)
    {
        var facts = new Dictionary<string, string>(StringComparer.Ordinal);
        var schema = run.Result.Dataset!.Schema;
        foreach (var file in DatasetFiles.Select(run.Files).Data)
        {
            using var document = JsonDocument.Parse(file.Text.ToString());
            var root = document.RootElement;
            var shape = schema.Files[Paths.Resolve(file.Path, root.GetProperty("$schema").GetString()!)];
            if (shape.Table is { } table && root.TryGetProperty("records", out var records))
            {
                foreach (var record in records.EnumerateArray())
                {
                    facts.Add(record.GetProperty("id").GetString()!, FactText.Of(record, table.Record));
                }
            }
        }

        return facts;
    }

    private static void Compare(Dictionary<string, string> given, Dictionary<string, string> expected)
    {
        Require(given.Count == expected.Count, $"{expected.Count} facts became {given.Count}");
        foreach (var (id, fact) in expected)
        {
            Require(given.TryGetValue(id, out string? other), $"'{id}' is missing");
            Require(other == fact, $"'{id}' should be\n{fact}\nand is\n{other}");
        }
    }

    private static void Require(bool holds, string otherwise)
    {
        if (!holds)
        {
            throw new InvalidOperationException(otherwise);
        }
    }
}

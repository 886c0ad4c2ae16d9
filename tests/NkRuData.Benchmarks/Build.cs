using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using NkRuData.Generator;

namespace NkRuData.Benchmarks;

/// <summary>The library over some data set, to be compiled with and without the generator.</summary>
internal sealed class Build
{
    private static readonly CSharpCompilationOptions Library = new(
        OutputKind.DynamicallyLinkedLibrary,
        optimizationLevel: OptimizationLevel.Release,
        allowUnsafe: true,
        nullableContextOptions: NullableContextOptions.Enable,
        // The polyfills of netstandard2.0 hide what the framework of this process has.
        specificDiagnosticOptions: [new("CS0436", ReportDiagnostic.Suppress)]
    );

    private static readonly MetadataReference[] Platform =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(path => Path.GetDirectoryName(path) == Path.GetDirectoryName(typeof(object).Assembly.Location))
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    private readonly CSharpParseOptions options;
    private readonly SyntaxTree[] handWritten;
    private readonly ImmutableArray<AdditionalText> texts;

    internal Build(string libraryFolder, IReadOnlyDictionary<string, string> files, string framework, string probe)
    {
        options = new(LanguageVersion.Latest, preprocessorSymbols: framework == "net8.0" ? ["NET8_0_OR_GREATER"] : []);
        texts = [.. files.Select(file => (AdditionalText)new Text("/data/" + file.Key, file.Value))];
        string[] left = ["bin", "obj"];
        handWritten =
        [
            .. Directory
                .GetFiles(libraryFolder, "*.cs", SearchOption.AllDirectories)
                .Where(path => !left.Contains(Path.GetRelativePath(libraryFolder, path).Split('/', '\\')[0]))
                .Select(path => CSharpSyntaxTree.ParseText(File.ReadAllText(path), options, path)),
            CSharpSyntaxTree.ParseText(probe, options),
        ];
    }

    internal GeneratorDriver NewDriver() =>
        CSharpGeneratorDriver.Create([new DatasetGenerator().AsSourceGenerator()], texts, options);

    internal CSharpCompilation Compilation() => CSharpCompilation.Create("Library", handWritten, Platform, Library);

    /// <summary>The texts that the generator writes, for compiling them alone.</summary>
    internal IReadOnlyList<SourceText> Generated()
    {
        var result = NewDriver().RunGenerators(Compilation()).GetRunResult();
        var errors = result.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).ToList();
        return errors.Count == 0
            ? [.. result.Results.Single().GeneratedSources.Select(source => source.SourceText)]
            : throw new InvalidOperationException($"{errors.Count} errors, the first: {errors[0]}");
    }

    /// <summary>The compiled library.</summary>
    internal byte[] Image() => Emit(With(Generated())).ToArray();

    internal int CompileAlone(IReadOnlyList<SourceText> generated) => (int)Emit(With(generated)).Length;

    private CSharpCompilation With(IReadOnlyList<SourceText> generated) =>
        Compilation().AddSyntaxTrees(generated.Select(text => CSharpSyntaxTree.ParseText(text, options)));

    internal int CompileWithGenerator()
    {
        NewDriver().RunGeneratorsAndUpdateCompilation(Compilation(), out var updated, out _);
        return (int)Emit(updated).Length;
    }

    /// <summary>A driver that has run, and the same files with one of them edited.</summary>
    internal GeneratorDriver Edit(GeneratorDriver driver, string path, Func<string, string> edit)
    {
        var before = texts.First(text => text.Path == "/data/" + path);
        return driver.ReplaceAdditionalText(before, new Text(before.Path, edit(before.GetText()!.ToString())));
    }

    internal CSharpCompilation WithUnrelatedEdit(CSharpCompilation compilation, int number) =>
        compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText($"class Unrelated{number};", options));

    private static MemoryStream Emit(Compilation compilation)
    {
        var image = new MemoryStream();
        var result = compilation.Emit(image);
        return result.Success
            ? image
            : throw new InvalidOperationException(
                result.Diagnostics.First(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).ToString()
            );
    }

    private sealed class Text(string path, string text) : AdditionalText
    {
        private readonly SourceText source = SourceText.From(text, Encoding.UTF8);

        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => source;
    }
}

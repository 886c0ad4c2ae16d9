using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Shouldly;

namespace NkRuData.Generator.Tests;

/// <summary>C# that uses a compiled data set as an assembly, as those who reference the package do.</summary>
internal static class Consumer
{
    /// <summary>What the compiler says about an expression over the data, of warnings and errors.</summary>
    internal static Diagnostic[] Compile(this TestDataset dataset, params string[] expressions) =>
        dataset.Compile(Framework.Net8, expressions);

    internal static Diagnostic[] Compile(this TestDataset dataset, Framework framework, params string[] expressions) =>
        Compile(dataset.Run(), framework, "Library", wholeLibrary: false, expressions);

    internal static Diagnostic[] Compile(
        GeneratorRun run,
        Framework framework,
        string dataNamespace,
        bool wholeLibrary,
        params string[] expressions
    )
    {
        run.Messages.ShouldBeEmpty();
        var library = Compiled.Create(run, wholeLibrary, framework);
        using var image = new MemoryStream();

        // That nothing is said about the library itself is half of the promise.
        Compiled.Emit(library, image).ShouldBeEmpty();

        string source = $$"""
            using System.Linq;
            using {{dataNamespace}};
            public static class Consumer
            {
                public static object?[] Use() => [ {{string.Join(", ", expressions)}} ];
            }
            """;
        var options = TestDataset.ParseOptions(framework).WithDocumentationMode(DocumentationMode.None);
        var compilation = CSharpCompilation.Create(
            "Consumer",
            [CSharpSyntaxTree.ParseText(source, options)],
            [.. library.References, MetadataReference.CreateFromImage(image.ToArray())],
            new CSharpCompilationOptions(
                OutputKind.DynamicallyLinkedLibrary,
                nullableContextOptions: NullableContextOptions.Enable
            )
        );
        return
        [
            .. compilation
                .GetDiagnostics()
                .Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning)
                .OrderBy(diagnostic => diagnostic.Location.SourceSpan.Start),
        ];
    }

    /// <summary>As the compiler prints it, without its place.</summary>
    internal static string Print(this Diagnostic diagnostic) =>
        $"{diagnostic.Severity.ToString().ToLowerInvariant()} {diagnostic.Id}: {diagnostic.GetMessage(null)}";
}

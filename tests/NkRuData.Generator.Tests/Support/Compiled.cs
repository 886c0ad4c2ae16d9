using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.Loader;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using Shouldly;

namespace NkRuData.Generator.Tests;

/// <summary>Generated source, compiled together with the hand-written sources of the library, and loaded.</summary>
internal static class Compiled
{
    private const string AssemblyName = "Library";
    private const string CoreName = "Core";

    // What every data set needs; the framework of the tests has what the polyfills add. The rest of the library is
    // written for the data set that it ships.
    private static readonly string[] Core =
    [
        "Debugging/FactListView.cs",
        "FactList.cs",
        "IFact.cs",
        "Serialization/FactJson",
        "Serialization/IWritesJson.cs",
        "Serialization/Part",
        "Storage/",
        "Text/",
        "Time/",
    ];

    private static readonly MetadataReference[] Platform =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(path => Path.GetDirectoryName(path) == Path.GetDirectoryName(typeof(object).Assembly.Location))
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    // Compiled once: what each test compiles then is what was generated for it.
    private static readonly Lazy<byte[]> CoreImage = new(CompileCore);

    private static readonly Lazy<MetadataReference> CoreReference = new(() =>
        MetadataReference.CreateFromImage(CoreImage.Value)
    );

    private static readonly Lazy<Assembly> CoreAssembly = new(() =>
        new AssemblyLoadContext(null).LoadFromStream(new MemoryStream(CoreImage.Value))
    );

    // To one of these is added what was generated for a test: references are resolved once.
    private static readonly ConcurrentDictionary<(Framework Framework, bool WholeLibrary), CSharpCompilation> Bases =
    [];

    /// <summary>What the compiler says, of warnings and errors.</summary>
    internal static string[] Problems(GeneratorRun run) => Emit(Create(run), Stream.Null);

    internal static Assembly Load(GeneratorRun run) => Load(Create(run));

    /// <summary>Compiles with all of the library, which has to go without a word, and loads it.</summary>
    internal static Assembly LoadLibrary(GeneratorRun run, Framework framework) =>
        Load(Create(run, wholeLibrary: true, framework));

    /// <summary>Compiles, runs C# expressions over the data, and compares what they give, printed, with what they should.</summary>
    internal static void ShouldGive(
        this TestDataset dataset,
        params (string Expression, string Expected)[] expectations
    )
    {
        string items = string.Join(",\n", expectations.Select(expectation => $"() => {expectation.Expression}"));
        string probe = $$"""
            using System;
            using System.Linq;
            using Library;
            public static class Probe { public static Func<object?>[] Expressions { get; } = [ {{items}} ]; }
            """;
        var run = dataset.Run();
        run.Messages.ShouldBeEmpty();
        var options = TestDataset.ParseOptions().WithDocumentationMode(DocumentationMode.None);
        var compilation = Create(run).AddSyntaxTrees(CSharpSyntaxTree.ParseText(probe, options));
        var expressions = (Func<object?>[])
            Load(compilation).GetType("Probe")!.GetProperty("Expressions")!.GetValue(null)!;
        var given = expectations.Zip(expressions, (expectation, run) => (expectation.Expression, Printed.Of(run())));
        given.ShouldBe(expectations);
    }

    /// <summary>The documentation of a symbol, as the compiler hands it to editors, by the id of the symbol.</summary>
    internal static XElement Documentation(GeneratorRun run, string symbol)
    {
        var compilation = Create(run);
        var found = DocumentationCommentId.GetFirstSymbolForDeclarationId(symbol, compilation);
        return XElement.Parse(found.ShouldNotBeNull(symbol).GetDocumentationCommentXml().ShouldNotBeNull());
    }

    internal static CSharpCompilation Create(
        GeneratorRun run,
        bool wholeLibrary = false,
        Framework framework = Framework.Net8
    ) =>
        Bases
            .GetOrAdd(
                (framework, wholeLibrary),
                _ =>
                    wholeLibrary
                        ? Create(AssemblyName, Parse(framework, _ => true), Platform)
                        : Create(AssemblyName, [], [.. Platform, CoreReference.Value])
            )
            .AddSyntaxTrees(Trees(run, framework));

    // The generator's own trees are those of net8.0.
    private static IEnumerable<SyntaxTree> Trees(GeneratorRun run, Framework framework)
    {
        var options = TestDataset.ParseOptions(framework);
        return framework == Framework.Net8
            ? run.Trees
            : run.GeneratedSources.Select(x => CSharpSyntaxTree.ParseText(x.SourceText, options, x.HintName));
    }

    private static CSharpCompilation Create(string name, SyntaxTree[] trees, MetadataReference[] references) =>
        CSharpCompilation.Create(
            name,
            trees,
            references,
            new CSharpCompilationOptions(
                OutputKind.DynamicallyLinkedLibrary,
                // The polyfills point into memory.
                allowUnsafe: true,
                nullableContextOptions: NullableContextOptions.Enable,
                warningLevel: 9999,
                // The polyfills of netstandard2.0 hide what the framework of the test has.
                specificDiagnosticOptions: [new("CS0436", ReportDiagnostic.Suppress)]
            )
        );

    private static byte[] CompileCore()
    {
        const string Friend = $"[assembly: System.Runtime.CompilerServices.InternalsVisibleTo(\"{AssemblyName}\")]";
        var friend = CSharpSyntaxTree.ParseText(Friend, TestDataset.ParseOptions());
        var sources = Parse(Framework.Net8, path => Core.Any(path.StartsWith));
        using var image = new MemoryStream();
        Emit(Create(CoreName, [.. sources, friend], Platform), image).ShouldBeEmpty();
        return image.ToArray();
    }

    internal static string[] Emit(CSharpCompilation compilation, Stream image)
    {
        using var documentation = new MemoryStream();
        var result = compilation.Emit(image, xmlDocumentationStream: documentation);
        return
        [
            .. result
                .Diagnostics.Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning)
                .Select(diagnostic => diagnostic.ToString()),
        ];
    }

    private static Assembly Load(CSharpCompilation compilation)
    {
        using var image = new MemoryStream();
        Emit(compilation, image).ShouldBeEmpty();
        image.Position = 0;
        var context = new AssemblyLoadContext(null, isCollectible: true);
        context.Resolving += (_, name) => name.Name == CoreName ? CoreAssembly.Value : null;
        return context.LoadFromStream(image);
    }

    private static SyntaxTree[] Parse(Framework framework, Func<string, bool> isWanted)
    {
        string library = Path.Combine(Repository.Root, "src", "NkRuData");
        return
        [
            .. Repository
                .Files("src/NkRuData", "*.cs")
                .Where(path => isWanted(Path.GetRelativePath(library, path).Replace('\\', '/')))
                .Select(path =>
                    CSharpSyntaxTree.ParseText(
                        SourceText.From(File.ReadAllText(path)),
                        TestDataset.ParseOptions(framework),
                        path
                    )
                ),
        ];
    }
}

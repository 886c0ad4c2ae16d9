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

    // What every data set needs; the framework of the tests has what the polyfills add. The rest of the library is
    // written for the data set that it ships.
    private static readonly string[] Core = ["FactList.cs", "IFact.cs", "Storage/", "Text/", "Time/"];

    private static readonly MetadataReference[] Framework =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(path => Path.GetDirectoryName(path) == Path.GetDirectoryName(typeof(object).Assembly.Location))
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    // Compiled once: what each test compiles then is what was generated for it.
    private static readonly Dictionary<Spelling, Lazy<byte[]>> CoreImages = new()
    {
        [Spelling.Utf8] = new(() => CompileCore(Spelling.Utf8)),
        [Spelling.Strings] = new(() => CompileCore(Spelling.Strings)),
    };

    private static readonly Dictionary<Spelling, Lazy<MetadataReference>> CoreReferences = CoreImages.ToDictionary(
        image => image.Key,
        image => new Lazy<MetadataReference>(() => MetadataReference.CreateFromImage(image.Value.Value))
    );

    private static readonly Dictionary<string, Lazy<Assembly>> CoreAssemblies = CoreImages.ToDictionary(
        image => CoreName(image.Key),
        image => new Lazy<Assembly>(() =>
            new AssemblyLoadContext(null).LoadFromStream(new MemoryStream(image.Value.Value))
        )
    );

    // To one of these is added what was generated for a test: references are resolved once.
    private static readonly ConcurrentDictionary<(Spelling Spelling, bool WholeLibrary), CSharpCompilation> Bases = [];

    /// <summary>What the compiler says, of warnings and errors.</summary>
    internal static string[] Problems(GeneratorRun run, Spelling spelling, bool wholeLibrary = false) =>
        Emit(Create(run, spelling, wholeLibrary), Stream.Null);

    internal static Assembly Load(GeneratorRun run, Spelling spelling, bool wholeLibrary = false) =>
        Load(Create(run, spelling, wholeLibrary));

    /// <summary>Compiles, runs C# expressions over the data, and compares what they give, printed, with what they should.</summary>
    internal static void ShouldGive(
        this TestDataset dataset,
        Spelling spelling,
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
        var run = dataset.Run(spelling);
        run.Messages.ShouldBeEmpty();
        var options = TestDataset.ParseOptions(spelling).WithDocumentationMode(DocumentationMode.None);
        var compilation = Create(run, spelling, false).AddSyntaxTrees(CSharpSyntaxTree.ParseText(probe, options));
        var expressions = (Func<object?>[])
            Load(compilation).GetType("Probe")!.GetProperty("Expressions")!.GetValue(null)!;
        var given = expectations.Zip(expressions, (expectation, run) => (expectation.Expression, Printed.Of(run())));
        given.ShouldBe(expectations);
    }

    /// <summary>The documentation of a symbol, as the compiler hands it to editors, by the id of the symbol.</summary>
    internal static XElement Documentation(GeneratorRun run, string symbol)
    {
        var compilation = Create(run, Spelling.Utf8, false);
        var found = DocumentationCommentId.GetFirstSymbolForDeclarationId(symbol, compilation);
        return XElement.Parse(found.ShouldNotBeNull(symbol).GetDocumentationCommentXml().ShouldNotBeNull());
    }

    internal static CSharpCompilation Create(GeneratorRun run, Spelling spelling, bool wholeLibrary) =>
        Bases
            .GetOrAdd(
                (spelling, wholeLibrary),
                _ =>
                    wholeLibrary
                        ? Create(AssemblyName, Parse(spelling, _ => true), Framework)
                        : Create(AssemblyName, [], [.. Framework, CoreReferences[spelling].Value])
            )
            .AddSyntaxTrees(run.Trees);

    private static CSharpCompilation Create(string name, SyntaxTree[] trees, MetadataReference[] references) =>
        CSharpCompilation.Create(
            name,
            trees,
            references,
            new CSharpCompilationOptions(
                OutputKind.DynamicallyLinkedLibrary,
                nullableContextOptions: NullableContextOptions.Enable,
                warningLevel: 9999,
                // The polyfills of netstandard2.0 hide what the framework of the test has.
                specificDiagnosticOptions: [new("CS0436", ReportDiagnostic.Suppress)]
            )
        );

    private static byte[] CompileCore(Spelling spelling)
    {
        const string Friend = $"[assembly: System.Runtime.CompilerServices.InternalsVisibleTo(\"{AssemblyName}\")]";
        var friend = CSharpSyntaxTree.ParseText(Friend, TestDataset.ParseOptions(spelling));
        var sources = Parse(spelling, path => Core.Any(path.StartsWith));
        using var image = new MemoryStream();
        Emit(Create(CoreName(spelling), [.. sources, friend], Framework), image).ShouldBeEmpty();
        return image.ToArray();
    }

    private static string CoreName(Spelling spelling) => $"Core.{spelling}";

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
        context.Resolving += (_, name) => CoreAssemblies.TryGetValue(name.Name ?? "", out var core) ? core.Value : null;
        return context.LoadFromStream(image);
    }

    private static SyntaxTree[] Parse(Spelling spelling, Func<string, bool> isWanted)
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
                        TestDataset.ParseOptions(spelling),
                        path
                    )
                ),
        ];
    }
}

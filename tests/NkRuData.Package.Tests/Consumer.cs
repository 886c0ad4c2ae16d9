using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace NkRuData.Package.Tests;

/// <summary>A program of a consumer, compiled against an assembly of the package.</summary>
internal sealed class Consumer
{
    private readonly string framework;
    private readonly PortableExecutableReference packed;
    private readonly CSharpCompilation compilation;

    internal Consumer(string framework, string program)
    {
        this.framework = framework;
        packed = MetadataReference.CreateFromImage(Library());
        string platform = (string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!;
        var references = platform
            .Split(Path.PathSeparator)
            .Where(path => !Path.GetFileName(path).StartsWith("NkRuData", StringComparison.Ordinal))
            .Select(path => (MetadataReference)MetadataReference.CreateFromFile(path))
            .Append(packed);
        var options = new CSharpCompilationOptions(
            OutputKind.ConsoleApplication,
            nullableContextOptions: NullableContextOptions.Enable
        );
        compilation = CSharpCompilation.Create("Consumer", [CSharpSyntaxTree.ParseText(program)], references, options);
    }

    /// <summary>The assembly of the package, as the compiler sees it.</summary>
    internal IAssemblySymbol Packed => (IAssemblySymbol)compilation.GetAssemblyOrModuleSymbol(packed)!;

    internal IEnumerable<Diagnostic> Errors =>
        compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);

    /// <summary>What the compiler says, warnings among it, as <c>file(line,column): error CS0117: …</c>.</summary>
    internal IEnumerable<string> Warnings =>
        compilation
            .GetDiagnostics()
            .Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning)
            .Select(diagnostic => diagnostic.ToString());

    /// <summary>Runs the program beside the library of the package, and returns what it printed.</summary>
    internal string Run()
    {
        using var image = new MemoryStream();
        Assert.Empty(compilation.Emit(image).Diagnostics.Where(error => error.Severity == DiagnosticSeverity.Error));
        image.Position = 0;
        var context = new PackedContext(Library());
        var before = Console.Out;
        using var printed = new StringWriter { NewLine = "\n" };
        Console.SetOut(printed);
        try
        {
            context.LoadFromStream(image).EntryPoint!.Invoke(null, [Array.Empty<string>()]);
        }
        finally
        {
            Console.SetOut(before);
            context.Unload();
        }

        return printed.ToString();
    }

    // Asked before the tests' own context, which has the library of the project.
    private sealed class PackedContext(byte[] library) : AssemblyLoadContext("consumer", isCollectible: true)
    {
        protected override Assembly? Load(AssemblyName assemblyName) =>
            assemblyName.Name == "NkRuData" ? LoadFromStream(new MemoryStream(library)) : null;
    }

    private byte[] Library() => PackedLibrary.Read($"lib/{framework}/NkRuData.dll");
}

using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Completion;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Host.Mef;
using Microsoft.CodeAnalysis.QuickInfo;
using Microsoft.CodeAnalysis.Text;

namespace NkRuData.IntelliSense.Tests;

/// <summary>
/// An editor in which a developer types C# against the library: its assembly and its XML documentation, and nothing else
/// of it. <c>$$</c> is where the cursor stands.
/// </summary>
internal static class Editor
{
    private const string Cursor = "$$";

    private static readonly AdhocWorkspace Workspace = new(MefHostServices.Create(MefHostServices.DefaultAssemblies));

    private static readonly Project Project = OpenProject();

    internal static async Task<Compilation> CompilationAsync() => (await Project.GetCompilationAsync())!;

    /// <summary>The list that opens, in its order; without the key words, which every list has.</summary>
    internal static async Task<IReadOnlyList<Completion>> CompleteAsync(string code)
    {
        var (document, position) = Open(code);
        var service = CompletionService.GetService(document)!;
        var list = await service.GetCompletionsAsync(document, position);
        return
        [
            .. list
                .ItemsList.Where(item => !item.Tags.Contains("Keyword") && !item.Tags.Contains("Snippet"))
                .Select(item => new Completion(service, document, item)),
        ];
    }

    /// <summary>What is shown when the mouse rests at the cursor: a text for each section.</summary>
    internal static async Task<string> HoverAsync(string code)
    {
        var (document, position) = Open(code);
        var service = QuickInfoService.GetService(document)!;
        var info = await service.GetQuickInfoAsync(document, position);
        return info is null
            ? ""
            : string.Join("\n\n", info.Sections.Select(section => section.Text.Replace("\r\n", "\n")));
    }

    private static (Document Document, int Position) Open(string code)
    {
        const string Head = "using NkRuData;\nusing System.Linq;\n";
        int position = code.IndexOf(Cursor, StringComparison.Ordinal);
        string text = Head + code.Remove(position, Cursor.Length);
        return (Project.AddDocument("Program.cs", SourceText.From(text)), Head.Length + position);
    }

    private static Project OpenProject()
    {
        string library = typeof(Facts).Assembly.Location;
        string platform = (string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!;
        string runtime = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
        var references = platform
            .Split(Path.PathSeparator)
            .Where(path => Path.GetDirectoryName(path) == runtime)
            .Select(path => MetadataReference.CreateFromFile(path))
            .Append(
                MetadataReference.CreateFromFile(
                    library,
                    documentation: XmlDocumentationProvider.CreateFromFile(Path.ChangeExtension(library, ".xml"))
                )
            );
        return Workspace
            .AddProject("Consumer", LanguageNames.CSharp)
            .WithMetadataReferences(references)
            .WithCompilationOptions(
                new CSharpCompilationOptions(
                    OutputKind.ConsoleApplication,
                    nullableContextOptions: NullableContextOptions.Enable
                )
            );
    }
}

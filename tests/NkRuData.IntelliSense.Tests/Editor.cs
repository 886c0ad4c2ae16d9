using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
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
internal static partial class Editor
{
    private const string Cursor = "$$";

    // Not of the library: what the compiler knows of the place.
    private const string Flow = "NullabilityAnalysis";

    private static readonly Project Project = OpenProject();

    internal static async Task<IAssemblySymbol> LibraryAsync()
    {
        var compilation = (await Project.GetCompilationAsync())!;
        return compilation.GetTypeByMetadataName(typeof(Facts).FullName!)!.ContainingAssembly;
    }

    /// <summary>The list that opens, in its order; without key words and what is offered everywhere.</summary>
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

    /// <summary>What is shown when the mouse rests at the cursor.</summary>
    internal static async Task<string> HoverAsync(string code)
    {
        var (document, position) = Open(code);
        return await HoverAsync(document, position);
    }

    /// <summary>What is shown when the mouse rests on the last name of each expression, in one document.</summary>
    internal static async Task<IReadOnlyList<string>> HoverAllAsync(IReadOnlyList<string> expressions)
    {
        string text = "_ = new object[]\n{\n" + string.Concat(expressions.Select(each => each + ",\n")) + Cursor + "};";
        var (document, end) = Open(text);
        var source = await document.GetTextAsync();
        int first = source.Lines.GetLineFromPosition(end).LineNumber - expressions.Count;
        var hovers = new List<string>();
        for (int i = 0; i < expressions.Count; i++)
        {
            hovers.Add(await HoverAsync(document, source.Lines[first + i].End - 2));
        }

        return hovers;
    }

    private static async Task<string> HoverAsync(Document document, int position)
    {
        var info = await QuickInfoService.GetService(document)!.GetQuickInfoAsync(document, position);
        var sections = info!.Sections.Where(section => section.Kind != Flow).Select(section => section.Text);
        return Lines(string.Join("\n\n", sections)).Trim();
    }

    internal static string Lines(string text) => BlankLines().Replace(text.Replace("\r\n", "\n"), "\n\n");

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
        var documentation = XmlDocumentationProvider.CreateFromFile(Path.ChangeExtension(library, ".xml"));
        string runtime = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
        var references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(path => Path.GetDirectoryName(path) == runtime)
            .Select(path => MetadataReference.CreateFromFile(path))
            .Append(MetadataReference.CreateFromFile(library, documentation: documentation));
        var options = new CSharpCompilationOptions(
            OutputKind.ConsoleApplication,
            nullableContextOptions: NullableContextOptions.Enable
        );
        return new AdhocWorkspace(MefHostServices.Create(MefHostServices.DefaultAssemblies))
            .AddProject("Consumer", LanguageNames.CSharp)
            .WithMetadataReferences(references)
            .WithCompilationOptions(options);
    }

    [GeneratedRegex(@"\s*\n\s*\n+")]
    private static partial Regex BlankLines();
}

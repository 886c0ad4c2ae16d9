using System.Collections.Concurrent;
using System.Linq;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace NkRuData.Generator.Tests;

/// <summary>Generated source as the compiler parses it, documentation included. Most of it is that of the case before.</summary>
internal sealed class ParsedSource
{
    private const int ExcerptLength = 2000;

    // A text lives as long as the corpus, or as one case.
    private static readonly ConditionalWeakTable<SourceText, ParsedSource> Parsed = [];

    private ParsedSource(string text)
    {
        var tree = CSharpSyntaxTree.ParseText(text, TestDataset.ParseOptions());
        var root = tree.GetRoot();
        Problems = [.. tree.GetDiagnostics().Select(problem => problem.ToString())];
        Class = root.DescendantNodes().OfType<BaseTypeDeclarationSyntax>().FirstOrDefault()?.Identifier.ValueText ?? "";
        Table = Problems.Length == 0 ? TableSource.Read(root) : null;
        int line = Problems.Length == 0 ? 0 : tree.GetDiagnostics().First().Location.SourceSpan.Start;
        int start = System.Math.Max(0, line - ExcerptLength / 2);
        Excerpt = text.Substring(start, System.Math.Min(ExcerptLength, text.Length - start));
    }

    internal string[] Problems { get; }

    /// <summary>The first type it declares.</summary>
    internal string Class { get; }

    internal TableSource? Table { get; }

    internal string Excerpt { get; }

    internal static ParsedSource Of(SourceText source) => Parsed.GetValue(source, text => new(text.ToString()));
}

using System.Collections.Concurrent;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace NkRuData.Generator.Tests;

/// <summary>Generated source as the compiler parses it, documentation included. Most of it is that of the case before.</summary>
internal sealed class ParsedSource
{
    private const int MostCached = 2000;
    private const int ExcerptLength = 2000;

    private static readonly ConcurrentDictionary<string, ParsedSource> Cache = [];

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

    internal static ParsedSource Of(string text)
    {
        if (Cache.Count > MostCached)
        {
            Cache.Clear();
        }

        return Cache.GetOrAdd(text, key => new(key));
    }
}

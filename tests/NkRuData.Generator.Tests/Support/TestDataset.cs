using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace NkRuData.Generator.Tests;

/// <summary>What the library is built for. What is generated is the same; what the compiler makes of it is not.</summary>
public enum Framework
{
    Net8,
    NetStandard,
}

/// <summary>The files of a data set, as text by path below its folder. Every change gives a new one.</summary>
internal sealed class TestDataset
{
    internal const string DefaultFolder = "/set/data/";

    private readonly ImmutableSortedDictionary<string, string> files;
    private readonly string folder;
    private readonly bool reversed;

    private TestDataset(ImmutableSortedDictionary<string, string> files, string folder, bool reversed = false)
    {
        this.files = files;
        this.folder = folder;
        this.reversed = reversed;
    }

    internal static TestDataset Empty { get; } =
        new(ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal), DefaultFolder);

    internal static TestDataset Books { get; } =
        Empty
            .With("schema/common.schema.json", BookSchemas.Common)
            .With("schema/dataset.schema.json", BookSchemas.Dataset)
            .With("schema/author.schema.json", BookSchemas.Author)
            .With("schema/book.schema.json", BookSchemas.Book)
            .With("schema/shelf.schema.json", BookSchemas.Shelf)
            .With("dataset.json", BookData.Dataset)
            .With("authors.json", BookData.Authors)
            .With("shelves.json", BookData.Shelves)
            .With("books/novels.json", BookData.Novels)
            .With("books/poems.json", BookData.Poems);

    internal IEnumerable<string> Paths => files.Keys;

    internal string this[string path] => files[path];

    internal TestDataset With(string path, string text) => new(files.SetItem(path, text), folder, reversed);

    internal TestDataset Without(string path) =>
        files.ContainsKey(path)
            ? new(files.Remove(path), folder, reversed)
            : throw new ArgumentException($"There is no '{path}'.", nameof(path));

    /// <summary>Replaces a stretch of a file, which has to stand there exactly once.</summary>
    internal TestDataset Replace(string path, string old, string text)
    {
        int at = files[path].IndexOf(old, StringComparison.Ordinal);
        int again = at < 0 ? -1 : files[path].IndexOf(old, at + 1, StringComparison.Ordinal);
        return at >= 0 && again < 0
            ? With(path, files[path].Replace(old, text, StringComparison.Ordinal))
            : throw new ArgumentException($"'{old}' stands {(at < 0 ? "nowhere" : "twice")} in '{path}'.", nameof(old));
    }

    /// <summary>Puts a record before the others of a file.</summary>
    internal TestDataset WithRecord(string path, string record) =>
        Replace(path, "\"records\": [", "\"records\": [\n" + record + ",");

    internal TestDataset InFolder(string other) => new(files, other, reversed);

    internal TestDataset Reversed() => new(files, folder, !reversed);

    internal TestDataset Select(Func<string, string> change) =>
        new(files.ToImmutableSortedDictionary(file => file.Key, file => change(file.Value)), folder, reversed);

    internal ImmutableArray<AdditionalText> ToTexts()
    {
        var texts = files.Select(file => (AdditionalText)new InMemoryText(folder + file.Key, file.Value));
        return [.. reversed ? texts.Reverse() : texts];
    }

    internal GeneratorRun Run() => GeneratorRun.Of(ToTexts());

    internal static CSharpParseOptions ParseOptions(Framework framework = Framework.Net8) =>
        new(
            LanguageVersion.CSharp12,
            DocumentationMode.Diagnose,
            preprocessorSymbols: framework == Framework.Net8 ? ["NET8_0", "NET8_0_OR_GREATER"] : ["NETSTANDARD2_0"]
        );
}

using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace NkRuData.Generator.Tests;

/// <summary>The page of all errors, <c>data/ERRORS.md</c>, made from the catalogue and from what the cases really give.</summary>
internal static class ErrorPage
{
    private const int MostColumns = 100;

    private const string Head = """
        # Errors

        What the build can say about the files of this folder, with an example of each and the cure. `NKRU10xx` is about data,
        `NKRU20xx` about schemas; `NKRU0001` and `NKRU0002` are what users of the package see. The examples come from data sets
        about books and parcels that the tests of the generator use.

        This page is made from those tests: `ErrorPageTests` says how to renew it.
        """;

    private const string LifeCycle = """
        ## NKRU0001: A fact that was replaced

        Said where a program names a fact whose `status` is `superseded` (the speaker replaced the statement) or `corrected`
        (our coding was wrong). On netstandard2.0 the compiler says `CS0618` instead.

        ```text
        {0}
        ```

        Use the fact that the message names. What was stated once is still reached by `All`, `Get`, `TryGet` and relations, which
        say nothing.

        ## NKRU0002: A fact that was retracted

        Said where a program names a fact whose `status` is `retracted`: its source withdrew it. An error, so that nothing is
        built on it by oversight. On netstandard2.0 the compiler says `CS0619` instead.

        ```text
        {1}
        ```

        Remove the use, or get the fact by `Get` where the retraction is the point.
        """;

    internal static string Text(IEnumerable<Diagnostic> lifeCycle)
    {
        string[] said = [.. lifeCycle.Select(diagnostic => diagnostic.Print())];
        string lives = LifeCycle.Replace("{0}", said[0]).Replace("{1}", said[1]);
        return string.Join("\n\n", Catalogue.Descriptors.Select(Section).Prepend(lives).Prepend(Head)) + "\n";
    }

    private static string Section(DiagnosticDescriptor descriptor) =>
        $"""
            ## {descriptor.Id}: {descriptor.Title}

            ```text
            {Example(descriptor.Id)}
            ```

            {descriptor.Description}
            """;

    private static string Example(string id) =>
        Catalogue.Cases.FirstOrDefault(item => item.Id == id) is { } found ? Example(found) : Placeless(id);

    // As compilers print it: the line, and marks below the token.
    private static string Example(DiagnosticCase example)
    {
        var (run, text, _) = example.Run();
        var diagnostic = run.Diagnostics.Single();
        var (start, end) = (
            diagnostic.Location.GetLineSpan().StartLinePosition,
            diagnostic.Location.GetLineSpan().EndLinePosition
        );
        string line = text.Split('\n')[start.Line].TrimEnd('\r');
        int indent = line.Length - line.TrimStart().Length;
        int marks = Math.Max(1, end.Character - start.Character);

        // A long line is shown from a little before the token on.
        int from = end.Character - indent <= MostColumns ? indent : start.Character - (MostColumns / 2);
        string before = from > indent ? "… " : "";
        string rest = line[from..];
        string shown = rest.Length <= MostColumns ? rest : rest[..MostColumns] + " …";
        string pad = new(' ', before.Length + start.Character - from);
        return $"{before}{shown}\n{pad}{new string('^', marks)}\n{Located(GeneratorRun.Format(diagnostic))}";
    }

    private static string Located(string message) => message.Replace(": NKRU", ": error NKRU");

    private static string Placeless(string id) =>
        id switch
        {
            "NKRU1050" => Located(TestDataset.Books.Without("dataset.json").Run().Messages[0]),
            _ => throw new ArgumentException($"There is no case of {id}.", nameof(id)),
        };
}

using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace NkRuData.Generator.Tests;

/// <summary>One thing that can be wrong: an edit of the test data set, and what is to be said about it.</summary>
/// <param name="Id">The descriptor.</param>
/// <param name="Name">What is wrong, in words: the name of the test.</param>
/// <param name="File">The file that is edited, and that the diagnostic is about.</param>
/// <param name="Old">What stands there; empty where <paramref name="New"/> is the whole file.</param>
/// <param name="New">What is put there, with the token that the diagnostic is at in ⟦…⟧.</param>
/// <param name="Message">The message.</param>
internal sealed record DiagnosticCase(string Id, string Name, string File, string Old, string New, string Message)
{
    /// <summary>The data set that is edited, where it is not the usual one.</summary>
    internal TestDataset Dataset { get; init; } = TestDataset.Books;

    internal void Check()
    {
        var (run, _, places) = Run();

        string expected = $"{File}{places.Single()} error {Id}: {Message}";
        string given = string.Join("\n", run.Diagnostics.Select(Format));
        Assert.True(given == expected, $"expected\n{expected}\nbut was\n{given}");
    }

    /// <summary>Runs the generator, and returns with what it gave the text of the edited file and the marks in it.</summary>
    internal (GeneratorRun Run, string Text, IReadOnlyList<string> Places) Run()
    {
        var edited = Old.Length == 0 ? Dataset.With(File, New) : Dataset.Replace(File, Old, New);
        var (text, places) = Marked.Read(edited[File]);
        return (edited.With(File, text).Run(), text, places);
    }

    private static string Format(Diagnostic diagnostic) =>
        $"{diagnostic.Location.GetLineSpan().Path.Replace(TestDataset.DefaultFolder, "", StringComparison.Ordinal)}"
        + $"{Marked.Place(diagnostic.Location)} {diagnostic.Severity.ToString().ToLowerInvariant()} {diagnostic.Id}: "
        + diagnostic.GetMessage(CultureInfo.InvariantCulture);
}

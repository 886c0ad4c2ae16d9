using System;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;
using Shouldly;

namespace NkRuData.Generator.Tests;

/// <summary>The data set of the repository, as it is or edited.</summary>
internal static class RealData
{
    internal static GeneratorRun Run() => Run("", "");

    /// <summary>Runs with another text of one file.</summary>
    internal static GeneratorRun Run(string path, string edited)
    {
        string full = Path.GetFullPath(Path.Combine(Repository.Root, path));
        return GeneratorRun.Of([
            .. Repository
                .Files("data", "*.json")
                .Select(file => (AdditionalText)new InMemoryText(file, file == full ? edited : File.ReadAllText(file))),
        ]);
    }

    /// <summary>The text of a file with the first place where something stands replaced.</summary>
    internal static string Edit(string path, string old, string text) => Edit(path, Repository.Read(path), old, text);

    internal static string Edit(string path, string before, string old, string text)
    {
        int at = before.IndexOf(old, StringComparison.Ordinal);
        at.ShouldBeGreaterThan(0, $"{old} in {path}");
        return before[..at] + text + before[(at + old.Length)..];
    }
}

using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Runtime.CompilerServices;

namespace NkRuData.Tests;

/// <summary>Files of the repository that tests read: both test projects compile these sources, so paths are theirs.</summary>
internal static class TestFiles
{
    internal static string TestFolder { get; } = Here();

    internal static string DataFolder { get; } = Path.GetFullPath(Path.Combine(TestFolder, "..", "..", "data"));

    /// <summary>The lines of a list that stands beside this file, without comments and empty lines.</summary>
    internal static string[] Lines(string name) =>
        [
            .. File.ReadAllLines(PathOf(name))
                .Where(line => line.Length > 0 && !line.StartsWith("# ", System.StringComparison.Ordinal)),
        ];

    internal static string PathOf(string name) => Path.Combine(TestFolder, name);

    /// <summary>Writes a list beside this file, to be looked at and approved, and returns where it is.</summary>
    internal static string Write(string name, IEnumerable<string> lines)
    {
        File.WriteAllText(PathOf(name), string.Join("\n", lines) + "\n");
        return PathOf(name);
    }

    private static string Here([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}

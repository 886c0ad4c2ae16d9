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
            .. File.ReadAllLines(Path.Combine(TestFolder, name))
                .Where(line => line.Length > 0 && !line.StartsWith("# ", System.StringComparison.Ordinal)),
        ];

    private static string Here([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}

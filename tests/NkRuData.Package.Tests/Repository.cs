using System;
using System.IO;
using System.Runtime.CompilerServices;

namespace NkRuData.Package.Tests;

/// <summary>The files that the package is made of, or is compared with.</summary>
internal static class Repository
{
    internal static string PathOf(params string[] parts) => Path.Combine([Root(), .. parts]);

    internal static string Read(params string[] parts) =>
        File.ReadAllText(PathOf(parts)).Replace("\r\n", "\n", StringComparison.Ordinal);

    private static string Root([CallerFilePath] string file = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file)!, "..", ".."));
}

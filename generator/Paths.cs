using System;
using System.Collections.Generic;

namespace NkRuData.Generator;

/// <summary>Paths as text: the file system is not a generator's to ask.</summary>
internal static class Paths
{
    /// <summary>One spelling per file: forward slashes, and no <c>.</c> or <c>..</c> inside.</summary>
    internal static string Normalize(string path)
    {
        var parts = new List<string>();
        foreach (string part in path.Replace('\\', '/').Split('/'))
        {
            if (part == ".." && parts.Count > 0 && parts[parts.Count - 1] is not ("" or ".."))
            {
                parts.RemoveAt(parts.Count - 1);
            }
            else if (part != ".")
            {
                parts.Add(part);
            }
        }

        return string.Join("/", parts);
    }

    /// <summary>The path that another one, written in a file, leads to.</summary>
    internal static string Resolve(string file, string relative) => Normalize(Folder(file) + "/" + relative);

    internal static string Folder(string path)
    {
        int slash = path.LastIndexOf('/');
        return slash < 0 ? "." : path.Substring(0, slash);
    }

    internal static string Name(string path) => path.Substring(path.LastIndexOf('/') + 1);

    internal static bool IsBelow(string path, string folder) => path.StartsWith(folder + "/", StringComparison.Ordinal);
}

using System;
using System.Linq;
using NkRuData.Generator.Diagnostics;
using NkRuData.Generator.Json;
using NkRuData.Generator.Schema;

namespace NkRuData.Generator.Binding;

/// <summary>Finds what a data file should look like, by the path of the schema that it names.</summary>
internal sealed class FileShapeFinder(SchemaSet schema, DiagnosticBag diagnostics)
{
    /// <summary>Returns null where the file names no schema of the set, which is reported.</summary>
    internal FileShape? Find(JsonFile file)
    {
        if (file.Root is not { } root)
        {
            return null;
        }

        if (root["$schema"] is not { Kind: JsonKind.Text } path)
        {
            if (!file.IsBroken)
            {
                diagnostics.Report(Descriptors.UnknownSchema, file, root.Span, "found none");
            }

            return null;
        }

        if (schema.Files.TryGetValue(Paths.Resolve(file.Path, path.Text), out var shape))
        {
            return shape;
        }

        string folder = Paths.Folder(file.Path) + "/";
        string hint = $"found '{path.Text}'";
        hint += Suggestion.For(
            path.Text,
            schema.Files.Keys.OrderBy(key => key, StringComparer.Ordinal).Select(key => Relative(folder, key))
        );
        diagnostics.Report(Descriptors.UnknownSchema, file, path.Span, hint);
        return null;
    }

    private static string Relative(string folder, string path)
    {
        string up = "";
        while (!path.StartsWith(folder, StringComparison.Ordinal))
        {
            // The folder that has no other above it shares nothing with the path.
            int slash = folder.TrimEnd('/').LastIndexOf('/');
            if (slash < 0)
            {
                return path;
            }

            folder = folder.Substring(0, slash + 1);
            up += "../";
        }

        return up + path.Substring(folder.Length);
    }
}

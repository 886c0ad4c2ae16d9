using System;
using System.IO;
using System.Linq;
using System.Runtime.CompilerServices;
using DiffPlex;
using DiffPlex.DiffBuilder;
using DiffPlex.DiffBuilder.Model;
using Xunit.Sdk;

namespace NkRuData.Tests;

/// <summary>
/// Compares a text with the one that was approved, <c>Class.Method.verified.txt</c> beside the test: Verify's conventions,
/// so that a move to Verify is a change of this file. A difference leaves a <c>*.received.txt</c> to look at.
/// </summary>
internal static class Snapshot
{
    private const int MostLines = 60;

    internal static void Match(
        string text,
        string? variant = null,
        string extension = "txt",
        [CallerFilePath] string file = "",
        [CallerMemberName] string method = ""
    )
    {
        string name = $"{Path.GetFileNameWithoutExtension(file)}.{method}" + (variant is null ? "" : "." + variant);
        string path = Path.Combine(Path.GetDirectoryName(file)!, name);
        // Two projects run the data tests, maybe at once: each leaves what it received under its own name.
        string received = $"{path}.{typeof(Snapshot).Assembly.GetName().Name}.received.{extension}";
        Match(text, $"{path}.verified.{extension}", received);
    }

    /// <summary>Compares a text with a file that people read, and that is made from what the tests know.</summary>
    internal static void MatchFile(string text, string path) => Match(text, path, path + ".received.txt");

    private static void Match(string text, string verified, string received)
    {
        string approved = File.Exists(verified) ? Normalize(File.ReadAllText(verified)) : "";
        string actual = Normalize(text);
        if (actual == approved && File.Exists(verified))
        {
            File.Delete(received);
            return;
        }

        File.WriteAllText(received, actual);
        throw new XunitException(
            $"""
            The text is not the approved one. Lines with - are gone, lines with + are new:
            {Difference(approved, actual)}
            To approve it:
            mv "{received}" "{verified}"
            """
        );
    }

    private static string Difference(string before, string after)
    {
        var changed = new InlineDiffBuilder(new Differ())
            .BuildDiffModel(before, after)
            .Lines.Where(line => line.Type is ChangeType.Inserted or ChangeType.Deleted)
            .Select(line => (line.Type == ChangeType.Inserted ? "+ " : "- ") + line.Text)
            .ToList();
        string more = changed.Count > MostLines ? $"\n… and {changed.Count - MostLines} more lines" : "";
        return string.Join("\n", changed.Take(MostLines)) + more;
    }

    private static string Normalize(string text) => text.Replace("\r\n", "\n", StringComparison.Ordinal);
}

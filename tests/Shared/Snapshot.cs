using System.IO;
using System.Runtime.CompilerServices;
using Shouldly;

namespace NkRuData.Tests;

/// <summary>
/// Compares a text with the one that was approved, <c>Class.Method.verified.txt</c> beside the test: Verify's conventions,
/// so that a move to Verify is a change of this file. A difference leaves <c>Class.Method.received.txt</c> to look at; to
/// approve it, rename it.
/// </summary>
internal static class Snapshot
{
    internal static void Match(
        string text,
        string? variant = null,
        string extension = "txt",
        [CallerFilePath] string file = "",
        [CallerMemberName] string method = ""
    )
    {
        string name = $"{Path.GetFileNameWithoutExtension(file)}.{method}" + (variant is null ? "" : "." + variant);
        string folder = Path.GetDirectoryName(file)!;
        text.Replace("\r\n", "\n")
            .ShouldMatchApproved(options =>
                options
                    .NoDiff()
                    .WithFileExtension(extension)
                    .WithFilenameGenerator(
                        (_, _, type, ending) =>
                            Path.Combine(folder, $"{name}.{(type == "approved" ? "verified" : type)}.{ending}")
                    )
            );
    }
}

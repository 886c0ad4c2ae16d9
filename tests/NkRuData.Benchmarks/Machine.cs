using System;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Runtime.InteropServices;

namespace NkRuData.Benchmarks;

/// <summary>Where and when it was measured, and what else the machine had to do.</summary>
internal static class Machine
{
    internal static string Describe(string repository) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{DateTime.UtcNow:yyyy-MM-dd HH:mm} UTC, commit {Commit(repository)}, {Environment.ProcessorCount} cores ({Processor()}), "
                + $"{RuntimeInformation.OSDescription.Trim()}, {RuntimeInformation.FrameworkDescription}, load {Load()}"
        );

    private static string Commit(string repository)
    {
        var start = new ProcessStartInfo("git", ["-C", repository, "describe", "--always", "--dirty"])
        {
            RedirectStandardOutput = true,
        };
        using var process = Process.Start(start)!;
        return process.StandardOutput.ReadToEnd().Trim();
    }

    // Both are told by Linux only.
    private static string Processor()
    {
        const string File = "/proc/cpuinfo";
        if (!System.IO.File.Exists(File))
        {
            return RuntimeInformation.OSArchitecture.ToString();
        }

        string? line = Array.Find(
            System.IO.File.ReadAllLines(File),
            each => each.StartsWith("model name", StringComparison.Ordinal)
        );
        return line?[(line.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim() ?? "";
    }

    private static string Load() =>
        File.Exists("/proc/loadavg") ? string.Join(' ', File.ReadAllText("/proc/loadavg").Split(' ')[..3]) : "unknown";
}

using System;
using System.Diagnostics;
using System.Globalization;
using System.IO;

namespace NkRuData.Benchmarks;

/// <summary>What a run of a program took: the whole process, and in it what was asked for.</summary>
internal readonly record struct ProgramRun(double WallMs, double Ms, long Allocated, long Live, long Result);

/// <summary>A program that was built to be measured.</summary>
internal sealed record MeasuredProgram(DataSet? Set, Side Side, Mode Mode, string Folder)
{
    /// <summary>What <c>Main.cs</c> understands.</summary>
    internal const string First = "first";

    internal const string List = "list";

    internal const string Live = "live";

    internal static string FileName => OperatingSystem.IsWindows() ? "Program.exe" : "Program";

    internal string Output => Path.Combine(Folder, "out");

    internal string Executable => Path.Combine(Output, FileName);

    /// <summary>Whether it could be built here: some modes need a compiler or a package that is not everywhere.</summary>
    internal bool Exists => File.Exists(Executable);

    internal ProgramRun Run(string action, string argument = "")
    {
        var start = new ProcessStartInfo(Executable, [action, argument]) { RedirectStandardOutput = true };
        var watch = Stopwatch.StartNew();
        using var process = Process.Start(start)!;
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        double wall = watch.Elapsed.TotalMilliseconds;
        string[] parts = output.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (process.ExitCode != 0 || parts.Length != 4 || parts[0] == "-1")
        {
            throw new InvalidOperationException($"{Executable} {action} {argument}: {process.ExitCode}, '{output}'");
        }

        return new(wall, Number(parts[1]) / 1e6, Number(parts[2]), Number(parts[3]), Number(parts[0]));
    }

    private static long Number(string digits) => long.Parse(digits, CultureInfo.InvariantCulture);
}

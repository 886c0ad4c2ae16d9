using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Text;

namespace NkRuData.Package.Tests.Programs;

/// <summary>The programs in <c>tests/Consumers</c>, as the build of this project has built them.</summary>
internal static class ConsumerProgram
{
    internal static string Output { get; } = Setting("ConsumersOutput");

    /// <summary>Whether those were built too that need more than the SDK.</summary>
    internal static bool AllAreBuilt { get; } = Setting("AllConsumers") == "true";

    /// <summary>A file of a program that was built, below <c>bin</c> or <c>publish</c>, where the SDK puts it.</summary>
    internal static string Built(string folder, string name, string file) =>
        Directory.GetFiles(Path.Combine(Output, folder, name), file, SearchOption.AllDirectories).Single();

    /// <summary>Runs a program to its end, and returns the lines that it printed.</summary>
    internal static string[] Run(string program, params string[] arguments)
    {
        using var process = Start(program, arguments);
        var errors = process.StandardError.ReadToEndAsync();
        string printed = process.StandardOutput.ReadToEnd();
        process.WaitForExit();

        Assert.True(process.ExitCode == 0, $"{program} exited with {process.ExitCode}:\n{printed}\n{errors.Result}");
        return printed.TrimEnd().ReplaceLineEndings("\n").Split('\n');
    }

    internal static Process Start(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = new UTF8Encoding(false, throwOnInvalidBytes: true),
        };
        // What the build says of itself to its children is not for a program of a consumer.
        foreach (string name in start.Environment.Keys.Where(IsOfTheBuild).ToList())
        {
            start.Environment.Remove(name);
        }

        return Process.Start(start)!;
    }

    /// <summary>Whether a program can be started by its name alone.</summary>
    internal static bool IsInstalled(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "")
            .Split(Path.PathSeparator)
            .Any(folder => File.Exists(Path.Combine(folder, program)));

    private static bool IsOfTheBuild(string name) =>
        name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)
        || name.StartsWith("VSTEST", StringComparison.OrdinalIgnoreCase);

    private static string Setting(string name) =>
        typeof(ConsumerProgram)
            .Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .Single(attribute => attribute.Key == name)
            .Value!;
}

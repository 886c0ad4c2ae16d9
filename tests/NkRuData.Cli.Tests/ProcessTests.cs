using System;
using System.Diagnostics;
using System.IO;
using System.Text;
using System.Threading.Tasks;
using Shouldly;

namespace NkRuData.Cli.Tests;

/// <summary>The program as another process starts it: what the tests in process cannot see.</summary>
public sealed class ProcessTests
{
    [Fact]
    public async Task Pipes_plain_text_in_utf_8_whatever_the_locale()
    {
        var start = new ProcessStartInfo("dotnet")
        {
            RedirectStandardOutput = true,
            StandardOutputEncoding = new UTF8Encoding(false, throwOnInvalidBytes: true),
            ArgumentList = { Path.Combine(AppContext.BaseDirectory, "NkRuData.Cli.dll"), "show", "kursk-region" },
            // A build server on which Spectre would turn colours on.
            Environment =
            {
                ["LC_ALL"] = "C",
                ["GITHUB_ACTIONS"] = "true",
                ["CI"] = "true",
            },
        };

        using var process = Process.Start(start)!;
        string output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();

        process.ExitCode.ShouldBe(0);
        output.Replace("\r\n", "\n").ShouldBe(Run.With("show", "kursk-region").Output);
        output.ShouldContain("Курская область");
        output.ShouldNotContain("\u001b");
    }
}

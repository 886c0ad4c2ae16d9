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
    // What Normalize would have to put together: Kim Jong Un in jamo.
    private const string Decomposed = "\u1100\u1175\u11B7\u110C\u1165\u11BC\u110B\u1173\u11AB";

    [Fact]
    public async Task Pipes_plain_text_in_utf_8_whatever_the_locale()
    {
        string output = await Start([Program, "show", "kursk-region"], locale: "C");

        output.ShouldBe(Run.With("show", "kursk-region").Output);
        output.ShouldContain("Курская область");
        output.ShouldNotContain("\u001b");
    }

    // Under invariant globalization Normalize does nothing, and no culture is known; the tests themselves run with both.
    [Theory]
    [InlineData(true, Decomposed, "kim-jong-un")]
    [InlineData(true, "ME\u0301DUZA", "meduza")]
    [InlineData(true, "ВЕДОМОСТИ", "vedomosti")]
    [InlineData(true, "İnsıder", "the-insider")]
    [InlineData(false, Decomposed, "kim-jong-un")]
    [InlineData(false, "INSIDER", "the-insider")]
    public async Task Finds_the_same_under_invariant_globalization_and_in_a_culture(
        bool invariant,
        string text,
        string id
    )
    {
        const string Setting = "\"System.Globalization.Invariant\": ";
        string settings = await File.ReadAllTextAsync(Path.ChangeExtension(Program, "runtimeconfig.json"));
        settings.ShouldContain(Setting + "true");
        string changed = Path.Combine(AppContext.BaseDirectory, $"{Guid.NewGuid()}.runtimeconfig.json");
        await File.WriteAllTextAsync(
            changed,
            settings.Replace(Setting + "true", Setting + (invariant ? "true" : "false"))
        );
        try
        {
            string output = await Start(["exec", "--runtimeconfig", changed, Program, "find", text], "tr_TR.UTF-8");

            output.ShouldBe(Run.With("find", text).Output);
            output.ShouldContain($" {id} ");
        }
        finally
        {
            File.Delete(changed);
        }
    }

    private static string Program => Path.Combine(AppContext.BaseDirectory, "NkRuData.Cli.dll");

    private static async Task<string> Start(string[] arguments, string locale)
    {
        var start = new ProcessStartInfo("dotnet", arguments)
        {
            RedirectStandardOutput = true,
            StandardOutputEncoding = new UTF8Encoding(false, throwOnInvalidBytes: true),
            // A build server on which Spectre would turn colours on.
            Environment =
            {
                ["LC_ALL"] = locale,
                ["GITHUB_ACTIONS"] = "true",
                ["CI"] = "true",
            },
        };

        using var process = Process.Start(start)!;
        string output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();

        process.ExitCode.ShouldBe(0);
        return output.Replace("\r\n", "\n");
    }
}

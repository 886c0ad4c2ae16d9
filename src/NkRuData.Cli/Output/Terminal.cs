using System;
using System.IO;
using Spectre.Console;

namespace NkRuData.Cli.Output;

/// <summary>Consoles to print on.</summary>
internal static class Terminal
{
    // What is piped is read in an editor or a diff, where 100 columns fit; Spectre would take 80.
    private const int WidthOfFiles = 100;

    // Lines longer than this are hard to follow, however wide the window.
    private const int Widest = 132;
    private const int Narrowest = 40;

    /// <summary>The standard output: in colour on a terminal that wants it, plain text elsewhere.</summary>
    internal static IAnsiConsole Standard()
    {
        bool plain =
            Console.IsOutputRedirected || !string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));
        var settings = new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Out) };
        if (plain)
        {
            MakePlain(settings);
        }

        var console = AnsiConsole.Create(settings);
        console.Profile.Width = Console.IsOutputRedirected
            ? WidthOfFiles
            : Math.Clamp(console.Profile.Width, Narrowest, Widest);
        return console;
    }

    /// <summary>A plain console that prints to a writer, as a pipe would get it.</summary>
    internal static IAnsiConsole Plain(TextWriter writer, int width)
    {
        var settings = new AnsiConsoleSettings { Out = new AnsiConsoleOutput(writer) };
        MakePlain(settings);
        var console = AnsiConsole.Create(settings);
        console.Profile.Width = width;
        return console;
    }

    // Without enrichment too: under some build servers Spectre turns colours on, whatever the settings say.
    private static void MakePlain(AnsiConsoleSettings settings)
    {
        settings.Ansi = AnsiSupport.No;
        settings.ColorSystem = ColorSystemSupport.NoColors;
        settings.Interactive = InteractionSupport.No;
        settings.Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false };
    }
}

using System.Linq;
using NkRuData.Cli.Output;
using Spectre.Console;

namespace NkRuData.Cli.Commands;

/// <summary><c>find &lt;text&gt;</c>: the facts that have all words of a text, best first.</summary>
internal static class FindCommand
{
    internal const int UsualMost = 20;

    internal static int Run(string text, int most, IAnsiConsole output)
    {
        var found = Facts.Search(text);
        var page = new Page(output);
        page.Title(
            Words.Count(found.Count, "fact"),
            found.Count > most ? $"the best {FigureText.Of(most)}; '--most {found.Count}' prints all" : null
        );
        if (found.Count > 0)
        {
            page.Gap();
            page.Mixed(found.Take(most));
        }

        return CommandLine.Done;
    }
}

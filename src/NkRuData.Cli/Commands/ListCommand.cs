using System;
using System.Linq;
using NkRuData.Cli.Output;
using NkRuData.Cli.Reading;
using Spectre.Console;

namespace NkRuData.Cli.Commands;

/// <summary><c>list [kind]</c>: how many facts there are of each kind, or the facts of one.</summary>
internal static class ListCommand
{
    internal static int Run(string? kind, IAnsiConsole output)
    {
        var page = new Page(output);
        if (kind is null)
        {
            page.Rows(
                Kinds.All.Select(each => new[] { Page.Plain(FigureText.Of(each.Facts.Count)), Page.Plain(each.Name) }),
                ">|"
            );
            page.Gap();
            page.Paragraph($"'{CommandLine.Name} list <kind>' lists their ids.");
            return CommandLine.Done;
        }

        // The command line has checked that there is such a kind.
        var facts = Kinds.Find(kind)!.Facts;
        var groups = facts.GroupBy(Members.GroupOf).OrderBy(group => group.Key, StringComparer.Ordinal).ToArray();
        page.Title(Words.Count(facts.Count, Kinds.Find(kind)!.Name), $"edition {Facts.Edition}");
        foreach (var group in groups)
        {
            if (groups.Length == 1)
            {
                page.Gap();
            }
            else
            {
                page.Heading(group.Key, FigureText.Of(group.Count()));
            }

            page.Index(group);
        }

        return CommandLine.Done;
    }
}

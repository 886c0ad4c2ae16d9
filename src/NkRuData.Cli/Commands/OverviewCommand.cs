using System;
using System.Linq;
using NkRuData.Cli.Output;
using NkRuData.Cli.Printers;
using NkRuData.Cli.Reading;
using Spectre.Console;

namespace NkRuData.Cli.Commands;

/// <summary>
/// No arguments: what the data set holds, the announcement it grew from, and where the sources disagree. What
/// is shown is chosen here; every figure, name and date comes from the facts.
/// </summary>
internal static class OverviewCommand
{
    internal static int Run(IAnsiConsole output)
    {
        var page = new Page(output);
        page.Title("NkRuData", $"edition {Facts.Edition}");
        page.Paragraph("Facts about North Korean labour and troops in Russia: who stated what, and who reported it.");
        page.Gap();
        page.Paragraph(
            string.Join(
                ", ",
                Kinds
                    .All.OrderByDescending(kind => kind.Facts.Count)
                    .Select(kind => Words.Count(kind.Facts.Count, kind.Name))
            )
        );
        page.Heading("Topics", "claims in each; 'list claims' has them all");
        page.Subject(
            string.Join(
                ", ",
                Claims
                    .All.GroupBy(Members.GroupOf)
                    .OrderBy(topic => topic.Key, StringComparer.Ordinal)
                    .Select(topic => $"{topic.Key[(topic.Key.IndexOf('.') + 1)..]} {FigureText.Of(topic.Count())}")
            )
        );
        KurskPrinter.Print(page);
        DisputePrinter.PrintAll(page);
        // Without the name of the program: it is run in several ways, and the arguments are the same.
        page.Heading("More, by these arguments");
        page.Rows(
            [
                [
                    Page.Plain($"show {Claims.KurskReconstruction.ConstructionWorkers.Id}"),
                    Page.Quiet("one fact, by its id"),
                ],
                [
                    Page.Plain($"show {Indicators.WorkersInRussia.Id}"),
                    Page.Quiet("one question, with everyone's answer"),
                ],
                [Page.Plain("find шойгу"), Page.Quiet("the facts with a word, in any script")],
                [Page.Plain("list claims"), Page.Quiet("the ids")],
                [Page.Plain("--help"), Page.Quiet("")],
            ],
            "|<"
        );
        return CommandLine.Done;
    }
}

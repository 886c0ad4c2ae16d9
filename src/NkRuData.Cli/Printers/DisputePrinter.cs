using System;
using System.Collections.Generic;
using System.Linq;
using NkRuData.Cli.Output;

namespace NkRuData.Cli.Printers;

/// <summary>Prints where sources and speakers disagree: the questions with most disputes, and what is denied most.</summary>
internal static class DisputePrinter
{
    // Enough to see what kind of data this is; `show` has the rest.
    private const int MostQuestions = 12;
    private const int MostDenied = 4;
    private const int MostNamed = 3;

    internal static void PrintAll(Page page)
    {
        var contested = Indicators
            .All.Where(one => Figures(one).Any())
            .OrderByDescending(one => Figures(one).Count())
            .ToList();
        page.Heading(
            "Where figures exclude each other",
            $"{Math.Min(MostQuestions, contested.Count)} of {Words.Count(contested.Count, "question")}: lowest and highest figure or bound"
        );
        page.Rows(contested.Take(MostQuestions).Select(Row), "><<");

        var denied = Claims.All.Active().Where(claim => Denials(claim) > 0).OrderByDescending(Denials).ToList();
        page.Heading("What is denied", $"{Math.Min(MostDenied, denied.Count)} of {Words.Count(denied.Count, "claim")}");
        foreach (var claim in denied.Take(MostDenied))
        {
            page.Subject(claim.Text, claim.Id);
            page.Rows(claim.Replies.Active().Prepend(claim).Select(Row), "|<<<", indent: 4);
        }
    }

    /// <summary>The figures of one question that exclude each other; nothing where there are none.</summary>
    internal static void Print(Indicator indicator, Page page)
    {
        var disputes = Figures(indicator).ToList();
        if (disputes.Count > 0)
        {
            page.Heading("Figures that exclude each other", "of one time and place");
            page.Rows(
                disputes.Select(dispute =>
                    Side(dispute.First).Append(Page.Quiet("or")).Concat(Side(dispute.Second)).ToArray()
                ),
                "><|><"
            );
        }
    }

    private static int Denials(Claim claim) => claim.Replies.Active().Count(reply => reply.Stance == Stance.Denies);

    private static IEnumerable<Dispute> Figures(Indicator indicator) =>
        indicator.Disputes.Where(dispute => dispute.Kind == DisputeKind.Figures);

    private static IEnumerable<Page.Cell> Side(DisputeSide side)
    {
        string more =
            side.Parties.Count > MostNamed ? $" and {FigureText.Of(side.Parties.Count - MostNamed)} more" : "";
        yield return Page.Plain(FigureText.Of(side.Quantity!));
        yield return Page.Plain(string.Join(", ", side.Parties.Take(MostNamed).Select(party => party.Name)) + more);
    }

    private static Page.Cell[] Row(Indicator indicator) =>
        [
            Page.Quiet(Words.Count(Figures(indicator).Count(), "pair")),
            Page.Bold($"{FigureText.Of(indicator.Range!.Low)} to {FigureText.Of(indicator.Range.High)}"),
            Page.Plain($"{indicator.Label}, {indicator.Unit.Label}  {indicator.Id}"),
        ];

    private static Page.Cell[] Row(Claim claim) =>
        [
            Page.Quiet(Words.Of(claim.Stance)),
            Page.Plain(Words.Speaker(claim)),
            PagePrinting.Date(claim.StatedOn),
            Page.Plain(claim.Carriers(MostNamed)),
        ];
}

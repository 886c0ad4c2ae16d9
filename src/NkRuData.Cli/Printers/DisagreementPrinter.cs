using System.Linq;
using NkRuData.Cli.Output;
using NkRuData.Cli.Reading;

namespace NkRuData.Cli.Printers;

/// <summary>Prints where sources and speakers disagree: the questions with most answers, and what is denied most.</summary>
internal static class DisagreementPrinter
{
    // Enough to see what kind of data this is; `show` has the rest.
    private const int MostQuestions = 12;
    private const int MostDenied = 4;
    private const int MostCarriers = 3;

    internal static void Print(Page page)
    {
        var contested = Disagreements.Questions().OrderByDescending(one => one.Claims.Count).ToList();
        page.Heading(
            "Where they disagree on figures",
            $"{MostQuestions} of {Words.Count(contested.Count, "question")}: lowest and highest figure or bound"
        );
        page.Rows(contested.Take(MostQuestions).Select(Row), ">><<");

        var denied = Disagreements.Denied().OrderByDescending(Disagreements.Denials).ToList();
        page.Heading("What is denied", $"{MostDenied} of {Words.Count(denied.Count, "claim")}");
        foreach (var claim in denied.Take(MostDenied))
        {
            page.Subject(claim.Text, claim.Id);
            page.Rows(claim.Replies.Where(Disagreements.IsActive).Prepend(claim).Select(Row), "|<<<", indent: 4);
        }
    }

    private static Page.Cell[] Row(Contested one) =>
        [
            Page.Quiet(Words.Count(one.Claims.Count, "claim")),
            Page.Bold($"{FigureText.Of(one.Lowest)} to {FigureText.Of(one.Highest)}"),
            Page.Plain(one.Indicator.Unit.Label),
            Page.Plain($"{one.Indicator.Label}  {one.Indicator.Id}"),
        ];

    private static Page.Cell[] Row(Claim claim) =>
        [
            Page.Quiet(Words.Of(claim.Stance)),
            Page.Plain(Words.Speaker(claim)),
            PagePrinting.Date(claim.StatedOn),
            Page.Plain(claim.Carriers(MostCarriers)),
        ];
}

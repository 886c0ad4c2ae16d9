using System.Collections.Generic;
using System.Linq;
using NkRuData.Cli.Output;
using NkRuData.Cli.Reading;

namespace NkRuData.Cli.Printers;

/// <summary>Prints where sources and speakers disagree: one question with several answers, and what is denied.</summary>
internal static class DisagreementPrinter
{
    // Enough to see what kind of data this is; `show` has the rest.
    private const int Most = 6;

    /// <param name="page">Where to print.</param>
    /// <param name="answered">Questions whose answers have been printed already.</param>
    internal static void Print(Page page, IEnumerable<Indicator> answered)
    {
        var contested = Disagreements.Questions().Where(one => !answered.Contains(one.Indicator)).ToList();
        page.Heading("Where they disagree on figures", "figure, speaker, date, wording, carried by");
        foreach (var one in contested.Take(Most))
        {
            page.Subject(one.Indicator.Label, one.Indicator.Id);
            page.Figures(one.Answers, indent: 4);
        }

        if (contested.Count > Most)
        {
            page.Subject("And also", Words.Ids(contested.Skip(Most).Select(one => one.Indicator)));
        }

        var denied = Disagreements.Denied().ToList();
        if (denied.Count > 0)
        {
            page.Heading("What is denied");
            foreach (var claim in denied.Take(Most))
            {
                page.Subject(claim.Text, claim.Id);
                page.Rows(claim.Replies.Where(Disagreements.IsActive).Prepend(claim).Select(Row), "|<<<", indent: 4);
            }
        }
    }

    private static Page.Cell[] Row(Claim claim) =>
        [
            Page.Quiet(Words.Of(claim.Stance)),
            Page.Plain(Words.Speaker(claim)),
            PagePrinting.Date(claim.StatedOn),
            Page.Plain(claim.Carriers()),
        ];
}

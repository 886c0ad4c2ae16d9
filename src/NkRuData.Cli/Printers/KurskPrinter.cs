using System.Collections.Generic;
using System.Linq;
using NkRuData.Cli.Output;
using NkRuData.Cli.Reading;

namespace NkRuData.Cli.Printers;

/// <summary>Prints the contingent for Kursk Region: its parts and their sum, who announced it, and which report says what.</summary>
internal static class KurskPrinter
{
    private static readonly Claim[] Parts =
    [
        Claims.KurskReconstruction.ConstructionWorkers,
        Claims.KurskReconstruction.Sappers,
    ];

    private static readonly Indicator Whole = Claims.KurskReconstruction.SixThousandPersonnel.Indicator!;

    private static readonly Claim[] Announcements =
    [
        Claims.Announcement.ByShoigu,
        Claims.Announcement.ByRussianOfficials,
        Claims.Announcement.ByNorthKorea,
        Claims.NorthKoreanConfirmation.NotYetConfirmed,
        Claims.NorthKoreanConfirmation.NoMentionByKcna,
    ];

    private static readonly Claim Office = Claims.OfficesAndLabels.ShoiguOffice;

    private static readonly string[] FigureHeads = ["", "", "", "stated by", "stated on", "carried by"];

    private static FactList<Source> Reports => Sources.FiveReports.All;

    internal static void Print(Page page)
    {
        page.Heading("Kursk reconstruction", Members.GroupOf(Parts[0]));
        PrintFigures(page);
        PrintAnnouncements(page);
        PrintReports(page);
    }

    // The parts, their sum, and everyone who states the whole.
    private static void PrintFigures(Page page)
    {
        decimal sum = Parts.Sum(part => part.Quantity!.Amount ?? 0);
        var wholes = Whole
            .Claims.Active()
            .Where(claim => claim.Quantity is not null)
            .Where(claim => InReports(claim).Any())
            .OrderBy(claim => claim.Speaker is null);
        page.Rows(
            [
                [.. FigureHeads.Select(Page.Quiet)],
                .. Parts.Select((part, i) => Row(i == 0 ? "" : "+", part, Population(part), CarriedBy(part))),
                Sum(sum),
                .. wholes.Select(claim =>
                    Row(claim.Quantity!.Amount == sum ? "" : "≠", claim, Wordings(InReports(claim)), Carriers(claim))
                ),
            ],
            ">><<<<"
        );
    }

    private static Page.Cell[] Row(string sign, Claim claim, string what, string by) =>
        [
            Page.Quiet(sign),
            Page.Bold(FigureText.Of(claim.Quantity!)),
            Page.Plain(what),
            Page.Plain(Words.Speaker(claim)),
            PagePrinting.Date(claim.StatedOn),
            Page.Plain(by),
        ];

    // Ours, and stated by nobody as a sum: it must not look like one of the figures below it.
    private static Page.Cell[] Sum(decimal sum) =>
        [
            Page.Quiet("="),
            Page.Bold(FigureText.Of(sum)),
            Page.Plain("in all"),
            Page.Quiet("added up"),
            Page.Quiet(""),
            Page.Quiet(""),
        ];

    private static string CarriedBy(Claim claim) =>
        $"{InReports(claim).Count()} of {Words.Count(Reports.Count, "report")}{Others(claim)}";

    private static string Carriers(Claim claim) =>
        string.Join(", ", InReports(claim).Select(appearance => appearance.Source.Publisher.Name)) + Others(claim);

    private static string Others(Claim claim)
    {
        int others = claim.Appearances.Count - InReports(claim).Count();
        return others == 0 ? "" : $", {Words.Count(others, "other source")}";
    }

    private static IEnumerable<Appearance> InReports(Claim claim) =>
        claim.Appearances.Where(appearance => Reports.Contains(appearance.Source));

    private static void PrintAnnouncements(Page page)
    {
        page.Heading("Who announced it, by which report");
        foreach (var claim in Announcements)
        {
            page.Subject(claim.Text);
            page.Detail($"{DateText.Span(claim.ValidTime) ?? Words.Undated}: {Carriers(claim)}");
        }
    }

    // What each report calls them, and whom it relays. An empty cell is a report that does not carry the figure.
    private static void PrintReports(Page page)
    {
        page.Heading("What the reports call them");
        var head = Parts
            .Select(part => $"{FigureText.Of(part.Quantity!)} {Population(part)}")
            .Prepend("")
            .Append("in all")
            .Select(Page.Quiet);
        var rows = Reports.Select(report =>
            Parts
                .Select(part => Wordings([part], report))
                .Prepend($"{report.Publisher.Name}\n{Relays(report)}".TrimEnd())
                .Append(Wordings(Whole.Claims, report))
                .Select(Page.Plain)
                .ToArray()
        );
        page.Rows(rows.Prepend([.. head]), "|<<<");

        page.Gap();
        page.Subject(Office.Text, Office.Id);
        page.Rows(
            InReports(Office)
                .Select(appearance =>
                    new[]
                    {
                        Page.Plain(appearance.Source.Publisher.Name),
                        Page.Plain(Words.Quoted(appearance.Wording)),
                        Page.Quiet(appearance.Note ?? ""),
                    }
                ),
            "|<<",
            indent: 4
        );
    }

    private static string Population(Claim claim) =>
        claim.Indicator?.Population is { } population ? Words.Of(population) : claim.Quantity!.Unit.Label;

    private static string Wordings(IEnumerable<Claim> claims, Source report) =>
        Wordings(claims.SelectMany(claim => claim.Appearances).Where(appearance => report.Equals(appearance.Source)));

    private static string Wordings(IEnumerable<Appearance> appearances) =>
        string.Join(", ", appearances.Select(appearance => Words.Quoted(appearance.Wording ?? "…")).Distinct());

    private static string Relays(Source report)
    {
        var relays = Parts
            .SelectMany(part => part.Appearances)
            .Where(appearance => report.Equals(appearance.Source))
            .Select(Words.Via)
            .Distinct();
        return string.Join("; ", relays);
    }
}

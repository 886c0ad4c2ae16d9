using System.Linq;
using NkRuData.Cli.Output;

namespace NkRuData.Cli.Printers;

/// <summary>Prints a claim: who stated what and when, who carries it and how, who denies or confirms it.</summary>
internal static class ClaimPrinter
{
    internal static void Print(Claim claim, Page page)
    {
        page.Head(claim);
        page.Field("Answers", claim.Indicator);
        page.Field("Figure", claim.Quantity is { } quantity ? FigureText.WithUnit(quantity) : null);
        page.Fields("Sum of", claim.Parts);
        page.Fields("Part of", claim.PartOf);
        page.Field("Stated by", claim.Speaker?.Name ?? Words.Unattributed, claim.Speaker?.Id);
        page.Field("Stated on", DateText.Day(claim.StatedOn) ?? Words.Undated);
        page.Field("Stated as", Words.Of(claim.Modality));
        if (claim.Target is { } target)
        {
            page.Field(claim.Stance == Stance.Denies ? "Denies" : "Confirms", target);
        }

        page.Field("Valid", DateText.Span(claim.ValidTime));
        page.Field("Where", claim.Place);
        page.Fields("About", claim.About);
        page.Fields("Cites", claim.Cites);
        page.Field("Event", claim.Event);
        page.Field("Status", Words.Of(claim.Status), claim.StatusReason);
        page.Field("Since", DateText.Day(claim.StatusOn));
        page.Field("Replaced by", claim.ReplacedBy);
        page.Fields("Replaces", claim.Replaces);
        page.Field("Note", claim.Note);

        page.Heading("Carried by", Words.Count(claim.Appearances.Count, "source"));
        foreach (var appearance in claim.Appearances)
        {
            PrintAppearance(appearance, page);
        }

        page.Section("Denied by", claim.Replies.Where(reply => reply.Stance == Stance.Denies));
        page.Section("Confirmed by", claim.Replies.Where(reply => reply.Stance == Stance.Confirms));
        page.Section(
            "Other answers to the same question",
            claim.Indicator?.Claims.Where(other => !other.Equals(claim)) ?? []
        );
    }

    private static void PrintAppearance(Appearance appearance, Page page)
    {
        string how = string.Join(
            ", ",
            new[]
            {
                string.Join(", ", appearance.Via.Select(relay => $"via {relay.Name} ({relay.Id})")),
                Words.Quoted(appearance.Wording),
                appearance.Quantity is { } quantity ? FigureText.WithUnit(quantity) : "",
                appearance.StatedOn is { } date ? "date of statement: " + DateText.Day(date) : "",
            }.Where(part => part.Length > 0)
        );
        page.Subject(appearance.Source.Publisher.Name, appearance.Source.Id);
        string[] lines = [how, appearance.Note ?? ""];
        page.Rows(lines.Where(line => line.Length > 0).Select(line => new[] { Page.Plain(line) }), "<", indent: 4);
    }
}

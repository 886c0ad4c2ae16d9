using System.Collections.Generic;
using System.Linq;
using NkRuData.Cli.Output;
using NkRuData.Cli.Reading;

namespace NkRuData.Cli.Printers;

/// <summary>What the printers of several kinds have in common.</summary>
internal static class PagePrinting
{
    /// <summary>The label and the kind of a fact, its id, and how it is written in C#.</summary>
    internal static void Head(this Page page, IFact fact)
    {
        page.Title(fact.Label, fact.Kind);
        page.Gap();
        page.Field("Id", fact.Id);
        page.Field("C#", Members.Of(fact));
    }

    /// <summary>Another fact and its id; nothing where there is none.</summary>
    internal static void Field(this Page page, string label, IFact? fact) => page.Field(label, fact?.Label, fact?.Id);

    /// <summary>Other facts and their ids, one to a line.</summary>
    internal static void Fields(this Page page, string label, IEnumerable<IFact> facts)
    {
        foreach (var fact in facts)
        {
            page.Field(label, fact);
            label = "";
        }
    }

    /// <summary>Names in other languages.</summary>
    internal static void Names(this Page page, FactList<Name> names)
    {
        string label = "Also written";
        foreach (var name in names)
        {
            page.Field(label, name.Text, name.Language);
            label = "";
        }
    }

    /// <summary>A section that lists facts; nothing where there are none.</summary>
    internal static void Section(this Page page, string heading, IEnumerable<IFact> facts)
    {
        var list = facts.ToList();
        if (list.Count > 0)
        {
            page.Heading(heading, FigureText.Of(list.Count));
            page.Index(list);
        }
    }

    /// <summary>Figures as sources carry them: figure, speaker, date, wording, publisher.</summary>
    internal static void Figures(this Page page, IEnumerable<Carried> figures, int indent = 2) =>
        page.Rows(
            figures.Select(carried =>
                new[]
                {
                    Page.Plain(FigureText.Of(carried.Quantity)),
                    Page.Plain(Words.Speaker(carried.Claim)),
                    Date(carried.StatedOn),
                    Page.Plain(Words.Quoted(carried.Appearance.Wording)),
                    Page.Plain(carried.Appearance.Source.Publisher.Name),
                }
            ),
            "><<<<",
            indent
        );

    /// <summary>Who published the sources that carry a claim: the first of them, and how many more there are.</summary>
    internal static string Carriers(this Claim claim, int most)
    {
        string[] names = [.. claim.Appearances.Select(appearance => appearance.Source.Publisher.Name).Distinct()];
        string more = names.Length > most ? $" and {FigureText.Of(names.Length - most)} more" : "";
        return string.Join(", ", names.Take(most)) + more;
    }

    /// <summary>The date of a statement, as a cell.</summary>
    internal static Page.Cell Date(PartialDate? date) =>
        DateText.Day(date) is { } text ? Page.Plain(text) : Page.Quiet(Words.Undated);
}

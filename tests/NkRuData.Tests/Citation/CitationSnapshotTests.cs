using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace NkRuData.Tests.Citation;

/// <summary>Telling cases as they look, in every style.</summary>
public class CitationSnapshotTests
{
    public static TheoryData<CitationStyle> Styles => [.. Enum.GetValues<CitationStyle>()];

    // Each by what it tells; by id, so that a case is told from its fact.
    private static readonly string[] Cases =
    [
        "gcr-6000-workers", // a by-line, a day
        "hankookilbo-20241018-nis", // Korean, two by-lines, straight quotes
        "elnashra-2018-matsegora-20000", // Arabic
        "asiae-20241213-silverstar", // a dollar sign
        "un-1718-resolutions", // one day between two years
        "gvnet-tip-2023-russia", // one day within two years
        "mofa-rok-2397", // an approximate day
        "nocut-2016-permits", // an uncertain year
        "wikimili-treaty", // no date
        "isis-alabuga-202507-expansion", // a report
        "ap-ajc-2025-06-26", // a copy
        "unsc-resolution-2397",
        "dprk-russia-strategic-partnership-2024",
        "headline-six-thousand-workers", // a source's own voice
        "nis-four-thousand-workers-2024-10", // three relays
        "cho-train-arrival-2024-02", // figure and date of one source differ
        "russian-denial-of-combat-role", // a denial
    ];

    [Theory]
    [MemberData(nameof(Styles))]
    public void Looks_as_approved(CitationStyle style)
    {
        var text = new StringBuilder();
        foreach (string id in Cases)
        {
            text.Append("== ").AppendLine(id).AppendLine(Cite(Facts.Get(id), style).TrimEnd());
        }

        Snapshot.Match(text.ToString(), style.ToString());
    }

    private static string Cite(IFact fact, CitationStyle style) =>
        fact switch
        {
            Source source => source.Cite(style),
            Claim claim => claim.Cite(style),
            Instrument instrument => instrument.Cite(style),
            _ => throw new ArgumentException(fact.Kind),
        };
}

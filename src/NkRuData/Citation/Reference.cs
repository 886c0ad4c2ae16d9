using System.Collections.Generic;

namespace NkRuData.Citation;

/// <summary>One entry of a bibliography, before it takes the form of a style. Texts are as in the data, not escaped.</summary>
internal sealed class Reference(string id, ReferenceKind kind, string title)
{
    internal string Id { get; } = id;

    internal ReferenceKind Kind { get; } = kind;

    internal string Title { get; } = title;

    /// <summary>By-lines as printed: which part of one is the family name is not in the data.</summary>
    internal IReadOnlyList<string> Authors { get; set; } = [];

    /// <summary>Of a news article, what it appeared in.</summary>
    internal string? Publisher { get; set; }

    /// <summary>The day of publication or adoption. An interval is the span in which that one day lies.</summary>
    internal PartialDate? Date { get; set; }

    internal string? Url { get; set; }

    internal string? Language { get; set; }

    /// <summary>The document symbol of a legal instrument.</summary>
    internal string? Number { get; set; }

    /// <summary>Before the work in a readable line: whose statement it carries. Empty where the work itself is cited.</summary>
    internal string Lead { get; set; } = "";

    /// <summary>After the work in a readable line: what differs in it.</summary>
    internal string Tail { get; set; } = "";

    /// <summary>What no field of a format says, in whole sentences.</summary>
    internal List<string> Notes { get; } = [];

    internal string Note => string.Join(" ", Notes);

    /// <summary>What kind of work it is, in words; empty for what goes without saying.</summary>
    internal string Genre =>
        Kind switch
        {
            ReferenceKind.OfficialStatement => "official statement",
            ReferenceKind.LegalText => "legal text",
            ReferenceKind.Report => "report",
            ReferenceKind.WebPage => "web page",
            ReferenceKind.Video => "video",
            ReferenceKind.Post => "post",
            ReferenceKind.Resolution => "resolution",
            ReferenceKind.Treaty => "treaty",
            ReferenceKind.Agreement => "agreement",
            ReferenceKind.Law => "law",
            _ => "",
        };
}

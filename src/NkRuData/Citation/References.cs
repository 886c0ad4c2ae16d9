using System;
using System.Collections.Generic;

namespace NkRuData.Citation;

/// <summary>Facts as entries of a bibliography.</summary>
internal static class References
{
    internal static Reference Of(Source source)
    {
        var reference = New(source, source.Id);
        AddNotes(reference, source);
        return reference;
    }

    internal static Reference Of(Instrument instrument)
    {
        var reference = new Reference(instrument.Id, KindOf(instrument.InstrumentKind), instrument.Title)
        {
            Number = instrument.Symbol,
            Publisher = instrument.Body?.Name,
            Date = instrument.Adopted,
        };
        AddDateNote(reference, "Adopted");
        if (instrument.Parties.Count > 0)
        {
            reference.Notes.Add($"Parties: {Names(instrument.Parties, ", ")}.");
            reference.Tail = reference.Notes[reference.Notes.Count - 1];
        }

        if (instrument.InForce is { } inForce)
        {
            reference.Notes.Add($"In force {DateWords.Span(inForce)}.");
        }

        return reference;
    }

    internal static List<Reference> Of(Claim claim)
    {
        var references = new List<Reference>(claim.Appearances.Count);
        for (int i = 0; i < claim.Appearances.Count; i++)
        {
            references.Add(Of(claim, claim.Appearances[i], Key(claim, i)));
        }

        return references;
    }

    internal static string? StatusNote(Status status, string? reason) =>
        status == Status.Active ? null : $"The claim is {StatusWord(status)}: {reason}";

    /// <summary>"TASS", "TASS and Reuters", "TASS, Reuters and Yonhap" with " and "; or all with the one separator.</summary>
    internal static string Names(IReadOnlyList<Agent> agents, string last)
    {
        string names = "";
        for (int i = 0; i < agents.Count; i++)
        {
            names +=
                (
                    i == 0 ? ""
                    : i == agents.Count - 1 ? last
                    : ", "
                ) + agents[i].Name;
        }

        return names;
    }

    private static Reference Of(Claim claim, Appearance appearance, string key)
    {
        Source source = appearance.Source;
        Reference reference = New(source, key);
        // What a source says by itself, without a date of its own, it says when it is published.
        string statedOn =
            claim.StatedOn is { } day ? ", " + DateWords.Day(day)
            : claim.Speaker is null ? ""
            : ", date not known";
        string via = Names(appearance.Via, ", then ");
        string own = Own(appearance);

        reference.Notes.Add($"Claim {claim.Id}: {claim.Text}");
        reference.Notes.Add(
            claim.Speaker is { } speaker
                ? $"Stated by {speaker.Name}{statedOn}."
                : $"Stated in the source’s own voice{statedOn}."
        );
        if (via.Length > 0)
        {
            reference.Notes.Add($"Relayed by {via}.");
        }

        if (own.Length > 0)
        {
            reference.Notes.Add($"In this source: {own}.");
        }

        string? status = StatusNote(claim.Status, claim.StatusReason);
        if (status is not null)
        {
            reference.Notes.Add(status);
        }

        string origin = claim.Speaker?.Name ?? "The source’s own voice";
        reference.Lead = $"{origin}{statedOn}{(via.Length > 0 ? ", via " + via : "")}: {claim.Text} In:";
        reference.Tail = (own.Length > 0 ? $"There: {own}." : "") + (status is null ? "" : " " + status);
        AddNotes(reference, source);
        return reference;
    }

    // What a source states otherwise than the claim.
    private static string Own(Appearance appearance)
    {
        var own = new List<string>();
        if (appearance.Quantity is { } quantity)
        {
            own.Add(quantity.ToString());
        }

        if (appearance.Wording is { } wording)
        {
            own.Add($"“{wording}”");
        }

        if (appearance.StatedOn is { } statedOn)
        {
            own.Add($"stated {DateWords.Day(statedOn)}");
        }

        return string.Join("; ", own);
    }

    // A source carries a claim once as a rule; nothing forbids twice, and a key must not occur twice.
    private static string Key(Claim claim, int index)
    {
        string id = claim.Appearances[index].Source.Id;
        int before = 0;
        for (int i = 0; i < index; i++)
        {
            before += claim.Appearances[i].Source.Id == id ? 1 : 0;
        }

        string key = claim.Id + ":" + id;
        return before == 0 ? key : key + ":" + DateWords.Number(before + 1);
    }

    private static Reference New(Source source, string key) =>
        new(key, KindOf(source.SourceKind), source.Title)
        {
            Authors = source.Authors,
            Publisher = source.Publisher.Name,
            Date = source.Published,
            Url = source.Url,
            Language = source.Language,
        };

    private static void AddNotes(Reference reference, Source source)
    {
        AddDateNote(reference, "Published");
        if (source.MirrorOf is { } original)
        {
            string url = original.Url is null ? "" : " " + original.Url;
            string copy = $"Copy of “{original.Title}”, {original.Publisher.Name}.{url}";
            reference.Notes.Add(copy);
            reference.Tail = (reference.Tail + " " + copy).TrimStart();
        }
    }

    // For the formats and readers that would take a span for a duration, or have no word for "about".
    internal static void AddDateNote(Reference reference, string happened)
    {
        if (reference.Date is not { } date)
        {
            return;
        }

        if (date.IsInterval)
        {
            var (start, end) = DateWords.Ends(date);
            string one = start is not null && end is not null ? "on one day " : "";
            reference.Notes.Add($"{happened} {one}{DateWords.Day(date)}.");
        }
        else if (date.IsApproximate || date.IsUncertain)
        {
            reference.Notes.Add($"{happened} {DateWords.Day(date)}.");
        }
    }

    private static string StatusWord(Status status) =>
        status switch
        {
            Status.Superseded => "superseded",
            Status.Corrected => "corrected",
            _ => "retracted",
        };

    private static ReferenceKind KindOf(SourceKind kind) =>
        kind switch
        {
            SourceKind.NewsArticle => ReferenceKind.NewsArticle,
            SourceKind.OfficialStatement => ReferenceKind.OfficialStatement,
            SourceKind.LegalText => ReferenceKind.LegalText,
            SourceKind.Report => ReferenceKind.Report,
            SourceKind.Video => ReferenceKind.Video,
            SourceKind.Post => ReferenceKind.Post,
            _ => ReferenceKind.WebPage,
        };

    private static ReferenceKind KindOf(InstrumentKind kind) =>
        kind switch
        {
            InstrumentKind.Resolution => ReferenceKind.Resolution,
            InstrumentKind.Treaty => ReferenceKind.Treaty,
            InstrumentKind.Agreement => ReferenceKind.Agreement,
            _ => ReferenceKind.Law,
        };
}

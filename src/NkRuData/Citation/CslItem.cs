using System.Collections.Generic;
using System.Text;
using NkRuData.Json;

namespace NkRuData.Citation;

/// <summary>Items of CSL-JSON, the input of citation processors.</summary>
internal static class CslItem
{
    internal static void Write(StringBuilder text, IReadOnlyList<Reference> references)
    {
        // The array and its items take lines; what an item holds stands in its line.
        var json = new JsonWriter(text, lines: 2);
        json.BeginArray();
        foreach (Reference reference in references)
        {
            Write(json, reference);
        }

        json.EndArray();
    }

    private static void Write(JsonWriter json, Reference reference)
    {
        json.BeginObject();
        json.Property("id", reference.Id);
        json.Property("type", Type(reference.Kind));
        json.Property("title", Bibliography.OneLine(reference.Title));
        if (reference.Authors.Count > 0)
        {
            json.Name("author");
            json.BeginArray();
            foreach (string author in reference.Authors)
            {
                json.BeginObject();
                json.Property("literal", Bibliography.OneLine(author));
                json.EndObject();
            }

            json.EndArray();
        }

        json.Property(
            reference.Kind switch
            {
                ReferenceKind.NewsArticle => "container-title",
                ReferenceKind.Resolution or ReferenceKind.Law => "authority",
                _ => "publisher",
            },
            reference.Publisher
        );
        json.Property("number", reference.Number);
        json.Property("genre", Genre(reference));
        if (reference.Date is { } date)
        {
            json.Name("issued");
            json.BeginObject();
            WriteDate(json, date);
            json.EndObject();
        }

        json.Property("URL", reference.Url);
        json.Property("language", reference.Language);
        json.Property("note", reference.Notes.Count > 0 ? Bibliography.OneLine(reference.Note) : null);
        json.EndObject();
    }

    private static void WriteDate(JsonWriter json, PartialDate date)
    {
        if (date.IsInterval)
        {
            // A range reads as all of its days. "circa" makes processors write that it is not known so precisely.
            var (start, end) = DateWords.Ends(date);
            if (start is { } from && end is { } to && HasParts(from) && HasParts(to))
            {
                Parts(json, from, to);
                json.Property("circa", true);
            }
            else
            {
                json.Property("literal", DateWords.Day(date));
            }
        }
        else if (HasParts(date) || date.Precision == DatePrecision.Season)
        {
            Parts(json, date, null);
            if (date.Precision == DatePrecision.Season)
            {
                json.Property("season", DateWords.Season(date));
            }

            if (date.IsApproximate || date.IsUncertain)
            {
                json.Property("circa", true);
            }
        }
        else
        {
            json.Property("literal", DateWords.Day(date));
        }
    }

    private static bool HasParts(PartialDate date) =>
        date.Precision is DatePrecision.Day or DatePrecision.Month or DatePrecision.Year;

    private static void Parts(JsonWriter json, PartialDate date, PartialDate? end)
    {
        json.Name("date-parts");
        json.BeginArray();
        Part(json, date);
        if (end is { } to)
        {
            Part(json, to);
        }

        json.EndArray();
    }

    private static void Part(JsonWriter json, PartialDate date)
    {
        json.BeginArray();
        json.Value(DateWords.Year(date));
        if (DateWords.Month(date) is { } month)
        {
            json.Value(month);
        }

        if (DateWords.DayOfMonth(date) is { } day)
        {
            json.Value(day);
        }

        json.EndArray();
    }

    // Where the type leaves it open.
    private static string? Genre(Reference reference) =>
        reference.Kind
            is ReferenceKind.NewsArticle
                or ReferenceKind.Report
                or ReferenceKind.WebPage
                or ReferenceKind.Post
                or ReferenceKind.Treaty
            ? null
            : reference.Genre;

    private static string Type(ReferenceKind kind) =>
        kind switch
        {
            ReferenceKind.NewsArticle => "article-newspaper",
            ReferenceKind.Report => "report",
            ReferenceKind.Video => "broadcast",
            ReferenceKind.Post => "post",
            ReferenceKind.LegalText or ReferenceKind.Resolution or ReferenceKind.Law => "legislation",
            ReferenceKind.Treaty or ReferenceKind.Agreement => "treaty",
            _ => "webpage",
        };
}

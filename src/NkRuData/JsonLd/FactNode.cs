using System;
using System.Collections.Generic;
using NkRuData.Json;

namespace NkRuData.JsonLd;

/// <summary>Facts as nodes of schema.org; tells which other facts a node refers to.</summary>
internal sealed partial class FactNode(JsonWriter json, Action<IFact> refer)
{
    internal const string Description = "Typed, sourced facts about North Korean labour and troops in Russia.";

    private const string Urn = "urn:nkrudata:";

    // A colon is in no id, so this is that of no fact.
    private static readonly string DatasetId = Urn + "edition:" + Facts.Edition;

    internal void WriteDataset(Coverage? coverage)
    {
        json.BeginObject();
        json.Property("@id", DatasetId);
        json.Property("@type", "Dataset");
        json.Property("name", nameof(NkRuData));
        json.Property("description", Description);
        json.Property("version", Facts.Edition);
        json.Property("license", "https://spdx.org/licenses/MIT");
        json.Property("temporalCoverage", coverage?.Days);
        if (coverage is not null)
        {
            References("spatialCoverage", coverage.Places);
        }

        json.EndObject();
    }

    internal void Write(IFact fact)
    {
        switch (fact)
        {
            case Source source:
                Write(source);
                break;
            case Agent agent:
                Write(agent);
                break;
            case Place place:
                Write(place);
                break;
            case Event happening:
                Write(happening);
                break;
            case Instrument instrument:
                Write(instrument);
                break;
            default:
                throw new ArgumentException($"No node for a fact of the kind {fact.Kind}.", nameof(fact));
        }
    }

    private void Write(Source source)
    {
        Begin(
            source,
            source.SourceKind switch
            {
                SourceKind.NewsArticle => "NewsArticle",
                SourceKind.LegalText => "Legislation",
                SourceKind.Report => "Report",
                SourceKind.WebPage => "WebPage",
                SourceKind.Post => "SocialMediaPosting",
                _ => "CreativeWork",
            }
        );
        json.Property("headline", source.Title);
        if (source.Authors.Count > 0)
        {
            // Not "author": by-lines do not say whether they name a person.
            json.Property("creditText", string.Join(", ", source.Authors));
        }

        Reference("publisher", source.Publisher);
        Date("datePublished", source.Published);
        json.Property("url", source.Url);
        json.Property("inLanguage", source.Language);
        json.Property(
            "genre",
            source.SourceKind switch
            {
                SourceKind.OfficialStatement => "official statement",
                SourceKind.Video => "video",
                _ => null,
            }
        );
        Reference("isBasedOn", source.MirrorOf);
        json.EndObject();
    }

    private void Write(Agent agent)
    {
        Begin(
            agent,
            agent.AgentKind switch
            {
                AgentKind.Person => "Person",
                AgentKind.GovernmentBody or AgentKind.IntelligenceService => "GovernmentOrganization",
                AgentKind.NewsAgency or AgentKind.Outlet => "NewsMediaOrganization",
                _ => "Organization",
            }
        );
        json.Property("name", agent.Name);
        WriteNames(agent.Names);
        json.Property("url", agent.Url);
        json.EndObject();
    }

    private void Write(Place place)
    {
        Begin(
            place,
            place.PlaceKind switch
            {
                PlaceKind.Country => "Country",
                PlaceKind.Region => "AdministrativeArea",
                PlaceKind.City => "City",
                _ => "Place",
            }
        );
        json.Property("name", place.Name);
        WriteNames(place.Names);
        Reference("containedInPlace", place.PartOf);
        json.EndObject();
    }

    private void Write(Event happening)
    {
        Begin(happening, "Event");
        json.Property("name", happening.Label);
        if (happening.Date is { } date && IsPlain(date))
        {
            // An event has no "temporal": any other date is left out.
            json.Property("startDate", date.Edtf);
        }

        Reference("location", happening.Place);
        json.EndObject();
    }

    private void Write(Instrument instrument)
    {
        Begin(instrument, "Legislation");
        json.Property("name", instrument.Title);
        json.Property("legislationIdentifier", instrument.Symbol);
        Date("legislationDate", instrument.Adopted);
        json.EndObject();
    }

    private void Begin(IFact fact, string type)
    {
        json.BeginObject();
        json.Property("@id", Urn + fact.Id);
        json.Property("@type", type);
        json.Property("identifier", fact.Id);
    }

    // schema.org asks for ISO 8601; EDTF is its part 2, and "temporal" is for what the dates with a sharper meaning do not fit.
    private void Date(string name, PartialDate? date)
    {
        if (date is { } known)
        {
            json.Property(IsPlain(known) ? name : "temporal", known.Edtf);
        }
    }

    private static bool IsPlain(PartialDate date)
    {
        foreach (char c in date.Edtf)
        {
            if (c is not ((>= '0' and <= '9') or '-'))
            {
                return false;
            }
        }

        return date.Precision is DatePrecision.Day or DatePrecision.Month or DatePrecision.Year;
    }

    private void WriteNames(FactList<Name> names)
    {
        var texts = new List<string>();
        foreach (Name name in names)
        {
            // One spelling may serve several languages, which are not told here.
            if (!texts.Contains(name.Text))
            {
                texts.Add(name.Text);
            }
        }

        Texts("alternateName", texts);
    }

    private void Number(string name, decimal? value)
    {
        if (value is { } number)
        {
            json.Property(name, number);
        }
    }

    private void Reference(string name, IFact? fact)
    {
        if (fact is not null)
        {
            refer(fact);
            Reference(name, Urn + fact.Id);
        }
    }

    private void Reference(string name, string id)
    {
        json.Name(name);
        json.BeginObject();
        json.Property("@id", id);
        json.EndObject();
    }

    private void References(string name, IReadOnlyList<IFact> facts)
    {
        if (facts.Count == 0)
        {
            return;
        }

        json.Name(name);
        json.BeginArray();
        foreach (IFact fact in facts)
        {
            refer(fact);
            json.BeginObject();
            json.Property("@id", Urn + fact.Id);
            json.EndObject();
        }

        json.EndArray();
    }

    private void Texts(string name, List<string> texts)
    {
        if (texts.Count == 0)
        {
            return;
        }

        json.Name(name);
        json.BeginArray();
        foreach (string text in texts)
        {
            json.Value(text);
        }

        json.EndArray();
    }
}

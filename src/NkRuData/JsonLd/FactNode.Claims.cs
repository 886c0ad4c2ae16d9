using System.Collections.Generic;

namespace NkRuData.JsonLd;

// What is said of a claim: the statement, its figure, and what each source has of its own.
internal sealed partial class FactNode
{
    internal void Write(Claim claim)
    {
        Begin(claim, "Claim");
        json.Property("text", claim.Text);
        Reference("isPartOf", DatasetId);
        Reference("author", claim.Speaker);
        Date("dateCreated", claim.StatedOn);
        json.Property("temporalCoverage", claim.ValidTime?.Edtf);
        Reference("spatialCoverage", claim.Place);
        References("about", AboutWhat(claim));
        References("citation", claim.Cites);
        Texts("keywords", Keywords(claim));
        if (claim.Status != Status.Active)
        {
            json.Property("creativeWorkStatus", claim.Status.ToString().ToLowerInvariant());
            json.Property("abstract", claim.StatusReason);
        }

        Quantity(claim.Quantity, claim.Indicator);
        References("appearance", SourcesOf(claim));
        Reference("firstAppearance", First(claim));
        WriteExamples(claim);
        json.EndObject();
    }

    /// <summary>A claim that another one refers to, and that is not among those that were asked for.</summary>
    internal void WriteMentioned(Claim claim)
    {
        Begin(claim, "Claim");
        json.Property("text", claim.Text);
        Reference("isPartOf", DatasetId);
        json.EndObject();
    }

    /// <summary>The source that was published before all others, whichever of its possible days is the true one.</summary>
    internal static Source? First(Claim claim)
    {
        // An interval is one day that lies in it, so its ends are compared like those of any other date.
        foreach (Appearance candidate in claim.Appearances)
        {
            bool isFirst = true;
            foreach (Appearance other in claim.Appearances)
            {
                isFirst &=
                    other.Source == candidate.Source
                    || candidate.Source.Published?.Latest < other.Source.Published?.Earliest;
            }

            if (isFirst)
            {
                return candidate.Source;
            }
        }

        return null;
    }

    // What a source has of its own, or through whom it had the claim: the claim as realised in that source.
    private void WriteExamples(Claim claim)
    {
        bool isFirst = true;
        foreach (Appearance appearance in claim.Appearances)
        {
            bool hasOwn =
                appearance.Wording is not null
                || appearance.Quantity is not null
                || appearance.StatedOn is not null
                || appearance.Via.Count > 0;
            if (!hasOwn)
            {
                continue;
            }

            if (isFirst)
            {
                json.Name("workExample");
                json.BeginArray();
                isFirst = false;
            }

            json.BeginObject();
            json.Property("@type", "Quotation");
            Reference("isPartOf", appearance.Source);
            json.Property("text", appearance.Wording);
            Date("dateCreated", appearance.StatedOn);
            References("contributor", appearance.Via);
            Quantity(appearance.Quantity, null);
            json.EndObject();
        }

        if (!isFirst)
        {
            json.EndArray();
        }
    }

    private void Quantity(Quantity? quantity, Indicator? indicator)
    {
        if (quantity is null)
        {
            return;
        }

        json.Name("mainEntity");
        json.BeginObject();
        json.Property("@type", "QuantitativeValue");
        json.Property("name", indicator?.Label);
        json.Property("description", quantity.ToString());
        // "Nearly" states an amount that is not reached.
        bool isNearly = quantity.Comparator == Comparator.Nearly;
        Number("value", isNearly ? null : quantity.Amount);
        Number("minValue", quantity.Low);
        Number("maxValue", isNearly ? quantity.Amount : quantity.High);
        json.Property("unitText", quantity.Unit.Label);
        json.EndObject();
    }

    private static List<IFact> AboutWhat(Claim claim)
    {
        var about = new List<IFact>();
        foreach (Agent agent in claim.About)
        {
            about.Add(agent);
        }

        if (claim.Event is { } happening)
        {
            about.Add(happening);
        }

        if (claim.Target is { } target)
        {
            about.Add(target);
        }

        return about;
    }

    private static List<Source> SourcesOf(Claim claim)
    {
        var sources = new List<Source>();
        foreach (Appearance appearance in claim.Appearances)
        {
            sources.Add(appearance.Source);
        }

        return sources;
    }

    private static List<string> Keywords(Claim claim)
    {
        var words = new List<string>();
        if (claim.Modality != Modality.Assertion)
        {
            words.Add(claim.Modality.ToString().ToLowerInvariant());
        }

        if (claim.Stance != Stance.Asserts)
        {
            words.Add(claim.Stance.ToString().ToLowerInvariant());
        }

        return words;
    }
}

using System;
using System.Collections.Generic;
using NkRuData.Views;

namespace NkRuData;

public static partial class ClaimViews
{
    /// <summary>
    /// Who stated the claims: the distinct speakers, by id. Outlets that carry a statement are no origin of it, and a claim
    /// in a source's own voice has none.
    /// </summary>
    /// <param name="claims">The claims.</param>
    /// <exception cref="ArgumentNullException">The claims are null.</exception>
    public static FactList<Agent> Origins(this IEnumerable<Claim> claims)
    {
        var speakers = new Distinct<Agent>(static agent => agent.Id);
        foreach (var claim in Check.NotNull(claims, nameof(claims)))
        {
            speakers.Add(Check.Claim(claim).Speaker);
        }

        return speakers.ToList();
    }

    /// <summary>How many stand behind the claims: speakers, relays, publishers, languages, and when it was first and last published.</summary>
    /// <param name="claims">The claims.</param>
    /// <param name="knownOn">A day: only sources count that were certainly out by then, as in <see cref="KnownOn"/>.</param>
    /// <exception cref="ArgumentNullException">The claims are null.</exception>
    /// <exception cref="ArgumentException">The day is <c>default(PartialDate)</c>, or an interval; or one of the claims is null.</exception>
    public static Corroboration Corroboration(this IEnumerable<Claim> claims, PartialDate? knownOn = null)
    {
        Days? day = knownOn is { } date ? Check.Day(date, nameof(knownOn)) : null;
        var origins = new Distinct<Agent>(static agent => agent.Id);
        var sources = new Distinct<Source>(static source => source.Id);
        var relays = new Distinct<Agent>(static agent => agent.Id);
        var publishers = new Distinct<Agent>(static agent => agent.Id);
        var languages = new Distinct<string>(static language => language);
        foreach (var claim in Check.NotNull(claims, nameof(claims)))
        {
            origins.Add(Check.Claim(claim).Speaker);
            foreach (var appearance in claim.Appearances)
            {
                if (!Publication.IsOut(claim, appearance, day))
                {
                    continue;
                }

                sources.Add(appearance.Source);
                publishers.Add(appearance.Source.Publisher);
                languages.Add(appearance.Source.Language);
                foreach (var relay in appearance.Via)
                {
                    relays.Add(relay);
                }
            }
        }

        var carried = sources.ToList();
        Source? first = null;
        Source? last = null;
        foreach (var source in carried)
        {
            if (source.Published is { } published)
            {
                first = first is null || Publication.Compare(published, first.Published!.Value) < 0 ? source : first;
                last = last is null || Publication.Compare(published, last.Published!.Value) > 0 ? source : last;
            }
        }

        return new(origins.ToList(), carried, relays.ToList(), publishers.ToList(), languages.ToList(), first, last);
    }
}

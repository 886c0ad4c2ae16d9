using System;
using System.Collections.Generic;
using NkRuData.Views;

namespace NkRuData;

/// <summary>
/// Questions to any sequence of claims. Each takes claims and gives claims, so they can be put one after the other:
/// <c>Claims.All.For(Indicators.WorkersInRussia).KnownOn(PartialDate.Parse("2025-01-01")).Range()</c>.
/// </summary>
/// <remarks>
/// What selects (<see cref="Active"/> to <see cref="WithTargets"/>) is read while it is enumerated, in the order of the
/// sequence. What orders, compares or sums up reads the sequence once, at the call. All of it is
/// independent of culture and safe for use by many threads.
/// <para>
/// The words are those of others: the time a claim is true of is the application time of SQL:2011, what was known on a day
/// follows schema.org's <c>firstAppearance</c>, bounds are kept as Wikibase and FHIR keep them, an origin is the source of an
/// attribution (PARC), stances are those of RumourEval, modality that of the Penn Discourse Treebank, and partial dates are
/// EDTF (ISO 8601-2).
/// </para>
/// </remarks>
public static partial class ClaimViews
{
    /// <summary>The claims that stand: neither superseded, corrected nor retracted, as of this edition.</summary>
    /// <remarks>What stood at an earlier day is asked by <see cref="KnownOn"/>, which this would reach back into.</remarks>
    /// <param name="claims">The claims.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static IEnumerable<Claim> Active(this IEnumerable<Claim> claims) =>
        Select(claims, Status.Active, static (claim, status) => claim.Status == status);

    /// <summary>The claims that an agent stated: those of which it is the <see cref="Claim.Speaker"/>.</summary>
    /// <remarks>A state or a body is itself, and not those who speak for it: they are speakers of their own.</remarks>
    /// <param name="claims">The claims.</param>
    /// <param name="speaker">The speaker.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static IEnumerable<Claim> By(this IEnumerable<Claim> claims, Agent speaker) =>
        Select(claims, Check.NotNull(speaker, nameof(speaker)), static (claim, one) => one.Equals(claim.Speaker));

    /// <summary>The claims that appear in a source.</summary>
    /// <param name="claims">The claims.</param>
    /// <param name="source">The source.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static IEnumerable<Claim> In(this IEnumerable<Claim> claims, Source source) =>
        Select(claims, Check.NotNull(source, nameof(source)), static (claim, one) => Appears(claim, one));

    /// <summary>The claims that answer an indicator.</summary>
    /// <param name="claims">The claims.</param>
    /// <param name="indicator">The question.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static IEnumerable<Claim> For(this IEnumerable<Claim> claims, Indicator indicator) =>
        Select(claims, Check.NotNull(indicator, nameof(indicator)), static (claim, one) => one.Equals(claim.Indicator));

    /// <summary>The claims of a place or of one that it contains: those of Kursk Region include those of Sudzha.</summary>
    /// <param name="claims">The claims.</param>
    /// <param name="place">The place.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static IEnumerable<Claim> Within(this IEnumerable<Claim> claims, Place place) =>
        Select(claims, Check.NotNull(place, nameof(place)), static (claim, one) => one.Includes(claim.Place));

    /// <summary>
    /// The claims that an included source had published by a day, and that had not been replaced or withdrawn by then:
    /// those of which <see cref="Claim.WasKnownOn"/> says yes.
    /// </summary>
    /// <param name="claims">The claims.</param>
    /// <param name="date">The day, as far as it is known. A month is a day of it: for its end, give that day.</param>
    /// <param name="includeUnknown">
    /// Whether to include the claims of which that cannot be told. They are left out by default: no day is guessed.
    /// </param>
    /// <exception cref="ArgumentNullException">The claims are null.</exception>
    /// <exception cref="ArgumentException">The date is <c>default(PartialDate)</c>, or an interval.</exception>
    public static IEnumerable<Claim> KnownOn(
        this IEnumerable<Claim> claims,
        PartialDate date,
        bool includeUnknown = false
    )
    {
        Check.Day(date, nameof(date));
        return Select(
            claims,
            (date, least: Least(includeUnknown)),
            static (claim, asked) => claim.WasKnownOn(asked.date) >= asked.least
        );
    }

    /// <summary>The claims that are true of a day by what they state: those of which <see cref="Claim.WasValidAt"/> says yes.</summary>
    /// <param name="claims">The claims.</param>
    /// <param name="date">The day, as far as it is known. A month is a day of it: for its end, give that day.</param>
    /// <param name="includeUnknown">
    /// Whether to include the claims of which that cannot be told, those without a valid time among them. They are left out
    /// by default.
    /// </param>
    /// <exception cref="ArgumentNullException">The claims are null.</exception>
    /// <exception cref="ArgumentException">The date is <c>default(PartialDate)</c>, or an interval.</exception>
    public static IEnumerable<Claim> At(this IEnumerable<Claim> claims, PartialDate date, bool includeUnknown = false)
    {
        Check.Day(date, nameof(date));
        return Select(
            claims,
            (date, least: Least(includeUnknown)),
            static (claim, asked) => claim.WasValidAt(asked.date) >= asked.least
        );
    }

    /// <summary>
    /// The claims that are true of some day of a span by what they state: those of which <see cref="Claim.WasValidDuring"/> says
    /// yes. <c>During(PartialDate.Parse("2022/.."))</c> leaves out what was so before 2022 only.
    /// </summary>
    /// <param name="claims">The claims.</param>
    /// <param name="span">The span: a year, a month or an interval, all of it.</param>
    /// <param name="includeUnknown">
    /// Whether to include the claims of which that cannot be told, those without a valid time among them. They are left out
    /// by default.
    /// </param>
    /// <exception cref="ArgumentNullException">The claims are null.</exception>
    /// <exception cref="ArgumentException">The span is <c>default(PartialDate)</c>, which is no date.</exception>
    public static IEnumerable<Claim> During(
        this IEnumerable<Claim> claims,
        PartialDate span,
        bool includeUnknown = false
    )
    {
        Check.Span(span, nameof(span));
        return Select(
            claims,
            (span, least: Least(includeUnknown)),
            static (claim, asked) => claim.WasValidDuring(asked.span) >= asked.least
        );
    }

    /// <summary>The claims, and after each those that confirm or deny it and are not among them yet.</summary>
    /// <param name="claims">The claims.</param>
    /// <exception cref="ArgumentNullException">The claims are null.</exception>
    public static IEnumerable<Claim> WithReplies(this IEnumerable<Claim> claims) =>
        With(claims, static claim => claim.Replies);

    /// <summary>The claims, and after each the one that it confirms or denies, where that is not among them yet.</summary>
    /// <param name="claims">The claims.</param>
    /// <exception cref="ArgumentNullException">The claims are null.</exception>
    public static IEnumerable<Claim> WithTargets(this IEnumerable<Claim> claims) =>
        With(claims, static claim => claim.Target is { } target ? [target] : []);

    private static Answer Least(bool includeUnknown) => includeUnknown ? Answer.Unknown : Answer.Yes;

    private static IEnumerable<Claim> Select<T>(IEnumerable<Claim> claims, T asked, Func<Claim, T, bool> fits)
    {
        return Walk(Check.NotNull(claims, nameof(claims)), asked, fits);

        static IEnumerable<Claim> Walk(IEnumerable<Claim> claims, T asked, Func<Claim, T, bool> fits)
        {
            foreach (var claim in claims)
            {
                if (fits(Check.Claim(claim), asked))
                {
                    yield return claim;
                }
            }
        }
    }

    private static IEnumerable<Claim> With(IEnumerable<Claim> claims, Func<Claim, IReadOnlyList<Claim>> related)
    {
        return Walk(Check.NotNull(claims, nameof(claims)), related);

        static IEnumerable<Claim> Walk(IEnumerable<Claim> claims, Func<Claim, IReadOnlyList<Claim>> related)
        {
            var met = new HashSet<Claim>();
            foreach (var claim in claims)
            {
                if (met.Add(Check.Claim(claim)))
                {
                    yield return claim;
                }

                foreach (var other in related(claim))
                {
                    if (met.Add(other))
                    {
                        yield return other;
                    }
                }
            }
        }
    }

    private static bool Appears(Claim claim, Source source)
    {
        foreach (var appearance in claim.Appearances)
        {
            if (source.Equals(appearance.Source))
            {
                return true;
            }
        }

        return false;
    }
}

using NkRuData.Views;

namespace NkRuData;

public sealed partial record Claim
{
    /// <summary>
    /// The appearance in the source that was published first; of several of which that cannot be told, the one whose
    /// latest possible day is earliest. Null where no source has a date.
    /// </summary>
    public Appearance? FirstAppearance
    {
        get
        {
            Appearance? first = null;
            foreach (var appearance in Appearances)
            {
                if (
                    appearance.Source.Published is { } date
                    && (first is null || Publication.Compare(date, first.Source.Published!.Value) < 0)
                )
                {
                    first = appearance;
                }
            }

            return first;
        }
    }

    /// <summary>Whether an included source had published this by a day, and nobody had withdrawn it by then.</summary>
    /// <remarks>
    /// <para>
    /// <b>Rule.</b> Yes where the last day on which one of the sources can have been published is not after the first day
    /// that the argument allows, and <see cref="StatusOn"/> lies behind it; no where every source was certainly published
    /// later, or the claim had certainly been replaced or withdrawn; unknown otherwise. A correction or retraction of a
    /// later day does not reach back. A source without a date was published no earlier than the statement.
    /// </para>
    /// <para>
    /// <b>Partial dates.</b> An interval on <see cref="Source.Published"/> is one day within it. The argument is one day too:
    /// <c>2025-05</c> is a day of May 2025 that is not known better, so only what was out on the first is certain. For what
    /// was known by the end of May give <c>2025-05-31</c>.
    /// </para>
    /// </remarks>
    /// <param name="date">The day, as far as it is known.</param>
    /// <exception cref="System.ArgumentException">The date is <c>default(PartialDate)</c>, or an interval.</exception>
    public Answer WasKnownOn(PartialDate date)
    {
        var day = Check.Day(date, nameof(date));
        var known = Answer.No;
        foreach (var appearance in Appearances)
        {
            var answer = Reached(Publication.Of(this, appearance), day);
            known = answer > known ? answer : known;
        }

        if (Status == Status.Active)
        {
            return known;
        }

        var stood = (Answer)(-(int)Reached(Days.Whole(StatusOn), day));
        return stood < known ? stood : known;
    }

    /// <summary>Whether this is stated of a day.</summary>
    /// <remarks>
    /// <para>
    /// <b>Rule.</b> <see cref="ValidTime"/> is a whole span: what is stated of <c>2024</c> is stated of each day of that year,
    /// what is stated of <c>2025-06-17/..</c> of that day and all after it. Yes where every day that the argument allows
    /// lies in that span, no where none does, unknown otherwise, and where no valid time is stated. Beyond an end that is
    /// unknown (<c>2024/</c>) it is unknown.
    /// </para>
    /// <para>
    /// <b>Figures.</b> A flow, such as the entries of 2024, is a figure of its span and of no day in it: yes for
    /// <c>2024</c>, unknown for a day or a quarter of it. A cumulative count is one of the last day of its span too. A stock
    /// or a rate that was so "until 2019" was so at a moment that nobody names: unknown for any day of it.
    /// </para>
    /// <para>
    /// <b>Partial dates.</b> The argument is one day, known as far as it is: <c>2025-05</c> is a day of May 2025. The
    /// qualifiers <c>~</c> and <c>?</c> are not computed with.
    /// </para>
    /// </remarks>
    /// <param name="date">The day, as far as it is known.</param>
    /// <exception cref="System.ArgumentException">The date is <c>default(PartialDate)</c>, or an interval.</exception>
    public Answer WasValidAt(PartialDate date)
    {
        var day = Check.Day(date, nameof(date));
        return ValidTime is not { } valid ? Answer.Unknown
            : IsStatedOf(Days.Certain(valid), day) ? Answer.Yes
            : Days.Whole(valid).Overlaps(day) ? Answer.Unknown
            : Answer.No;
    }

    /// <summary>Whether this is stated of some day of a span.</summary>
    /// <remarks>
    /// <b>Rule.</b> Both are whole spans: <c>2024</c> is all of that year, <c>2024/..</c> that year and all after it. Yes where
    /// <see cref="ValidTime"/> and the span have a day in common, no where they cannot, unknown where that hangs on an end
    /// that is unknown, and where no valid time is stated.
    /// </remarks>
    /// <param name="span">The span.</param>
    /// <exception cref="System.ArgumentException">The span is <c>default(PartialDate)</c>, which is no date.</exception>
    public Answer WasValidDuring(PartialDate span)
    {
        var possible = Check.Span(span, nameof(span));
        return ValidTime is not { } valid ? Answer.Unknown
            : Days.Certain(valid).Overlaps(Days.Certain(span)) ? Answer.Yes
            : Days.Whole(valid).Overlaps(possible) ? Answer.Unknown
            : Answer.No;
    }

    private bool IsStatedOf(Days valid, Days day) =>
        (Quantity is null ? null : Indicator?.Measure) switch
        {
            Measure.Flow => valid.Equals(day),
            Measure.Cumulative => valid.Equals(day)
                || (valid.HasLast && valid.Last == day.First && valid.Last == day.Last),
            Measure.Stock or Measure.Rate => valid.HasFirst && valid.Contains(day),
            _ => valid.Contains(day),
        };

    // Whether a day that lies somewhere in the one span is not after a day that lies somewhere in the other.
    private static Answer Reached(Days one, Days other) =>
        one.Last <= other.First ? Answer.Yes
        : other.Last < one.First ? Answer.No
        : Answer.Unknown;
}

using System;
using System.Diagnostics;
using System.Globalization;

namespace NkRuData;

/// <summary>
/// A date known only so far: a day, month, quarter, season, year, decade or century, perhaps approximate or uncertain,
/// or an interval with ends that may be open or unknown. Written in EDTF, the Extended Date/Time Format of
/// ISO 8601-2:2019.
/// </summary>
/// <remarks>
/// <para>
/// <b>Form.</b> EDTF levels 0 and 1 as far as calendar dates of the years 0001 to 9999 go: <c>2025</c>,
/// <c>2025-06</c>, <c>2025-06-17</c>; digits not specified, from the right: <c>202X</c>, <c>20XX</c>, <c>2025-XX</c>,
/// <c>2025-06-XX</c>, <c>2025-XX-XX</c>; seasons <c>2025-21</c> (spring) to <c>2025-24</c> (winter); after any of these
/// one of <c>?</c> (uncertain), <c>~</c> (approximate), <c>%</c> (both); intervals <c>2025-06-17/2025-07</c>, where an
/// end may be <c>..</c> (open) or empty (unknown) and has no X. From level 2, the quarters <c>2025-33</c> to <c>2025-36</c>. Times
/// of day, negative and longer years, and the rest of level 2 are refused.
/// </para>
/// <para>
/// <b>One day, or a span.</b> A date of any precision means one day, which lies somewhere from <see cref="Earliest"/>
/// to <see cref="Latest"/>: <c>2025-06</c> is one unnamed day of June 2025, not the month. An interval means a span, all
/// of it: <c>2025-06/2025-08</c> starts on a day of June, ends on a day of August, and includes July. An open end
/// extends without bound; an unknown end exists, and may be any day that the other end allows.
/// </para>
/// <para>
/// <b>Seasons.</b> EDTF leaves open which months a season has and to which year a winter belongs. Here they are the
/// meteorological seasons of the northern hemisphere, which are whole months: spring is March to May, summer June to
/// August, autumn September to November, and winter is December of the year named to the end of the next February.
/// </para>
/// <para>
/// <b>Qualifiers</b> are reported, not computed with. EDTF does not say how far "approximately" reaches, so any margin
/// would be our invention. Where it matters, look at <see cref="IsApproximate"/> and <see cref="IsUncertain"/> beside an
/// <see cref="Answer"/>.
/// </para>
/// <para>
/// <b>Equality</b> is that of the statement, not of the days: <c>2025</c> and <c>2025-XX</c> allow the same days and are
/// not equal. There is no order either, because two partial dates often have none: ask
/// <see cref="IsBefore(PartialDate)"/> and its like. <c>default(PartialDate)</c> is no date at all.
/// </para>
/// </remarks>
/// <seealso href="https://www.loc.gov/standards/datetime/">Extended Date/Time Format (EDTF) Specification</seealso>
public readonly partial struct PartialDate : IEquatable<PartialDate>
{
    private readonly string? _edtf;
    private readonly Time.Edtf _bounds;

    private PartialDate(string edtf, Time.Edtf bounds)
    {
        _edtf = edtf;
        _bounds = bounds;
    }

    /// <summary>The date as written, in EDTF; empty for <c>default(PartialDate)</c>.</summary>
    public string Edtf => _edtf ?? "";

    /// <summary>
    /// How finely the day is stated: by what is specified, so <c>2025-XX</c> has the precision of a year.
    /// <see cref="DatePrecision.Unknown"/> for <c>default(PartialDate)</c>.
    /// </summary>
    public DatePrecision Precision => (DatePrecision)_bounds.Precision;

    /// <summary>Whether the date is qualified as approximate, by <c>~</c> or <c>%</c>; of an interval, at either end.</summary>
    public bool IsApproximate => _bounds.IsApproximate;

    /// <summary>Whether the date is qualified as uncertain, by <c>?</c> or <c>%</c>; of an interval, at either end.</summary>
    public bool IsUncertain => _bounds.IsUncertain;

    /// <summary>Whether this is a span written <c>start/end</c>, and not one day.</summary>
    public bool IsInterval => _bounds.IsInterval;

    /// <summary>
    /// The first day that the date allows, at midnight and of <see cref="DateTimeKind.Unspecified"/>; of an interval, the
    /// first that its start allows. <see langword="null"/> where the start is open or unknown, and for
    /// <c>default(PartialDate)</c>.
    /// </summary>
    public DateTime? Earliest => ToDateTime(_bounds.EarliestStart);

    /// <summary>
    /// The last day that the date allows, at midnight and of <see cref="DateTimeKind.Unspecified"/>; of an interval, the
    /// last that its end allows. That day is included. <see langword="null"/> where the end is open or unknown, and for
    /// <c>default(PartialDate)</c>.
    /// </summary>
    public DateTime? Latest => ToDateTime(_bounds.LatestEnd);

#if NET8_0_OR_GREATER
    /// <summary><see cref="Earliest"/> as a <see cref="DateOnly"/>, and <see langword="null"/> where that is.</summary>
    public DateOnly? EarliestDay => ToDateOnly(_bounds.EarliestStart);

    /// <summary><see cref="Latest"/> as a <see cref="DateOnly"/>, and <see langword="null"/> where that is.</summary>
    public DateOnly? LatestDay => ToDateOnly(_bounds.LatestEnd);
#endif

    /// <summary>Reads a date in EDTF, in the form that the remarks on <see cref="PartialDate"/> describe.</summary>
    /// <param name="edtf">The text, as <c>2025-06-17</c>, <c>2025-06~</c> or <c>2025-06-17/..</c>. All of it must be the date: white space is refused.</param>
    /// <returns>The date. Its <see cref="Edtf"/> is <paramref name="edtf"/>, unchanged.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="edtf"/> is <see langword="null"/>.</exception>
    /// <exception cref="FormatException">
    /// <paramref name="edtf"/> is no such date. The message names the zero-based index of the first wrong character, and
    /// what was expected there.
    /// </exception>
    public static PartialDate Parse(string edtf)
    {
        string text = edtf ?? throw new ArgumentNullException(nameof(edtf));
        if (!Time.Edtf.TryParse(text, out Time.Edtf bounds, out Time.EdtfError error))
        {
            string index = error.Index.ToString(CultureInfo.InvariantCulture);
            throw new FormatException($"'{text}' is not a date in EDTF: at index {index}, expected {error.Expected}.");
        }

        return new PartialDate(text, bounds);
    }

    /// <summary>Reads a date in EDTF, in the form that the remarks on <see cref="PartialDate"/> describe. Never throws.</summary>
    /// <param name="edtf">The text; <see langword="null"/> is no date.</param>
    /// <param name="date">The date, or <c>default(PartialDate)</c> where the text is none.</param>
    /// <returns>Whether the text is such a date.</returns>
    public static bool TryParse(string? edtf, out PartialDate date)
    {
        bool isDate = Time.Edtf.TryParse(edtf, out Time.Edtf bounds, out _);
        date = isDate ? new PartialDate(edtf!, bounds) : default;
        return isDate;
    }

    /// <summary>A date of the data set: the generator has parsed the text already, with the same parser.</summary>
    internal static PartialDate FromTrusted(string edtf)
    {
        bool isDate = Time.Edtf.TryParse(edtf, out Time.Edtf bounds, out _);
        Debug.Assert(isDate, edtf);
        return new PartialDate(edtf, bounds);
    }

    /// <summary>The day of a <see cref="DateTime"/>, as <c>2025-06-17</c>. Its time of day and its kind are dropped.</summary>
    /// <param name="day">The day, as it reads: nothing is converted between time zones.</param>
    public static implicit operator PartialDate(DateTime day) =>
        FromTrusted(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

#if NET8_0_OR_GREATER
    /// <summary>A <see cref="DateOnly"/>, as <c>2025-06-17</c>.</summary>
    /// <param name="day">The day.</param>
    public static implicit operator PartialDate(DateOnly day) =>
        FromTrusted(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
#endif

    /// <summary>Whether both are written alike, character by character. Whether one lies in the other, <see cref="Contains"/> says.</summary>
    /// <param name="left">One date.</param>
    /// <param name="right">The other.</param>
    public static bool operator ==(PartialDate left, PartialDate right) => left.Equals(right);

    /// <summary>Whether both are written differently.</summary>
    /// <param name="left">One date.</param>
    /// <param name="right">The other.</param>
    public static bool operator !=(PartialDate left, PartialDate right) => !left.Equals(right);

    /// <summary>
    /// Whether both are written alike, character by character. Two statements that allow the same days, as <c>2025</c>
    /// and <c>2025-XX</c>, are not equal.
    /// </summary>
    /// <param name="other">The other date.</param>
    public bool Equals(PartialDate other) => string.Equals(Edtf, other.Edtf, StringComparison.Ordinal);

    /// <summary>Whether the other object is a <see cref="PartialDate"/> written alike.</summary>
    /// <param name="obj">The other object.</param>
    public override bool Equals(object? obj) => obj is PartialDate other && Equals(other);

    /// <summary>A hash of the text. It differs between processes: do not store it.</summary>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Edtf);

    /// <summary>The date as written: <see cref="Edtf"/>.</summary>
    public override string ToString() => Edtf;

    internal Time.Edtf Bounds => _bounds;

    private static DateTime? ToDateTime(int day) =>
        HasDay(day) ? new DateTime(day * TimeSpan.TicksPerDay, DateTimeKind.Unspecified) : null;

#if NET8_0_OR_GREATER
    private static DateOnly? ToDateOnly(int day) => HasDay(day) ? DateOnly.FromDayNumber(day) : null;
#endif

    private static bool HasDay(int day) => day is not (Time.Edtf.BeforeAll or Time.Edtf.AfterAll);
}

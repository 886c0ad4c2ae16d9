#if NET8_0_OR_GREATER
using System;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace NkRuData;

// What generic code and frameworks look for: routes and forms that parse, interpolated strings that format without an
// allocation. EDTF is the one form, in every culture: a provider may be passed, and changes nothing.
[JsonConverter(typeof(Serialization.PartialDateJsonConverter))]
public readonly partial struct PartialDate : ISpanParsable<PartialDate>, ISpanFormattable
{
    /// <summary>Reads a date in EDTF, in the form that the remarks on <see cref="PartialDate"/> describe.</summary>
    /// <param name="edtf">The text, all of it the date.</param>
    /// <exception cref="FormatException">
    /// <paramref name="edtf"/> is no such date. The message names the zero-based index of the first wrong character, and
    /// what was expected there.
    /// </exception>
    public static PartialDate Parse(ReadOnlySpan<char> edtf) => Parse(edtf.ToString());

    /// <summary>Reads a date in EDTF, in the form that the remarks on <see cref="PartialDate"/> describe. Never throws.</summary>
    /// <param name="edtf">The text, all of it the date.</param>
    /// <param name="date">The date, or <c>default(PartialDate)</c> where the text is none.</param>
    /// <returns>Whether the text is such a date.</returns>
    public static bool TryParse(ReadOnlySpan<char> edtf, out PartialDate date) => TryParse(edtf.ToString(), out date);

    static PartialDate IParsable<PartialDate>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<PartialDate>.TryParse(
        [NotNullWhen(true)] string? s,
        IFormatProvider? provider,
        out PartialDate result
    ) => TryParse(s, out result);

    static PartialDate ISpanParsable<PartialDate>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    static bool ISpanParsable<PartialDate>.TryParse(
        ReadOnlySpan<char> s,
        IFormatProvider? provider,
        out PartialDate result
    ) => TryParse(s, out result);

    /// <summary>The date as written: <see cref="Edtf"/>, whatever the culture.</summary>
    /// <param name="format">Null, empty or <c>G</c>: there is no other form.</param>
    /// <param name="formatProvider">Not used.</param>
    /// <exception cref="FormatException">Another format.</exception>
    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => Formatted(format);

    bool ISpanFormattable.TryFormat(
        Span<char> destination,
        out int charsWritten,
        ReadOnlySpan<char> format,
        IFormatProvider? provider
    )
    {
        string text = Formatted(format);
        bool fits = text.TryCopyTo(destination);
        charsWritten = fits ? text.Length : 0;
        return fits;
    }

    private string Formatted(ReadOnlySpan<char> format) =>
        format.IsEmpty || format is "G" or "g"
            ? Edtf
            : throw new FormatException(
                $"'{format}' is no format of a partial date: there is EDTF, by 'G' or no format."
            );
}
#endif

using System;
using NkRuData.Citation;

namespace NkRuData;

public sealed partial record Instrument
{
    /// <summary>
    /// The instrument as a citation: its title, document symbol, the body that adopted it or its parties, and its date of
    /// adoption, as precise as it is known. The key of the entry is <see cref="Id"/>.
    /// </summary>
    /// <remarks>
    /// <example>
    /// <code>
    /// Console.WriteLine(Instruments.UnscResolution2397.Cite(CitationStyle.Text));
    /// // “UN Security Council resolution 2397 (2017)”, resolution, S/RES/2397 (2017), UN Security Council, 22 December 2017.
    /// </code>
    /// </example>
    /// </remarks>
    /// <param name="style">The form of the citation.</param>
    /// <returns>
    /// One line without a line end, one BibTeX entry or one RIS record with its line end, or a JSON array of one item.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="style"/> is none of the styles.</exception>
    public string Cite(CitationStyle style) => Bibliography.Write([References.Of(this)], style);
}

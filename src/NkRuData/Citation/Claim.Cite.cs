using System;
using NkRuData.Citation;

namespace NkRuData;

public sealed partial record Claim
{
    /// <summary>
    /// The claim as a citation: who stated it and when, through whom it came, and every source that carries it, one after
    /// another in the order of <see cref="Appearances"/>.
    /// </summary>
    /// <remarks>
    /// <para>
    /// Each appearance is one entry of its source. Its note has the claim, its speaker (or that it is the source's own
    /// voice), when it was stated, its relays in the order the statement travelled, and what is this source's own: its
    /// figure, its words, its date of the statement. <see cref="CitationStyle.Text"/> has one line for each appearance.
    /// </para>
    /// <para>
    /// The key of an entry is the id of the claim, a colon, and the id of the source, since one source may carry several
    /// claims: so the citations of many claims can stand in one file. For the rest see
    /// <see cref="Source.Cite(CitationStyle)"/>.
    /// </para>
    /// <example>
    /// <code>
    /// File.WriteAllText("builders.bib", Claims.KurskReconstruction.ConstructionWorkers.Cite(CitationStyle.BibTeX));
    /// </code>
    /// </example>
    /// </remarks>
    /// <param name="style">The form of the citation.</param>
    /// <returns>
    /// Lines without a line end after the last, BibTeX entries or RIS records with theirs, or a JSON array with one item for
    /// each appearance.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="style"/> is none of the styles.</exception>
    public string Cite(CitationStyle style) => Bibliography.Write(References.Of(this), style);
}

using System;
using NkRuData.Citation;

namespace NkRuData;

public sealed partial record Source
{
    /// <summary>The source as a citation: a line to read, or an entry for a bibliography.</summary>
    /// <remarks>
    /// <para>
    /// The key of the entry is <see cref="Id"/>. Titles and names stay in their script, and the language is given by its
    /// tag (in <see cref="CitationStyle.Text"/> only where it is not English). By-lines are cited as printed: which part of
    /// one is the family name is not known. When the page was last read is not known either, so no date of access is
    /// given. A copy names the work it is a copy of.
    /// </para>
    /// <para>
    /// The date is as precise as it is known, and never more. An interval in <see cref="Published"/> is one day that lies
    /// within it: a note says so, and CSL-JSON marks the range as <c>circa</c>. A source without a date is <c>n.d.</c> in
    /// BibTeX; RIS and CSL-JSON say so by leaving the date out.
    /// </para>
    /// <example>
    /// <code>
    /// Console.WriteLine(Sources.FiveReports.Gcr6000Workers.Cite(CitationStyle.Text));
    /// // “North Korea to send 6,000 workers to aid Russian reconstruction”, Global Construction Review, between 17 June 2025 and …
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

using System;
using System.IO;
using NkRuData.JsonLd;

namespace NkRuData;

public static partial class Facts
{
    /// <summary>
    /// Writes the data set as one JSON-LD document in the vocabulary of schema.org: the <c>Dataset</c>, every claim as a
    /// <c>Claim</c>, every source, and all that they refer to. UTF-8, without byte order mark, a few megabytes.
    /// </summary>
    /// <remarks>
    /// <para>
    /// <b>Shape.</b> <c>{"@context": "https://schema.org", "@graph": [ … ]}</c>, one node a line. A node has the id
    /// <c>urn:nkrudata:</c> and the id of its fact, which never changes; references are <c>{"@id": …}</c> of nodes of the
    /// same document.
    /// </para>
    /// <para>
    /// <b>A claim</b> has its <c>text</c> in our words, its speaker as <c>author</c> (none where it is the source's own
    /// voice), its sources as <c>appearance</c>, and the one that was certainly published before the others as
    /// <c>firstAppearance</c>. <c>about</c> has whom it is about, its event, and the claim that it confirms or denies;
    /// <c>citation</c> the instruments it invokes; <c>keywords</c> the modality and the stance where they are not the usual
    /// ones; <c>creativeWorkStatus</c> the status. Its figure is a <c>QuantitativeValue</c> in <c>mainEntity</c>: a bound
    /// is a <c>minValue</c> or <c>maxValue</c>, never a <c>value</c>. Where a source has its own figure, words, date or
    /// relays, they stand in a <c>Quotation</c> in <c>workExample</c>.
    /// </para>
    /// <para>
    /// <b>Dates</b> stand in <c>dateCreated</c> (when it was stated) and <c>datePublished</c> where they are plain ISO 8601:
    /// a year, a month or a day. Any other date stands in <c>temporal</c>, in EDTF (ISO 8601-2); there an interval is the
    /// span in which the one day lies. <c>temporalCoverage</c> has the valid time of a claim, in EDTF.
    /// </para>
    /// <example>
    /// <code>
    /// using FileStream file = File.Create("nkrudata.jsonld");
    /// Facts.WriteJsonLd(file);
    /// </code>
    /// </example>
    /// </remarks>
    /// <param name="stream">Where to write. It is neither flushed nor closed, and need not seek.</param>
    /// <exception cref="ArgumentNullException">The stream is null.</exception>
    /// <exception cref="NotSupportedException">The stream cannot be written to; what else a stream throws comes through.</exception>
    /// <seealso href="https://schema.org/Claim">schema.org: Claim</seealso>
    public static void WriteJsonLd(Stream stream)
    {
        _ = stream ?? throw new ArgumentNullException(nameof(stream));
        new JsonLdDocument(stream).WriteAll();
    }
}

using System;
using System.Collections.Generic;
using System.IO;
using NkRuData.JsonLd;

namespace NkRuData;

/// <summary>Claims as linked data.</summary>
public static class JsonLdExtensions
{
    /// <summary>
    /// Writes claims as one JSON-LD document in the vocabulary of schema.org, with all that they refer to: their sources,
    /// speakers, relays, places, events, instruments, and the claims they reply to. UTF-8, without byte order mark.
    /// </summary>
    /// <remarks>
    /// What stands where is described at <see cref="Facts.WriteJsonLd(Stream)"/>; the node of the data set has no coverage
    /// here. The claims are read once, one after another, and a claim that comes again is written once. Memory holds one
    /// claim at a time, and which facts were referred to.
    /// <example>
    /// <code>
    /// using FileStream file = File.Create("kursk.jsonld");
    /// Claims.KurskReconstruction.All.WriteJsonLd(file);
    /// </code>
    /// </example>
    /// </remarks>
    /// <param name="claims">The claims, none of them null.</param>
    /// <param name="stream">Where to write. It is neither flushed nor closed, and need not seek.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">One of the claims is null.</exception>
    /// <exception cref="NotSupportedException">The stream cannot be written to; what else a stream throws comes through.</exception>
    public static void WriteJsonLd(this IEnumerable<Claim> claims, Stream stream)
    {
        _ = claims ?? throw new ArgumentNullException(nameof(claims));
        _ = stream ?? throw new ArgumentNullException(nameof(stream));
        new JsonLdDocument(stream).Write(claims);
    }
}

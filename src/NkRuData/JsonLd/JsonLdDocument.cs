using System;
using System.Collections.Generic;
using System.IO;
using NkRuData.Json;

namespace NkRuData.JsonLd;

/// <summary>
/// One document: the data set, claims, and after them what they refer to. What was referred to is remembered by id, which
/// the data set bounds.
/// </summary>
internal sealed class JsonLdDocument
{
    private readonly Utf8Output output;
    private readonly JsonWriter json;
    private readonly FactNode nodes;

    // Facts that are written or will be, and the queue of those that are not yet. Claims that were only referred to wait by
    // themselves, since a claim that comes later says more.
    private readonly HashSet<string> known = [];
    private readonly List<IFact> waiting = [];
    private readonly HashSet<string> written = [];
    private readonly List<Claim> mentioned = [];

    internal JsonLdDocument(Stream stream)
    {
        output = new Utf8Output(stream);
        json = new JsonWriter(output.Text, lines: 2);
        nodes = new FactNode(json, Refer);
    }

    internal void Write(IEnumerable<Claim> claims) => Write(claims, null);

    internal void WriteAll() => Write(Claims.All, Coverage.Of(Claims.All));

    private void Write(IEnumerable<Claim> claims, Coverage? coverage)
    {
        json.BeginObject();
        json.Property("@context", "https://schema.org");
        json.Name("@graph");
        json.BeginArray();
        nodes.WriteDataset(coverage);
        foreach (Claim claim in claims)
        {
            _ = claim ?? throw new ArgumentException("One of the claims is null.", nameof(claims));
            if (written.Add(claim.Id))
            {
                nodes.Write(claim);
                output.Flush();
            }
        }

        foreach (Claim claim in mentioned)
        {
            if (written.Add(claim.Id))
            {
                nodes.WriteMentioned(claim);
                output.Flush();
            }
        }

        if (coverage is not null)
        {
            foreach (Source source in Sources.All)
            {
                if (known.Add(source.Id))
                {
                    waiting.Add(source);
                }
            }
        }

        // Grows while it is written: a source brings its publisher.
        for (int i = 0; i < waiting.Count; i++)
        {
            nodes.Write(waiting[i]);
            output.Flush();
        }

        json.EndArray();
        json.EndObject();
        output.Text.Append('\n');
        output.Flush(isEnd: true);
    }

    private void Refer(IFact fact)
    {
        if (fact is Claim claim)
        {
            mentioned.Add(claim);
        }
        else if (known.Add(fact.Id))
        {
            waiting.Add(fact);
        }
    }
}

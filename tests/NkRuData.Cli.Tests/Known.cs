using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using NkRuData.Cli.Output;

namespace NkRuData.Cli.Tests;

/// <summary>What is known of a fact, read off its public properties: the texts that a full print of it must contain.</summary>
internal static class Known
{
    internal static IEnumerable<string> Of(IFact fact) => Properties(fact).SelectMany(OfProperty);

    private static IEnumerable<(PropertyInfo, object)> Properties(object record) =>
        from property in record.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance)
        let value = property.GetValue(record)
        where value is not null
        select (property, value);

    private static IEnumerable<string> OfProperty((PropertyInfo Property, object Value) known) => Of(known.Value);

    private static IEnumerable<string> Of(object value) =>
        value switch
        {
            string text => [text],
            IFact other => [other.Id],
            // What goes without saying is not said.
            Stance.Asserts => [],
            Stance.Denies => ["Denies"],
            Stance.Confirms => ["Confirms"],
            Enum code => [Words.Of(code)],
            PartialDate date => [Year(date)],
            Quantity quantity => [FigureText.Of(quantity), quantity.Unit.Label],
            FigureRange range => [FigureText.Of(range)],
            // Of the disputes those of figures are printed; who stands on a side is cut short.
            Dispute { Kind: DisputeKind.Figures } dispute => Of(dispute.First.Quantity!)
                .Concat(Of(dispute.Second.Quantity!)),
            Dispute => [],
            IEnumerable list => list.Cast<object>().SelectMany(Of),
            _ => Properties(value).SelectMany(OfProperty),
        };

    private static string Year(PartialDate date) => date.Edtf.Split('/').Last(end => end is not ("" or ".."))[..4];
}

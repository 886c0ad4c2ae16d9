using System;
using System.Collections;
using System.Globalization;
using System.Linq;

namespace NkRuData.Generator.Tests;

/// <summary>Values as text, the same everywhere: what tests compare and show.</summary>
internal static class Printed
{
    internal static string Of(object? value) =>
        value switch
        {
            null => "null",
            string text => text,
            bool flag => flag ? "true" : "false",
            IEnumerable items => $"[{string.Join(", ", items.Cast<object?>().Select(Of))}]",
            IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
            _ => value.ToString() ?? "",
        };
}

using System;
using System.Collections.Generic;
using System.Linq;
using NkRuData.Generator.Diagnostics;

namespace NkRuData.Generator.Tests;

/// <summary>Where this data set means to differ from JSON Schema: the whole list, with reasons.</summary>
internal static class Differences
{
    /// <summary>
    /// Rules that JSON Schema has no word for. What they report says nothing about the structure of a file, and is left out
    /// of the comparison.
    /// </summary>
    private static readonly HashSet<string> Beyond =
    [
        // EDTF is no format of JSON Schema.
        "NKRU1019",
        // References, and what ids and keys have to be across files.
        "NKRU1030",
        "NKRU1031",
        "NKRU1032",
        "NKRU1033",
        "NKRU1034",
        // Names of C#.
        "NKRU1040",
        "NKRU1041",
        "NKRU1042",
        // The rules across values and records, which are keywords of our own (x-).
        "NKRU1060",
        "NKRU1061",
        "NKRU1062",
        "NKRU1063",
        "NKRU1064",
        "NKRU1065",
    ];

    /// <summary>What JSON Schema accepts and we refuse, on purpose. The other way round there is nothing.</summary>
    internal static IReadOnlyList<(string Name, Func<DiagnosticInfo, bool> Has)> Intended { get; } =
    [
        // Figures stay as written from file to C#, in a decimal: 1e3 and the nineteenth digit have no place in it.
        ("a number with an exponent or more than 18 digits", Is("NKRU1018")),
        // An integer becomes an int, whatever its sign; nine digits always fit.
        ("an integer of more than 9 digits", Is("NKRU1013", "an integer of at most 9 digits")),
        // RFC 3986 gives most schemes any authority and any path; an address is to be one that System.Uri takes.
        ("an address that RFC 3986 allows and nobody could open", Is("NKRU1020", "an absolute URI (RFC 3986)")),
        // JSON leaves open what it means, and validators see only the last.
        ("a property that stands twice", Is("NKRU1004")),
        // Neither UTF-8 nor a C# string that is valid text can hold it.
        ("half of a surrogate pair", Is("NKRU1003")),
        // It is what bytes that are not UTF-8 have become; a validator that reads text cannot know.
        ("the replacement character", Is("NKRU1002")),
        // To JSON Schema it is a string like any other; here it says which schema the file follows.
        ("a $schema that leads nowhere", Is("NKRU1010")),
    ];

    internal static bool IsStructural(DiagnosticInfo diagnostic) =>
        !Beyond.Contains(diagnostic.Descriptor.Id) && !IsFormatOfOurs(diagnostic);

    internal static bool IsIntended(DiagnosticInfo diagnostic) =>
        Intended.Any(difference => difference.Has(diagnostic));

    // Formats that validators do not know (language) or know more widely (duration has hours there).
    private static bool IsFormatOfOurs(DiagnosticInfo diagnostic) =>
        diagnostic.Descriptor.Id == "NKRU1020" && !diagnostic.Arguments.Any(text => text.Contains("URI"));

    private static Func<DiagnosticInfo, bool> Is(string id, string argument = "") =>
        diagnostic =>
            diagnostic.Descriptor.Id == id && (argument.Length == 0 || diagnostic.Arguments.Contains(argument));
}

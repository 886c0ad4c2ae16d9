using System;
using System.Collections.Generic;
using NkRuData.Generator.Diagnostics;
using NkRuData.Generator.Json;

namespace NkRuData.Generator.Schema;

/// <summary>The names of the types to be generated, and where each was taken.</summary>
internal sealed class TypeNames(DiagnosticBag diagnostics)
{
    // What the library itself has in the namespace of the generated types.
    private static readonly string[] Library =
    [
        "Answer",
        "Citation",
        "DatePrecision",
        "Debugging",
        "FactList",
        "IFact",
        "Json",
        "JsonLd",
        "PartialDate",
        "Search",
        "Serialization",
        "Storage",
        "Text",
        "Time",
        "Views",
    ];

    // What tables and records have as members, which no type may that is called so itself.
    private static readonly string[] Members =
    [
        "All",
        "Clone",
        "EqualityContract",
        "Equals",
        "Finalize",
        "Get",
        "GetHashCode",
        "GetType",
        "List",
        "MemberwiseClone",
        "PrintMembers",
        "ReferenceEquals",
        "ToString",
        "TryGet",
        "TryParse",
    ];

    private readonly Dictionary<string, (JsonFile File, JsonSpan Span)> names = new(StringComparer.OrdinalIgnoreCase);

    internal IReadOnlyCollection<string> All => names.Keys;

    /// <summary>
    /// Enters the name of a type to be generated. Each is a file of its own, and compilers tell files apart without regard
    /// to case.
    /// </summary>
    internal bool Take(JsonFile file, string name, JsonSpan span)
    {
        if (!Names.IsIdentifier(name))
        {
            diagnostics.Report(Descriptors.InvalidName, file, span, name, "it is no C# identifier");
            return false;
        }

        if (name[0] is not (>= 'A' and <= 'Z'))
        {
            diagnostics.Report(Descriptors.InvalidName, file, span, name, "a type begins with a capital");
            return false;
        }

        if (Array.IndexOf(Members, name) >= 0 || name.StartsWith("TryGetBy", StringComparison.Ordinal))
        {
            diagnostics.Report(Descriptors.InvalidName, file, span, name, "it would have a member of that name");
            return false;
        }

        if (Array.Exists(Library, other => string.Equals(other, name, StringComparison.OrdinalIgnoreCase)))
        {
            const string Taken = "the library has a type of that name";
            diagnostics.Report(Descriptors.SchemaNameCollision, file, span, name, Taken);
            return false;
        }

        if (names.TryGetValue(name, out var other))
        {
            string place = DiagnosticInfo.Place(other.File, other.Span);
            diagnostics.Report(Descriptors.SchemaNameCollision, file, span, name, place);
            return false;
        }

        names.Add(name, (file, span));
        return true;
    }
}

using Microsoft.CodeAnalysis;

namespace NkRuData.Generator.Diagnostics;

// What is wrong with a schema.
internal static partial class Descriptors
{
    internal static readonly DiagnosticDescriptor UnknownKeyword = Error(
        "NKRU2001",
        "Unknown keyword",
        "The keyword '{0}' is outside the supported subset here{1}",
        "Use a keyword of the subset; data/README lists those beyond the standard."
    );

    internal static readonly DiagnosticDescriptor MissingKeyword = Error(
        "NKRU2002",
        "Missing keyword",
        "The keyword '{0}' is needed here: {1}",
        "Add the keyword."
    );

    internal static readonly DiagnosticDescriptor WrongKeyword = Error(
        "NKRU2003",
        "Wrong keyword value",
        "The keyword '{0}' needs {1}",
        "Write a value of the kind the message asks for."
    );

    internal static readonly DiagnosticDescriptor UnresolvedReference = Error(
        "NKRU2004",
        "Unresolved $ref",
        "'{0}' leads to no definition: {1}",
        "Correct the path or the name."
    );

    internal static readonly DiagnosticDescriptor BadTemplate = Error(
        "NKRU2005",
        "Wrong template",
        "Wrong template: {0}",
        "Correct the template."
    );

    internal static readonly DiagnosticDescriptor SchemaNameCollision = Error(
        "NKRU2006",
        "Schema names collide",
        "The name '{0}' is taken: {1}",
        "Choose another name, with `x-name` where the JSON name has to stay."
    );

    internal static readonly DiagnosticDescriptor Contradiction = Error(
        "NKRU2007",
        "Schema contradicts itself",
        "The schema contradicts itself: {0}",
        "Decide which of the two the schema means."
    );
}

using Microsoft.CodeAnalysis;

namespace NkRuData.Generator.Diagnostics;

/// <summary>
/// The catalogue of what can be wrong. Each message names what was found and what was expected. <c>NKRU10xx</c> is about
/// data files, <c>NKRU20xx</c> about schemas.
/// </summary>
internal static class Descriptors
{
    internal static readonly DiagnosticDescriptor JsonSyntax = Error("NKRU1001", "JSON syntax", "JSON syntax: {0}");

    internal static readonly DiagnosticDescriptor InvalidUtf8 = Error(
        "NKRU1002",
        "Invalid text",
        "This is not valid text: bytes that are not UTF-8, or the replacement character they became"
    );

    internal static readonly DiagnosticDescriptor LoneSurrogate = Error(
        "NKRU1003",
        "Half a character",
        "The string escapes half of a surrogate pair; write the character itself"
    );

    internal static readonly DiagnosticDescriptor DuplicateKey = Error(
        "NKRU1004",
        "Duplicate property",
        "The property '{0}' stands twice in this object"
    );

    internal static readonly DiagnosticDescriptor UnknownSchema = Error(
        "NKRU1010",
        "Unknown schema",
        "A data file begins with \"$schema\", the relative path of its schema; {0}"
    );

    internal static readonly DiagnosticDescriptor UnknownProperty = Error(
        "NKRU1011",
        "Unknown property",
        "'{0}' has no property '{1}'{2}"
    );

    internal static readonly DiagnosticDescriptor MissingProperty = Error(
        "NKRU1012",
        "Missing property",
        "'{0}' needs the property '{1}'"
    );

    internal static readonly DiagnosticDescriptor WrongType = Error(
        "NKRU1013",
        "Wrong type",
        "Expected {0}, found {1}"
    );

    internal static readonly DiagnosticDescriptor UnknownValue = Error(
        "NKRU1014",
        "Unknown value",
        "'{0}' is none of the values of '{1}'{2}"
    );

    internal static readonly DiagnosticDescriptor PatternMismatch = Error(
        "NKRU1015",
        "Pattern not matched",
        "'{0}' does not match the pattern {1}"
    );

    internal static readonly DiagnosticDescriptor WrongLength = Error(
        "NKRU1016",
        "Wrong length",
        "Expected {0} characters, found {1}"
    );

    internal static readonly DiagnosticDescriptor OutOfRange = Error(
        "NKRU1017",
        "Out of range",
        "{0} is out of range: expected {1}"
    );

    internal static readonly DiagnosticDescriptor BadNumber = Error(
        "NKRU1018",
        "Number not supported",
        "'{0}' is not a plain decimal of at most 18 digits"
    );

    internal static readonly DiagnosticDescriptor BadDate = Error(
        "NKRU1019",
        "Not a date",
        "'{0}' is not an EDTF date: at character {1}, expected {2}"
    );

    internal static readonly DiagnosticDescriptor BadFormat = Error("NKRU1020", "Wrong format", "'{0}' is not {1}");

    internal static readonly DiagnosticDescriptor WrongItemCount = Error(
        "NKRU1021",
        "Wrong number of items",
        "Expected {0} items, found {1}"
    );

    internal static readonly DiagnosticDescriptor DuplicateItem = Error(
        "NKRU1022",
        "Duplicate item",
        "The item '{0}' stands twice in this array"
    );

    internal static readonly DiagnosticDescriptor DuplicateId = Error(
        "NKRU1030",
        "Duplicate id",
        "The id '{0}' is taken: {1}"
    );

    internal static readonly DiagnosticDescriptor UnknownReference = Error(
        "NKRU1031",
        "Unknown reference",
        "There is no {0} with the id '{1}'{2}"
    );

    internal static readonly DiagnosticDescriptor WrongKind = Error(
        "NKRU1032",
        "Reference to the wrong kind",
        "Expected the id of a record of kind '{0}', but '{1}' is of kind '{2}'"
    );

    internal static readonly DiagnosticDescriptor DuplicateKeyValue = Error(
        "NKRU1033",
        "Key not unique",
        "The {0} '{1}' is taken: {2}"
    );

    internal static readonly DiagnosticDescriptor NonAsciiKey = Error(
        "NKRU1034",
        "Key not ASCII",
        "'{0}' can be looked up by and must be ASCII"
    );

    internal static readonly DiagnosticDescriptor NameCollision = Error(
        "NKRU1040",
        "Names collide",
        "The C# name '{0}' is taken: {1}"
    );

    internal static readonly DiagnosticDescriptor InvalidName = Error(
        "NKRU1041",
        "Not a C# name",
        "'{0}' cannot be a C# name here: {1}"
    );

    internal static readonly DiagnosticDescriptor TooManyFacts = Error(
        "NKRU1042",
        "Too many facts in one class",
        "The class '{0}' would hold {1} facts; at most {2} keep completion lists readable and the class quick to load. Split the file, with x-group in its schema"
    );

    internal static readonly DiagnosticDescriptor HeapTooLarge = Error(
        "NKRU1043",
        "Too much text",
        "The data is left out: it takes {0} characters, and an assembly for netstandard2.0 holds at most {1} as literals"
    );

    internal static readonly DiagnosticDescriptor NoDataset = Error(
        "NKRU1050",
        "No data set",
        "No data set: expected a file dataset.json beside a folder 'schema' among the AdditionalFiles; {0}"
    );

    internal static readonly DiagnosticDescriptor UnknownKeyword = Error(
        "NKRU2001",
        "Unknown keyword",
        "The keyword '{0}' is outside the supported subset here{1}"
    );

    internal static readonly DiagnosticDescriptor MissingKeyword = Error(
        "NKRU2002",
        "Missing keyword",
        "The keyword '{0}' is needed here: {1}"
    );

    internal static readonly DiagnosticDescriptor WrongKeyword = Error(
        "NKRU2003",
        "Wrong keyword value",
        "The keyword '{0}' needs {1}"
    );

    internal static readonly DiagnosticDescriptor UnresolvedReference = Error(
        "NKRU2004",
        "Unresolved $ref",
        "'{0}' leads to no definition: {1}"
    );

    internal static readonly DiagnosticDescriptor BadTemplate = Error(
        "NKRU2005",
        "Wrong template",
        "Wrong template: {0}"
    );

    internal static readonly DiagnosticDescriptor SchemaNameCollision = Error(
        "NKRU2006",
        "Schema names collide",
        "The name '{0}' is taken: {1}"
    );

    internal static readonly DiagnosticDescriptor Contradiction = Error(
        "NKRU2007",
        "Schema contradicts itself",
        "The schema contradicts itself: {0}"
    );

    private static DiagnosticDescriptor Error(string id, string title, string message) =>
        new(id, title, message, "NkRuData", DiagnosticSeverity.Error, isEnabledByDefault: true);
}

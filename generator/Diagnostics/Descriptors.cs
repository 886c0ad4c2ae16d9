using Microsoft.CodeAnalysis;

namespace NkRuData.Generator.Diagnostics;

/// <summary>
/// The catalogue of what can be wrong. Each message names what was found and what was expected; the description says what
/// to do. <c>NKRU10xx</c> is about data files, <c>NKRU20xx</c> about schemas. This part: text, structure and single values.
/// </summary>
internal static partial class Descriptors
{
    internal static readonly DiagnosticDescriptor JsonSyntax = Error(
        "NKRU1001",
        "JSON syntax",
        "JSON syntax: {0}",
        "Mend the syntax at the place named; what stands behind it is not read."
    );

    internal static readonly DiagnosticDescriptor InvalidUtf8 = Error(
        "NKRU1002",
        "Invalid text",
        "This is not valid text: bytes that are not UTF-8, or the replacement character they became",
        "Save the file as UTF-8."
    );

    internal static readonly DiagnosticDescriptor LoneSurrogate = Error(
        "NKRU1003",
        "Half a character",
        "The string escapes half of a surrogate pair; write the character itself",
        "Write the character instead of its escape."
    );

    internal static readonly DiagnosticDescriptor DuplicateKey = Error(
        "NKRU1004",
        "Duplicate property",
        "The property '{0}' stands twice in this object",
        "Remove one of the two."
    );

    internal static readonly DiagnosticDescriptor UnknownSchema = Error(
        "NKRU1010",
        "Unknown schema",
        "A data file begins with \"$schema\", the relative path of its schema; {0}",
        "Begin the file with `\"$schema\": \"schema/<kind>.schema.json\"`, relative to the file."
    );

    internal static readonly DiagnosticDescriptor UnknownProperty = Error(
        "NKRU1011",
        "Unknown property",
        "'{0}' has no property '{1}'{2}",
        "Correct the name; the schema lists the properties."
    );

    internal static readonly DiagnosticDescriptor MissingProperty = Error(
        "NKRU1012",
        "Missing property",
        "'{0}' needs the property '{1}'",
        "Add it."
    );

    internal static readonly DiagnosticDescriptor WrongType = Error(
        "NKRU1013",
        "Wrong type",
        "Expected {0}, found {1}",
        "Write a value of the expected type."
    );

    internal static readonly DiagnosticDescriptor UnknownValue = Error(
        "NKRU1014",
        "Unknown value",
        "'{0}' is none of the values of '{1}'{2}",
        "Choose one of the values of the schema."
    );

    internal static readonly DiagnosticDescriptor PatternMismatch = Error(
        "NKRU1015",
        "Pattern not matched",
        "'{0}' does not match the pattern {1}",
        "Write it as the pattern asks."
    );

    internal static readonly DiagnosticDescriptor WrongLength = Error(
        "NKRU1016",
        "Wrong length",
        "Expected {0} characters, found {1}",
        "Shorten or lengthen the text."
    );

    internal static readonly DiagnosticDescriptor OutOfRange = Error(
        "NKRU1017",
        "Out of range",
        "{0} is out of range: expected {1}",
        "Check the figure."
    );

    internal static readonly DiagnosticDescriptor BadNumber = Error(
        "NKRU1018",
        "Number not supported",
        "'{0}' is not a plain decimal of at most 18 digits",
        "Write the number without exponent, with at most 18 digits."
    );

    internal static readonly DiagnosticDescriptor BadDate = Error(
        "NKRU1019",
        "Not a date",
        "'{0}' is not an EDTF date: at character {1}, expected {2}",
        "Write the date in EDTF, as the table in data/README shows."
    );

    internal static readonly DiagnosticDescriptor BadFormat = Error(
        "NKRU1020",
        "Wrong format",
        "'{0}' is not {1}",
        "Write an absolute address, a BCP 47 tag, or a duration in years, months, weeks and days."
    );

    internal static readonly DiagnosticDescriptor WrongItemCount = Error(
        "NKRU1021",
        "Wrong number of items",
        "Expected {0} items, found {1}",
        "Add or remove items."
    );

    internal static readonly DiagnosticDescriptor DuplicateItem = Error(
        "NKRU1022",
        "Duplicate item",
        "The item '{0}' stands twice in this array",
        "Remove one of the two."
    );

    private static DiagnosticDescriptor Error(string id, string title, string message, string cure) =>
        new(id, title, message, "NkRuData", DiagnosticSeverity.Error, isEnabledByDefault: true, cure);
}

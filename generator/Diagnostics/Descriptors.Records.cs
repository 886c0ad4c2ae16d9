using Microsoft.CodeAnalysis;

namespace NkRuData.Generator.Diagnostics;

// What is wrong between records, or between the values of one.
internal static partial class Descriptors
{
    internal static readonly DiagnosticDescriptor DuplicateId = Error(
        "NKRU1030",
        "Duplicate id",
        "The id '{0}' is taken: {1}",
        "Choose another id; ids are unique across kinds."
    );

    internal static readonly DiagnosticDescriptor UnknownReference = Error(
        "NKRU1031",
        "Unknown reference",
        "There is no {0} with the id '{1}'{2}",
        "Correct the id, or add the record."
    );

    internal static readonly DiagnosticDescriptor WrongKind = Error(
        "NKRU1032",
        "Reference to the wrong kind",
        "Expected the id of a record of kind '{0}', but '{1}' is of kind '{2}'",
        "Refer to a record of the expected kind."
    );

    internal static readonly DiagnosticDescriptor DuplicateKeyValue = Error(
        "NKRU1033",
        "Key not unique",
        "The {0} '{1}' is taken: {2}",
        "A key is unique: one of the two is wrong."
    );

    internal static readonly DiagnosticDescriptor NonAsciiKey = Error(
        "NKRU1034",
        "Key not ASCII",
        "'{0}' can be looked up by and must be ASCII",
        "Write it in ASCII (percent-encode an address)."
    );

    internal static readonly DiagnosticDescriptor NameCollision = Error(
        "NKRU1040",
        "Names collide",
        "The C# name '{0}' is taken: {1}",
        "Give one of the records another name with its `x-member` property, or rename one of the files."
    );

    internal static readonly DiagnosticDescriptor InvalidName = Error(
        "NKRU1041",
        "Not a C# name",
        "'{0}' cannot be a C# name here: {1}",
        "Give the record another name with its `x-member` property, or rename the file."
    );

    internal static readonly DiagnosticDescriptor TooManyFacts = Error(
        "NKRU1042",
        "Too many facts in one class",
        "The class '{0}' would hold {1} facts; at most {2} keep completion lists readable and the class quick to load. Split it into files in a folder, with x-group in its schema",
        "Split the file into topics."
    );

    internal static readonly DiagnosticDescriptor NoDataset = Error(
        "NKRU1050",
        "No data set",
        "No data set: expected a file dataset.json beside a folder 'schema' among the AdditionalFiles; {0}",
        "Check the `AdditionalFiles` of the project."
    );

    internal static readonly DiagnosticDescriptor NotOrdered = Error(
        "NKRU1060",
        "Out of order",
        "'{0}' is {1}, less than '{2}', which is {3}",
        "Check both figures against the source; the order is stated by `x-ordered` in the schema."
    );

    internal static readonly DiagnosticDescriptor TooEarly = Error(
        "NKRU1061",
        "Too early",
        "'{0}' is {1}, before '{2}', which is {3}",
        "Check both dates. A date that is known less precisely is written less precisely, and contradicts nothing."
    );

    internal static readonly DiagnosticDescriptor SumMismatch = Error(
        "NKRU1062",
        "Sum does not add up",
        "'{0}' is {1}, but '{2}' {3}",
        "Check the whole and its parts against the source. What is only about right carries the flag that says so; what is no sum has no parts."
    );

    internal static readonly DiagnosticDescriptor DateMismatch = Error(
        "NKRU1063",
        "Date does not follow",
        "'{0}' is {1}, but {2} is {3}",
        "Check the date and the duration against the text they come from."
    );

    internal static readonly DiagnosticDescriptor Cycle = Error(
        "NKRU1064",
        "Circle",
        "'{0}' goes in a circle: {1}",
        "Follow the ids named; one of the references leads the wrong way."
    );

    internal static readonly DiagnosticDescriptor WrongCount = Error(
        "NKRU1065",
        "Wrong number of values",
        "Expected {0} of '{1}'{2}, found {3}",
        "Add or remove the value, or correct the property that asks for it."
    );
}

using System.Collections.Generic;

namespace NkRuData.Generator.Tests;

/// <summary>What can be wrong with a rule that a schema states.</summary>
internal static class RuleCases
{
    private const string Parcel = "schema/parcel.schema.json";
    private const string NotBefore = """{ "later": "arrived", "earlier": "sent" }""";
    private const string Count = """{ "of": "stops", "max": 2 }""";
    private const string When = """{ "state": ["replaced", "lost"] }""";
    private const string Interval =
        """{ "value": "exact", "low": "low", "high": "high", "about": "isRough", "same": "unit" }""";
    private const string Values =
        """{ "replaced": { "id": "POST0001", "error": false }, "lost": { "id": "POST0002", "error": true } }""";

    internal static IEnumerable<DiagnosticCase> All => [.. RulePathCases.All, .. Objects, .. Counts, .. Obsoletes];

    private static IEnumerable<DiagnosticCase> Objects =>
        [
            Wrong(
                "a rule that is no object",
                NotBefore,
                "⟦\"sent\"⟧",
                "'x-not-before' needs an object with later, earlier; found the string 'sent'"
            ),
            Wrong(
                "a rule that lacks something",
                NotBefore,
                """⟦{⟧ "later": "sent" }""",
                "'x-not-before' needs an object with later, earlier: there is no 'earlier'"
            ),
            new(
                "NKRU2001",
                "a rule with something more",
                Parcel,
                NotBefore,
                """{ "later": "arrived", "earlier": "sent", ⟦"latter"⟧: "sent" }""",
                "The keyword 'latter' is outside the supported subset here; did you mean 'later'?"
            )
            {
                Dataset = ParcelData.Dataset,
            },
            Wrong(
                "an interval without its ends",
                Interval,
                """⟦{⟧ "value": "exact", "about": "isRough", "same": "unit" }""",
                "'x-interval' needs an object with value, low, high, about, same: there is no 'low', no 'high'"
            ),
            Wrong(
                "an interval of texts",
                Interval,
                """{ "value": ⟦"unit"⟧, "low": "low", "high": "high", "about": "isRough", "same": "unit" }""",
                "'x-interval' needs the name of a number: 'unit' is a string"
            ),
            Wrong(
                "an interval hedged by a number",
                Interval,
                """{ "value": "exact", "low": "low", "high": "high", "about": ⟦"low"⟧, "same": "unit" }""",
                "'x-interval' needs the name of a flag: 'low' is a number"
            ),
            Wrong(
                "an interval that begins with a text",
                Interval,
                """{ "value": "exact", "low": ⟦"unit"⟧, "high": "high", "about": "isRough", "same": "unit" }""",
                "'x-interval' needs the name of a number: 'unit' is a string"
            ),
            Wrong(
                "an interval that ends with a text",
                Interval,
                """{ "value": "exact", "low": "low", "high": ⟦"unit"⟧, "about": "isRough", "same": "unit" }""",
                "'x-interval' needs the name of a number: 'unit' is a string"
            ),
            Wrong(
                "an interval whose unit is a number",
                Interval,
                """{ "value": "exact", "low": "low", "high": "high", "about": "isRough", "same": ⟦"low"⟧ }""",
                "'x-interval' needs the name of a string or a reference: 'low' is a number"
            ),
        ];

    private static IEnumerable<DiagnosticCase> Counts =>
        [
            Wrong(
                "a count of nothing",
                Count,
                """{ "of": ⟦"stop"⟧, "max": 2 }""",
                "'of' needs the name of a property: there is no property 'stop'; did you mean 'stops'?"
            ),
            Wrong(
                "a count of what is not said",
                Count,
                """⟦{⟧ "max": 2 }""",
                "'x-count' needs an object with of: there is no 'of'"
            ),
            Wrong(
                "a count without a limit",
                Count,
                """⟦{⟧ "of": "stops" }""",
                "'x-count' needs 'min', 'max' or both beside 'of'"
            ),
            Wrong(
                "a count below nothing",
                Count,
                """{ "of": "stops", "max": ⟦-1⟧ }""",
                "'max' needs a whole number that is not negative; found the number -1"
            ),
            new(
                "NKRU2007",
                "no count fits",
                Parcel,
                Count,
                """{ "of": "stops", ⟦"min"⟧: 3, "max": 2 }""",
                "The schema contradicts itself: min 3 exceeds max 2"
            )
            {
                Dataset = ParcelData.Dataset,
            },
            Wrong(
                "a condition on no enum",
                When,
                """{ ⟦"stat"⟧: ["lost"] }""",
                "'when' needs an enum property: 'stat' is none; did you mean 'state'?"
            ),
            Wrong(
                "a condition on an unknown value",
                When,
                """{ "state": ["replaced", ⟦"los"⟧] }""",
                "'when' needs values of 'State'; found the string 'los'; did you mean 'lost'?"
            ),
            Wrong(
                "a condition on one value",
                When,
                """{ "state": ⟦"lost"⟧ }""",
                "'when' needs an array of one or more values of 'State'; found the string 'lost'"
            ),
            Wrong(
                "a condition on no value",
                When,
                """{ "state": ⟦[⟧] }""",
                "'when' needs an array of one or more values of 'State'; found an array"
            ),
            Wrong(
                "a condition on two properties",
                When,
                """⟦{⟧ "state": ["lost"], "first": [1] }""",
                "'when' needs one enum property with an array of its values"
            ),
            Wrong("a condition that is a list", When, "⟦[⟧\"lost\"]", "'when' needs an object; found an array"),
        ];

    private static IEnumerable<DiagnosticCase> Obsoletes =>
        [
            Wrong(
                "a status that is no enum",
                "\"property\": \"state\",\n        \"values\": " + Values,
                "\"property\": ⟦\"reason\"⟧,\n        \"values\": " + Values,
                "'property' needs the name of an enum: 'reason' is a string"
            ),
            Wrong(
                "a status that is not there",
                Values,
                """{ ⟦"lots"⟧: { "id": "POST0002", "error": true } }""",
                "'values' needs values of 'State': 'lots' is none; did you mean 'lost'?"
            ),
            Wrong(
                "a status without its diagnostic",
                Values,
                """{ "lost": ⟦{⟧ "error": true } }""",
                "'values' needs an object with id, error: there is no 'id'"
            ),
            Wrong(
                "a diagnostic that the compiler could not name",
                Values,
                """{ "lost": { "id": ⟦"lost parcel"⟧, "error": true } }""",
                "'id' needs an identifier such as ABCD0001; found the string 'lost parcel'"
            ),
            Wrong(
                "a link that leads nowhere",
                "\"https://example.org/post#{0}\"",
                "⟦\"https://example.org/post#{1}\"⟧",
                "'url' needs an absolute URI, with {0} for the diagnostic's id; found the string 'https://example.org/post#{1}'"
            ),
            new(
                "NKRU2005",
                "a message of a property that is not there",
                Parcel,
                "\"This parcel is {state}.[ {reason}][ Use '{replacedBy.id}' instead.]\"",
                "⟦\"This parcel is {stat}.\"⟧",
                "Wrong template: 'stat' leads nowhere: there is no property 'stat'; did you mean 'state'?"
            )
            {
                Dataset = ParcelData.Dataset,
            },
            Wrong(
                "a status of what has no member",
                "\"x-interval\":",
                """
                "x-obsolete": ⟦{⟧ "property": "unit", "values": {}, "message": "", "url": "https://example.org" },
                "x-interval":
                """,
                "'x-obsolete' needs the record of a table: 'Weight' is none, so no member could carry it"
            ),
            Wrong(
                "a hover of what has no member",
                "\"x-label\": \"[{exact}",
                "\"x-summary\": ⟦\"{unit}\"⟧, \"x-label\": \"[{exact}",
                "'x-summary' needs the record of a table: 'Weight' is none, so nothing would show it"
            ),
        ];

    internal static DiagnosticCase Wrong(string name, string old, string text, string message) =>
        new("NKRU2003", name, Parcel, old, text, $"The keyword {message}") { Dataset = ParcelData.Full };
}

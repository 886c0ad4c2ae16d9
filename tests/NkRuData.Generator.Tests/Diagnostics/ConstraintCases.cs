using System.Collections.Generic;

namespace NkRuData.Generator.Tests;

/// <summary>What can be wrong between the values of a record, and between records.</summary>
internal static class ConstraintCases
{
    internal static IEnumerable<DiagnosticCase> All =>
        [
            Case(
                "NKRU1060",
                "a number below the one before it",
                """{ "id": "one", "first": 12, "second": ⟦11.5⟧ }""",
                "'second' is 11.5, less than 'first', which is 12"
            ),
            Case(
                "NKRU1061",
                "a date before the one it follows",
                """{ "id": "one", "sent": "2025-06-17", "arrived": ⟦"2025-05"⟧ }""",
                "'arrived' is 2025-05, before 'sent', which is 2025-06-17"
            ),
            Case(
                "NKRU1062",
                "a whole that is not the sum of its parts",
                """
                { "id": "one", "weight": { "exact": ⟦6500⟧, "unit": "g" }, "parts": ["two", "three"] },
                { "id": "two", "weight": { "exact": 5000, "unit": "g" } },
                { "id": "three", "weight": { "exact": 1000, "unit": "g" } }
                """,
                "'weight' is 6500, but 'parts.weight' adds up to 6000 (5000 + 1000)"
            ),
            Case(
                "NKRU1062",
                "a whole in another unit than its parts",
                """
                { "id": "one", "weight": { "exact": 5000, "unit": ⟦"kg"⟧ }, "parts": ["two"] },
                { "id": "two", "weight": { "exact": 5000, "unit": "g" } }
                """,
                "'weight' is in kg, but 'parts.weight' is in g"
            ),
            Case(
                "NKRU1063",
                "a date that is not another plus a duration",
                """{ "id": "one", "sent": "2017-12-22", "stops": [{ "within": "P24M", "due": ⟦"2019-12-23"⟧ }] }""",
                "'due' is 2019-12-23, but 'sent' (2017-12-22) plus 'within' (P24M) is 2019-12-22"
            ),
            Case(
                "NKRU1063",
                "a date beyond all dates",
                """{ "id": "one", "sent": "9999-12-22", "stops": [{ "within": "P1M", "due": ⟦"0001-01-01"⟧ }] }""",
                "'due' is 0001-01-01, but 'sent' (9999-12-22) plus 'within' (P1M) is beyond the year 9999"
            ),
            Case(
                "NKRU1064",
                "two records that replace each other",
                """
                { "id": "one", "replacedBy": ⟦"two"⟧ },
                { "id": "two", "replacedBy": "one" }
                """,
                "'replacedBy' goes in a circle: one -> two -> one"
            ),
            Case(
                "NKRU1064",
                "a record that is a part of itself",
                """{ "id": "one", "parts": [⟦"one"⟧] }""",
                "'parts' goes in a circle: one -> one"
            ),
            Case(
                "NKRU1065",
                "a value is needed",
                """{ "id": "one", "state": ⟦"lost"⟧ }""",
                "Expected at least 1 value of 'reason' where 'state' is 'lost', found none"
            ),
            Case(
                "NKRU1065",
                "a value may not stand",
                """{ "id": "one", "state": "sent", "reason": ⟦"Why not"⟧ }""",
                "Expected no value of 'reason' where 'state' is 'sent', found 1"
            ),
            Case(
                "NKRU1065",
                "too many values",
                """{ "id": "one", "stops": ⟦[⟧{}, {}, {}] }""",
                "Expected at most 2 values of 'stops', found 3"
            ),
            Case(
                "NKRU1065",
                "too few values",
                """{ "id": "one", "state": ⟦"found"⟧ }""",
                "Expected 1 to 3 values of 'parts' where 'state' is 'found', found none"
            ),
            Case(
                "NKRU1020",
                "a duration of hours",
                """{ "id": "one", "stops": [{ "within": ⟦"PT24H"⟧ }] }""",
                "'PT24H' is not a duration (ISO 8601) such as P24M"
            ),
        ];

    private static DiagnosticCase Case(string id, string name, string records, string message) =>
        new(id, name, ParcelData.File, """{ "id": "one" }""", records, message) { Dataset = ParcelData.Dataset };
}

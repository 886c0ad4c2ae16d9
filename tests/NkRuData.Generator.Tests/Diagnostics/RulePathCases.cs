using System.Collections.Generic;

namespace NkRuData.Generator.Tests;

/// <summary>What can be wrong with the paths of a rule that a schema states.</summary>
internal static class RulePathCases
{
    private const string Ordered = """["first", "second", "third"]""";
    private const string NotBefore = """{ "later": "arrived", "earlier": "sent" }""";
    private const string Sum = """{ "whole": "weight", "parts": "parts.weight", "tolerance": 0.05 }""";
    private const string DatePlus = """{ "each": "stops", "date": "due", "from": "sent", "plus": "within" }""";
    private const string Acyclic = """["replacedBy", "parts"]""";

    internal static IEnumerable<DiagnosticCase> All =>
        [
            RuleCases.Wrong(
                "a misspelt path",
                Ordered,
                """["first", ⟦"secnod"⟧]""",
                "'x-ordered' needs a path to a number: 'secnod' leads nowhere: there is no property 'secnod'; did you mean 'second'?"
            ),
            RuleCases.Wrong(
                "a path to something else",
                Ordered,
                """["first", ⟦"reason"⟧]""",
                "'x-ordered' needs a path to a number: 'reason' is a string"
            ),
            RuleCases.Wrong(
                "a path that is a number",
                Ordered,
                """["first", ⟦5⟧]""",
                "'x-ordered' needs a path to a number; found the number 5"
            ),
            RuleCases.Wrong(
                "one path",
                Ordered,
                """⟦[⟧"first"]""",
                "'x-ordered' needs arrays of two or more paths to numbers"
            ),
            RuleCases.Wrong(
                "paths without their array",
                Ordered,
                """⟦"first"⟧""",
                "'x-ordered' needs arrays of two or more paths to numbers; found the string 'first'"
            ),
            RuleCases.Wrong(
                "a path without end",
                Ordered,
                """["first", ⟦"parts.parts.parts.parts.parts.parts.parts.parts.first"⟧]""",
                "'x-ordered' needs a path to a number: a path has at most 8 steps"
            ),
            RuleCases.Wrong(
                "a path through a number",
                NotBefore,
                """{ "later": ⟦"first.sent"⟧, "earlier": "sent" }""",
                "'later' needs a path to a date: 'first.sent' leads nowhere: there is no property 'sent'"
            ),
            RuleCases.Wrong(
                "a beginning that is no date",
                NotBefore,
                """{ "later": "arrived", "earlier": ⟦"first"⟧ }""",
                "'earlier' needs a path to a date: 'first' is an integer"
            ),
            RuleCases.Wrong(
                "a whole through a list",
                Sum,
                """{ "whole": ⟦"parts.weight"⟧, "parts": "parts.weight", "tolerance": 0.05 }""",
                "'whole' needs a path to an object with x-interval: 'parts.weight' leads nowhere: there is no property 'weight'"
            ),
            RuleCases.Wrong(
                "parts that are no intervals",
                Sum,
                """{ "whole": "weight", "parts": ⟦"stops"⟧, "tolerance": 0.05 }""",
                "'parts' needs a path to objects with x-interval: 'stops' is an array"
            ),
            RuleCases.Wrong(
                "a tolerance that is too large",
                Sum,
                """{ "whole": "weight", "parts": "parts.weight", "tolerance": ⟦5⟧ }""",
                "'tolerance' needs a share from 0 to 1, without exponent; found the number 5"
            ),
            RuleCases.Wrong(
                "a tolerance that is a text",
                Sum,
                """{ "whole": "weight", "parts": "parts.weight", "tolerance": ⟦"0.05"⟧ }""",
                "'tolerance' needs a number; found the string '0.05'"
            ),
            RuleCases.Wrong(
                "dates of what is no list",
                DatePlus,
                """{ "each": ⟦"weight"⟧, "date": "due", "from": "sent", "plus": "within" }""",
                "'each' needs the name of an array of objects: 'weight' is an object"
            ),
            RuleCases.Wrong(
                "a duration that is a date",
                DatePlus,
                """{ "each": "stops", "date": "due", "from": "sent", "plus": ⟦"due"⟧ }""",
                "'plus' needs a path to a duration: 'due' is a string"
            ),
            RuleCases.Wrong(
                "a date to add to that is none",
                DatePlus,
                """{ "each": "stops", "date": "due", "from": ⟦"state"⟧, "plus": "within" }""",
                "'from' needs a path to a date: 'state' is a string"
            ),
            RuleCases.Wrong(
                "a date of an item that is none",
                DatePlus,
                """{ "each": "stops", "date": ⟦"within"⟧, "from": "sent", "plus": "within" }""",
                "'date' needs a path to a date: 'within' is a string"
            ),
            RuleCases.Wrong(
                "a chain that is a number",
                Acyclic,
                """["parts", ⟦5⟧]""",
                "'x-acyclic' needs the name of a property that refers to records of its own kind; found the number 5"
            ),
            RuleCases.Wrong(
                "a chain through another kind",
                Acyclic,
                """[⟦"stops"⟧]""",
                "'x-acyclic' needs the name of a property that refers to records of its own kind: 'stops' is an array"
            ),
            RuleCases.Wrong(
                "a chain that is misspelt",
                Acyclic,
                """[⟦"replacedby"⟧]""",
                "'x-acyclic' needs the name of a property that refers to records of its own kind: there is no property 'replacedby'; did you mean 'replacedBy'?"
            ),
        ];
}

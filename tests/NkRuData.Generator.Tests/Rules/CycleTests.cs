using System.Linq;
using Shouldly;

namespace NkRuData.Generator.Tests;

/// <summary><c>x-acyclic</c>.</summary>
public class CycleTests
{
    [Fact]
    public void A_record_may_not_lead_to_itself() =>
        new[] { """{ "id": "a", "replacedBy": ⟦"a"⟧ }""" }.ShouldSay("NKRU1064: 'replacedBy' goes in a circle: a -> a");

    [Fact]
    public void A_circle_is_said_once_at_its_first_record() =>
        new[]
        {
            """{ "id": "c", "replacedBy": "a" }""",
            """{ "id": "b", "replacedBy": "c" }""",
            """{ "id": "a", "replacedBy": ⟦"b"⟧ }""",
        }.ShouldSay("NKRU1064: 'replacedBy' goes in a circle: a -> b -> c -> a");

    [Fact]
    public void Chains_that_run_into_a_circle_are_no_part_of_it() =>
        new[]
        {
            """{ "id": "a", "replacedBy": "x" }""",
            """{ "id": "b", "replacedBy": "a" }""",
            """{ "id": "x", "replacedBy": "y" }""",
            """{ "id": "y", "replacedBy": "m" }""",
            """{ "id": "m", "replacedBy": ⟦"x"⟧ }""",
            """{ "id": "z", "replacedBy": "y" }""",
        }.ShouldSay("NKRU1064: 'replacedBy' goes in a circle: m -> x -> y -> m");

    [Fact]
    public void Two_circles_are_two_errors() =>
        new[]
        {
            """{ "id": "a", "replacedBy": ⟦"b"⟧ }""",
            """{ "id": "b", "replacedBy": "a" }""",
            """{ "id": "c", "parts": ["d", ⟦"d2"⟧] }""",
            """{ "id": "d" }""",
            """{ "id": "d2", "parts": ["d", "c"] }""",
        }.ShouldSay(
            "NKRU1064: 'replacedBy' goes in a circle: a -> b -> a",
            "NKRU1064: 'parts' goes in a circle: c -> d2 -> c"
        );

    [Fact]
    public void Ways_that_meet_again_are_no_circle() =>
        new[]
        {
            """{ "id": "a", "parts": ["b", "c"], "replacedBy": "b" }""",
            """{ "id": "b", "parts": ["d"], "replacedBy": "d" }""",
            """{ "id": "c", "parts": ["d"], "replacedBy": "d" }""",
            """{ "id": "d" }""",
        }.ShouldBeFine();

    [Fact]
    public void A_reference_that_leads_nowhere_ends_the_chain() =>
        new[] { """{ "id": "a", "replacedBy": ⟦"aa"⟧ }""" }.ShouldSay(
            "NKRU1031: There is no parcel with the id 'aa'; did you mean 'a'?"
        );

    [Fact]
    public void A_circle_of_eight_is_shown_whole()
    {
        var records = Enumerable.Range(0, 8).Select(i => $$"""{ "id": "p{{i}}", "replacedBy": "p{{(i + 1) % 8}}" }""");

        ParcelData
            .Of([.. records])
            .Run()
            .Messages.ShouldHaveSingleItem()
            .ShouldEndWith("circle: p0 -> p1 -> p2 -> p3 -> p4 -> p5 -> p6 -> p7 -> p0");
    }

    [Fact]
    public void A_long_circle_is_cut_short()
    {
        string[] records =
        [
            .. Enumerable
                .Range(0, 250)
                .Select(i => $$"""{ "id": "p{{i:000}}", "replacedBy": "p{{(i + 1) % 250:000}}" }"""),
        ];

        ParcelData
            .Of(records)
            .Run()
            .Messages.ShouldBe([
                "parcels/post.json(6,31): NKRU1064: 'replacedBy' goes in a circle: "
                    + "p000 -> p001 -> p002 -> p003 -> p004 -> p005 -> p006 -> p007 -> … -> p000",
            ]);
    }

    [Fact]
    public void A_chain_of_thousands_takes_no_time()
    {
        // Longer than any stack, and each record once: the square of it would take minutes.
        const int Length = 20_000;
        var dataset = ParcelData.Of([
            .. Enumerable
                .Range(0, Length)
                .Select(i => $$"""{ "id": "p{{i}}", "replacedBy": "p{{(i + 1) % Length}}" }"""),
        ]);

        dataset.Run().Messages.ShouldContain(message => message.Contains("NKRU1064", System.StringComparison.Ordinal));
    }
}

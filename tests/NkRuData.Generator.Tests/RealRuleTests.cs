using System;
using System.Linq;
using Shouldly;

namespace NkRuData.Generator.Tests;

/// <summary>The rules of the real schemas on the real data: an edit that breaks one stops the build at the line edited.</summary>
public class RealRuleTests
{
    private const string Kursk = "data/claims/kursk-reconstruction.json";
    private const string Instruments = "data/instruments.json";
    private const string Places = "data/places.json";
    private const string Sources = "data/sources/five-reports.json";

    [Fact]
    public void The_whole_contingent_is_the_sum_of_its_parts() =>
        ShouldFail(
            Kursk,
            "\"amount\": 6000",
            "\"amount\": ⟦6500⟧",
            "NKRU1062: 'quantity' is 6500, but 'parts.quantity' adds up to 6000 (5000 + 1000)"
        );

    [Fact]
    public void So_it_is_when_a_part_is_edited()
    {
        // The rule is that of the wholes, and so are the lines.
        var messages = Messages(Kursk, "\"amount\": 5000, \"unit\"", "\"amount\": 5500, \"unit\"");

        messages.Length.ShouldBe(2);
        messages.ShouldAllBe(message =>
            message.Contains("NKRU1062: 'quantity' is 6000, but 'parts.quantity' adds up to 6500 (5500 + 1000)")
        );
    }

    [Fact]
    public void A_deadline_is_its_adoption_plus_its_time() =>
        ShouldFail(
            Instruments,
            "\"deadline\": \"2019-12-22\"",
            "\"deadline\": ⟦\"2019-12-23\"⟧",
            "NKRU1063: 'deadline' is 2019-12-23, but 'adopted' (2017-12-22) plus 'within' (P24M) is 2019-12-22"
        );

    [Fact]
    public void So_it_is_when_the_adoption_is_edited() =>
        Messages(Instruments, "\"adopted\": \"2017-12-22\"", "\"adopted\": \"2017-12-23\"")
            .Select(message => message[(message.IndexOf(": ", StringComparison.Ordinal) + 2)..])
            .ShouldBe([
                "NKRU1063: 'deadline' is 2019-12-22, but 'adopted' (2017-12-23) plus 'within' (P24M) is 2019-12-23",
                "NKRU1063: 'deadline' is 2019-03-22, but 'adopted' (2017-12-23) plus 'within' (P15M) is 2019-03-23",
                "NKRU1063: 'deadline' is 2020-03-22, but 'adopted' (2017-12-23) plus 'within' (P27M) is 2020-03-23",
            ]);

    [Fact]
    public void A_bound_is_stated_where_it_bounds() =>
        ShouldFail(
            Kursk,
            "\"amount\": 1000, \"unit\"",
            "\"amount\": ⟦1000⟧, \"comparator\": \"at-most\", \"high\": 1000, \"unit\"",
            "NKRU1065: Expected no value of 'amount' where 'comparator' is 'at-most', found 1"
        );

    [Fact]
    public void A_low_is_not_above_its_high() =>
        ShouldFail(
            Kursk,
            "\"amount\": 1000, \"unit\"",
            "\"low\": 1000, \"high\": ⟦900⟧, \"unit\"",
            "NKRU1060: 'high' is 900, less than 'low', which is 1000"
        );

    [Fact]
    public void A_place_is_no_part_of_itself() =>
        ShouldFail(
            Places,
            "\"id\": \"russia-country\",",
            "\"id\": \"russia-country\",\n      \"partOf\": ⟦\"russia-country\"⟧,",
            "NKRU1064: 'partOf' goes in a circle: russia-country -> russia-country"
        );

    [Fact]
    public void A_statement_is_not_published_before_it_is_made() =>
        Messages(Sources, "\"published\": \"2025-06-18/2025-06-19\"", "\"published\": \"2025-06-01\"")
            .ShouldContain(message =>
                message.Contains(
                    "NKRU1061: 'appearances.source.published' is 2025-06-01, before 'statedOn', which is 2025-06-17"
                )
            );

    [Theory]
    [InlineData(
        "\"target\": ⟦\"kursk-sappers\"⟧",
        "Expected no value of 'target' where 'stance' is 'asserts', found 1"
    )]
    [InlineData(
        "\"status\": ⟦\"retracted\"⟧",
        "Expected at least 1 value of 'statusReason' where 'status' is 'retracted', found none"
    )]
    [InlineData(
        "\"status\": ⟦\"superseded\"⟧, \"statusReason\": \"They said so.\"",
        "Expected at least 1 value of 'replacedBy' where 'status' is 'superseded', found none"
    )]
    [InlineData(
        "\"status\": ⟦\"corrected\"⟧, \"statusReason\": \"Misread.\"",
        "Expected at least 1 value of 'replacedBy' where 'status' is 'corrected', found none"
    )]
    [InlineData(
        "\"statusReason\": ⟦\"Misread.\"⟧",
        "Expected no value of 'statusReason' where 'status' is 'active', found 1"
    )]
    [InlineData("\"statusOn\": ⟦\"2026\"⟧", "Expected no value of 'statusOn' where 'status' is 'active', found 1")]
    [InlineData(
        "\"replacedBy\": ⟦\"kursk-sappers\"⟧",
        "Expected no value of 'replacedBy' where 'status' is 'active', found 1"
    )]
    public void What_a_stance_or_a_status_asks_for_is_there(string properties, string message) =>
        ShouldFail(
            Kursk,
            "\"id\": \"kursk-construction-workers\",",
            $"\"id\": \"kursk-construction-workers\",\n      {properties},",
            "NKRU1065: " + message
        );

    [Fact]
    public void A_denial_denies_something() =>
        ShouldFail(
            Kursk,
            "\"stance\": \"asserts\"",
            "\"stance\": ⟦\"denies\"⟧",
            "NKRU1065: Expected at least 1 value of 'target' where 'stance' is 'denies', found none"
        );

    [Fact]
    public void A_status_does_not_change_before_the_statement() =>
        ShouldFail(
            Kursk,
            "\"id\": \"kursk-construction-workers\",",
            """
            "id": "kursk-construction-workers",
                  "status": "retracted", "statusReason": "Withdrawn.", "statusOn": ⟦"2025-06-16"⟧,
            """,
            "NKRU1061: 'statusOn' is 2025-06-16, before 'statedOn', which is 2025-06-17"
        );

    // Edits the first of what may stand there several times.
    private static void ShouldFail(string path, string old, string marked, string message)
    {
        var (text, places) = Marked.Read(RealData.Edit(path, old, marked));

        var diagnostic = RealData.Run(path, text).Diagnostics.ShouldHaveSingleItem();

        diagnostic.Location.GetLineSpan().Path.ShouldEndWith(path);
        $"{Marked.Place(diagnostic.Location)} {diagnostic.Id}: {diagnostic.GetMessage(null)}".ShouldBe(
            $"{places.Single()} {message}"
        );
    }

    private static string[] Messages(string path, string old, string text) =>
        RealData.Run(path, RealData.Edit(path, old, text)).Messages;
}

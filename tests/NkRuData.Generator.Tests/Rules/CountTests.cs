namespace NkRuData.Generator.Tests;

/// <summary><c>x-count</c>.</summary>
public class CountTests
{
    [Theory]
    [InlineData("""{ "id": "one", "state": "lost", "reason": "Nobody knows." }""")]
    [InlineData("""{ "id": "one", "state": "sent" }""")]
    [InlineData("""{ "id": "one", "stops": [] }""")]
    [InlineData("""{ "id": "one", "stops": [{}, {}] }""")]
    public void What_is_there_as_often_as_it_should_is_fine(string record) => new[] { record }.ShouldBeFine();

    [Fact]
    public void An_absent_value_counts_as_its_default() =>
        new[] { """{ "id": "one", "reason": ⟦"Why"⟧ }""" }.ShouldSay(
            "NKRU1065: Expected no value of 'reason' where 'state' is 'sent', found 1"
        );

    [Fact]
    public void Too_many_are_an_error_at_the_value_and_too_few_at_the_condition() =>
        new[]
        {
            """{ "id": "one", "state": ⟦"found"⟧ }""",
            """{ "id": "two", "state": "found", "parts": ⟦[⟧"three", "four", "five", "six"] }""",
            """{ "id": "three" }, { "id": "four" }, { "id": "five" }, { "id": "six" }""",
            """{ "id": "seven", "state": "found", "parts": ⟦[⟧] }""",
        }.ShouldSay(
            "NKRU1065: Expected 1 to 3 values of 'parts' where 'state' is 'found', found none",
            "NKRU1065: Expected 1 to 3 values of 'parts' where 'state' is 'found', found 4",
            "NKRU1065: Expected 1 to 3 values of 'parts' where 'state' is 'found', found none"
        );

    [Fact]
    public void Without_a_condition_it_is_an_error_at_the_object() =>
        ParcelData
            .Of("""⟦{⟧ "id": "one" }""", """{ "id": "two", "stops": [{}] }""")
            .Replace("schema/parcel.schema.json", """{ "of": "stops", "max": 2 }""", """{ "of": "stops", "min": 1 }""")
            .ShouldSay("NKRU1065: Expected at least 1 value of 'stops', found none");

    [Fact]
    public void A_number_can_be_exact() =>
        ParcelData
            .Of("""{ "id": "one", "stops": ⟦[⟧{}] }""", """{ "id": "two", "stops": [{}, {}] }""")
            .Replace(
                "schema/parcel.schema.json",
                """{ "of": "stops", "max": 2 }""",
                """{ "of": "stops", "min": 2, "max": 2 }"""
            )
            .ShouldSay("NKRU1065: Expected exactly 2 values of 'stops', found 1");

    [Fact]
    public void A_wrong_condition_or_a_wrong_item_is_said_once() =>
        new[]
        {
            """{ "id": "one", "state": ⟦"lots"⟧ }""",
            """{ "id": "two", "state": "found", "parts": [⟦5⟧] }""",
        }.ShouldSay(
            "NKRU1014: 'lots' is none of the values of 'State'; did you mean 'lost'?",
            "NKRU1013: Expected the id of a record of kind 'parcel', found a number"
        );
}

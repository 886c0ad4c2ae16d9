namespace NkRuData.Generator.Tests;

/// <summary><c>x-ordered</c> and <c>x-not-before</c>.</summary>
public class OrderTests
{
    [Theory]
    [InlineData("""{ "id": "one" }""")]
    [InlineData("""{ "id": "one", "first": 1, "second": 1, "third": 1.00 }""")]
    [InlineData("""{ "id": "one", "first": 1, "third": 2 }""")]
    [InlineData("""{ "id": "one", "first": -2, "second": -1.5, "third": 0 }""")]
    [InlineData("""{ "id": "one", "second": 0.10, "third": 0.1 }""")]
    [InlineData("""{ "id": "one", "third": -5 }""")]
    public void Numbers_that_rise_or_stay_are_fine(string record) => new[] { record }.ShouldBeFine();

    [Theory]
    [InlineData("""{ "id": "one", "first": 2, "second": ⟦1⟧ }""", "'second' is 1, less than 'first', which is 2")]
    [InlineData("""{ "id": "one", "second": ⟦1⟧, "first": 2 }""", "'second' is 1, less than 'first', which is 2")]
    [InlineData("""{ "id": "one", "first": 2, "third": ⟦1⟧ }""", "'third' is 1, less than 'first', which is 2")]
    [InlineData(
        """{ "id": "one", "second": 123456789012345678, "third": ⟦123456789012345677⟧ }""",
        "'third' is 123456789012345677, less than 'second', which is 123456789012345678"
    )]
    [InlineData(
        """{ "id": "one", "second": 0.00000000000000002, "third": ⟦0.00000000000000001⟧ }""",
        "'third' is 0.00000000000000001, less than 'second', which is 0.00000000000000002"
    )]
    public void A_number_that_falls_is_an_error_at_it(string record, string message) =>
        new[] { record }.ShouldSay("NKRU1060: " + message);

    [Fact]
    public void A_number_is_compared_with_the_largest_before_it() =>
        new[] { """{ "id": "one", "first": 3, "second": ⟦1⟧, "third": ⟦2⟧ }""" }.ShouldSay(
            "NKRU1060: 'second' is 1, less than 'first', which is 3",
            "NKRU1060: 'third' is 2, less than 'first', which is 3"
        );

    [Fact]
    public void What_is_no_number_is_said_once() =>
        new[] { """{ "id": "one", "first": ⟦"2"⟧, "second": 1 }""" }.ShouldSay(
            "NKRU1013: Expected an integer, found a string"
        );

    [Theory]
    [InlineData("2025-06-17", "2025-06-17")]
    [InlineData("2025-06-17", "2025-06")] // some day of June
    [InlineData("2025-06-17", "2025")]
    [InlineData("2025-06-17", "202X")]
    [InlineData("2025-06-17", "2025-05~")] // hedged
    [InlineData("2025-06-17?", "2025-05")]
    [InlineData("2025-06-17", "2025-05/..")] // without end
    [InlineData("2025-06-17", "2025-05/")] // with an end nobody knows
    [InlineData("2025-06-17", "2025-05/2025-06-17")]
    [InlineData("../2025-06-17", "2025-05")]
    [InlineData("/2025-06-17", "2025-05")]
    [InlineData("2025-06", "2025-06-01")]
    public void A_date_that_may_be_in_order_is_fine(string sent, string arrived) =>
        new[] { $$"""{ "id": "one", "sent": "{{sent}}", "arrived": "{{arrived}}" }""" }.ShouldBeFine();

    [Theory]
    [InlineData("2025-06-17", "2025-06-16")]
    [InlineData("2025-06-17", "2025-05")]
    [InlineData("2025-06", "2025-05-31")]
    [InlineData("2025-06-17", "2024")]
    [InlineData("2025-06-17", "../2025-06-16")]
    [InlineData("2025-06-17/..", "2025-06-16")]
    [InlineData("2025-06-17/2026", "2025-05/2025-06-16")]
    [InlineData("2024-02-29", "2024-02-28")]
    public void A_date_that_cannot_be_in_order_is_an_error_at_it(string sent, string arrived) =>
        new[] { $$"""{ "id": "one", "sent": "{{sent}}", "arrived": ⟦"{{arrived}}"⟧ }""" }.ShouldSay(
            $"NKRU1061: 'arrived' is {arrived}, before 'sent', which is {sent}"
        );

    [Fact]
    public void A_date_of_another_record_is_an_error_at_the_reference() =>
        new[]
        {
            """{ "id": "one", "sent": "2025-06-17", "stops": [{ "with": "two" }, { "with": ⟦"three"⟧ }] }""",
            """{ "id": "two", "sent": "2025-06-18" }""",
            """{ "id": "three", "sent": "2025-06-16" }""",
        }.ShouldSay("NKRU1061: 'stops.with.sent' is 2025-06-16, before 'sent', which is 2025-06-17");

    [Fact]
    public void However_far_the_date_is_the_error_is_in_the_record_itself() =>
        ParcelData
            .Of(
                """{ "id": "a", "sent": "2025-02", "replacedBy": ⟦"b"⟧ }""",
                """{ "id": "b", "replacedBy": "c" }""",
                """{ "id": "c", "sent": "2025-01" }"""
            )
            .Replace("schema/parcel.schema.json", "\"stops.with.sent\"", "\"replacedBy.replacedBy.sent\"")
            .ShouldSay("NKRU1061: 'replacedBy.replacedBy.sent' is 2025-01, before 'sent', which is 2025-02");

    [Fact]
    public void Several_violations_are_said_in_the_order_of_the_file() =>
        new[]
        {
            """{ "id": "zwei", "sent": "2025", "arrived": ⟦"2024"⟧, "first": 2, "second": ⟦1⟧ }""",
            """{ "id": "eins", "state": ⟦"lost"⟧, "second": 2, "third": ⟦1⟧ }""",
        }.ShouldSay(
            "NKRU1061: 'arrived' is 2024, before 'sent', which is 2025",
            "NKRU1060: 'second' is 1, less than 'first', which is 2",
            "NKRU1065: Expected at least 1 value of 'reason' where 'state' is 'lost', found none",
            "NKRU1060: 'third' is 1, less than 'second', which is 2"
        );
}

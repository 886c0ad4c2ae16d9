using NkRuData.Generator.Binding;
using Shouldly;

namespace NkRuData.Generator.Tests;

/// <summary><c>x-date-plus</c>, and the durations it adds.</summary>
public class DatePlusTests
{
    [Theory]
    [InlineData("2017-12-22", "P24M", "2019-12-22")]
    [InlineData("2017-12-22", "P2Y", "2019-12-22")]
    [InlineData("2024-02-29", "P1Y", "2025-02-28")] // leap day
    [InlineData("2024-02-29", "P4Y", "2028-02-29")]
    [InlineData("2024-01-31", "P1M", "2024-02-29")] // month ends
    [InlineData("2025-01-31", "P1M", "2025-02-28")]
    [InlineData("2025-01-31", "P1M1D", "2025-03-01")] // months first
    [InlineData("2025-12-31", "P1D", "2026-01-01")]
    [InlineData("2025-06-17", "P2W", "2025-07-01")]
    [InlineData("2025-06-17", "P1Y2M3W4D", "2026-09-11")]
    [InlineData("2025-06-17", "P0D", "2025-06-17")]
    [InlineData("2025-06-17", "P90D", "2025-09")] // less precise is not contradicted
    [InlineData("2025-06-17", "P90D", "2020")]
    [InlineData("2025-06", "P1M", "2020-01-01")]
    [InlineData("2025-06-17~", "P1M", "2020-01-01")]
    [InlineData("2025-06-17", "P1M", "2020-01-01?")]
    [InlineData("2025-06-17", "P1M", "2020-01-01/2020-01-02")]
    public void A_day_that_follows_is_fine(string sent, string within, string due) =>
        new[] { Parcel(sent, within, due) }.ShouldBeFine();

    [Theory]
    [InlineData("2017-12-22", "P24M", "2019-12-21", "2019-12-22")]
    [InlineData("2024-02-29", "P1Y", "2025-03-01", "2025-02-28")]
    [InlineData("2024-02-29", "P1Y1D", "2025-02-28", "2025-03-01")]
    [InlineData("2025-01-31", "P1M", "2025-03-03", "2025-02-28")]
    [InlineData("9999-12-31", "P1D", "9999-12-31", "beyond the year 9999")]
    [InlineData("2025-06-17", "P9999Y9999M9999W9999D", "2025-06-17", "beyond the year 9999")]
    public void A_day_that_does_not_is_an_error_at_it(string sent, string within, string due, string expected) =>
        new[] { Parcel(sent, within, $"⟦{due}⟧").Replace("\"⟦", "⟦\"").Replace("⟧\"", "\"⟧") }.ShouldSay(
            $"NKRU1063: 'due' is {due}, but 'sent' ({sent}) plus 'within' ({within}) is {expected}"
        );

    [Theory]
    [InlineData("""{ "id": "one", "stops": [{ "within": "P1M", "due": "2025-01-01" }] }""")]
    [InlineData("""{ "id": "one", "sent": "2024-01-01", "stops": [{ "within": "P1M" }] }""")]
    [InlineData("""{ "id": "one", "sent": "2024-01-01", "stops": [{ "due": "2025-01-01" }, {}] }""")]
    [InlineData("""{ "id": "one", "sent": "2024-01-01" }""")]
    public void What_is_not_stated_is_not_wrong(string record) => new[] { record }.ShouldBeFine();

    [Fact]
    public void Each_item_is_checked() =>
        new[]
        {
            """
                { "id": "one", "sent": "2025-01-01", "stops": [
                  { "within": "P1D", "due": ⟦"2025-01-03"⟧ },
                  { "within": "P1M", "due": ⟦"2025-02-02"⟧ }] }
                """,
        }.ShouldSay(
            "NKRU1063: 'due' is 2025-01-03, but 'sent' (2025-01-01) plus 'within' (P1D) is 2025-01-02",
            "NKRU1063: 'due' is 2025-02-02, but 'sent' (2025-01-01) plus 'within' (P1M) is 2025-02-01"
        );

    [Theory]
    [InlineData("P24M", 24, 0)]
    [InlineData("P1Y6M", 18, 0)]
    [InlineData("P3W", 0, 21)]
    [InlineData("P1Y2M3W4D", 14, 25)]
    [InlineData("P0D", 0, 0)]
    [InlineData("P9999D", 0, 9999)]
    public void A_duration_is_months_and_days(string text, int months, int days)
    {
        Duration.TryParse(text, out var duration).ShouldBeTrue();
        duration.ShouldBe(new Duration(months, days));
    }

    [Theory]
    [InlineData("")]
    [InlineData("P")]
    [InlineData("24M")]
    [InlineData("PM")]
    [InlineData("P24")]
    [InlineData("P24MX")]
    [InlineData("P24m")]
    [InlineData("p24M")]
    [InlineData("P1D1D")]
    [InlineData("P1M1Y")]
    [InlineData("P10000D")]
    [InlineData("P-1D")]
    [InlineData("-P1D")]
    [InlineData("P1.5D")]
    [InlineData("PT24H")]
    [InlineData("P1DT1H")]
    [InlineData(" P1D")]
    [InlineData("P1D ")]
    [InlineData("P٣D")]
    public void Anything_else_is_no_duration(string text) => Duration.TryParse(text, out _).ShouldBeFalse();

    private static string Parcel(string sent, string within, string due) =>
        $$"""{ "id": "one", "sent": "{{sent}}", "stops": [{ "within": "{{within}}", "due": "{{due}}" }] }""";
}

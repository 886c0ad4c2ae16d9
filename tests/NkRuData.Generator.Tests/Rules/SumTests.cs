using System.Linq;
using Shouldly;

namespace NkRuData.Generator.Tests;

/// <summary><c>x-sum</c>, with a tolerance of five in a hundred for figures that are about right.</summary>
public class SumTests
{
    private const string About = "\"isRough\": true";

    [Theory]
    [InlineData("\"exact\": 6000", "\"exact\": 5000", "\"exact\": 1000")]
    [InlineData("\"exact\": 4700.0", "\"exact\": 600", "\"exact\": 4100.00")]
    [InlineData("\"exact\": 0.3", "\"exact\": 0.1", "\"exact\": 0.2")]
    [InlineData("\"exact\": 1", "\"exact\": -1", "\"exact\": 2")]
    [InlineData("\"low\": 12000, \"high\": 15000", "\"exact\": 10000", "\"exact\": 5000")]
    [InlineData("\"high\": 15000", "\"exact\": 1", "\"exact\": 2")] // up to
    [InlineData("\"low\": 3", "\"exact\": 1", "\"exact\": 2")] // at least
    [InlineData("\"exact\": 6000", "\"low\": 5000", "\"exact\": 1000")] // at least 5000, and 1000
    [InlineData("\"exact\": 6000", "\"high\": 5500", "\"exact\": 1000")]
    [InlineData("\"isRough\": false", "\"exact\": 5000", "\"exact\": 1000")] // no figure at all
    [InlineData("\"exact\": 6300, " + About, "\"exact\": 5000", "\"exact\": 1000")] // 5985 to 6615
    [InlineData("\"exact\": 6000", "\"exact\": 5250, " + About, "\"exact\": 1012.5")] // 4987.5 and 1012.5
    [InlineData("\"exact\": -95", "\"exact\": -100, " + About, "\"exact\": 0")]
    [InlineData("\"exact\": -105", "\"exact\": -100, " + About, "\"exact\": 0")]
    [InlineData("\"exact\": 999999999999999999", "\"exact\": 999999999999999998", "\"exact\": 1")]
    public void A_whole_that_may_be_the_sum_is_fine(string whole, string one, string other) =>
        Parcels(whole, one, other).ShouldBeFine();

    [Theory]
    [InlineData("\"exact\": ⟦6500⟧", "\"exact\": 5000", "\"exact\": 1000", "6500", "6000 (5000 + 1000)")]
    [InlineData("\"exact\": ⟦0.31⟧", "\"exact\": 0.1", "\"exact\": 0.2", "0.31", "0.3 (0.1 + 0.2)")]
    [InlineData(
        "\"low\": 12000, \"high\": ⟦15000⟧",
        "\"exact\": 15000",
        "\"exact\": 1",
        "12000 to 15000",
        "15001 (15000 + 1)"
    )]
    [InlineData("\"low\": ⟦12000⟧, \"high\": 15000", "\"exact\": 9", "\"exact\": 1", "12000 to 15000", "10 (9 + 1)")]
    [InlineData("\"high\": ⟦2⟧", "\"exact\": 1", "\"exact\": 2", "at most 2", "3 (1 + 2)")]
    [InlineData(
        "\"exact\": ⟦6000⟧",
        "\"low\": 5001",
        "\"exact\": 1000",
        "6000",
        "at least 6001 (at least 5001 + 1000)"
    )]
    [InlineData("\"exact\": ⟦6000⟧", "\"high\": 4999", "\"exact\": 1000", "6000", "at most 5999 (at most 4999 + 1000)")]
    [InlineData(
        "\"exact\": ⟦6316⟧, " + About,
        "\"exact\": 5000",
        "\"exact\": 1000",
        "6000.2 to 6631.8",
        "6000 (5000 + 1000)"
    )]
    [InlineData(
        "\"exact\": ⟦-94⟧",
        "\"exact\": -100, " + About,
        "\"exact\": 0",
        "-94",
        "-105 to -95 (-105 to -95 + 0)"
    )]
    [InlineData(
        "\"exact\": ⟦1⟧",
        "\"exact\": 999999999999999999, " + About,
        "\"exact\": 999999999999999999",
        "1",
        "1949999999999999998.05 to 2049999999999999997.95 (949999999999999999.05 to 1049999999999999998.95 + 999999999999999999)"
    )]
    public void A_whole_that_cannot_be_the_sum_is_an_error_at_its_figure(
        string whole,
        string one,
        string other,
        string stated,
        string sum
    ) => Parcels(whole, one, other).ShouldSay($"NKRU1062: 'weight' is {stated}, but 'parts.weight' adds up to {sum}");

    [Fact]
    public void Parts_of_another_unit_are_not_added() =>
        new[]
        {
            """{ "id": "whole", "weight": { "exact": 3, "unit": ⟦"kg"⟧ }, "parts": ["one", "two"] }""",
            """{ "id": "one", "weight": { "exact": 1, "unit": "kg" } }""",
            """{ "id": "two", "weight": { "exact": 2, "unit": "lb" } }""",
        }.ShouldSay("NKRU1062: 'weight' is in kg, but 'parts.weight' is in lb");

    [Fact]
    public void A_part_without_a_figure_leaves_the_sum_open() =>
        new[]
        {
            """{ "id": "whole", "weight": { "exact": 3, "unit": "kg" }, "parts": ["one", "two"] }""",
            """{ "id": "one", "weight": { "exact": 1, "unit": "kg" } }""",
            """{ "id": "two" }""",
        }.ShouldBeFine();

    [Theory]
    [InlineData("""{ "id": "whole", "weight": { "exact": 3, "unit": "kg" } }""")]
    [InlineData("""{ "id": "whole", "weight": { "exact": 3, "unit": "kg" }, "parts": [] }""")]
    [InlineData("""{ "id": "whole", "parts": ["one"] }""")]
    public void Without_a_whole_or_parts_there_is_no_sum(string record) =>
        new[] { record, """{ "id": "one", "weight": { "exact": 1, "unit": "kg" } }""" }.ShouldBeFine();

    [Fact]
    public void A_part_that_is_not_there_is_said_once() =>
        new[]
        {
            """{ "id": "whole", "weight": { "exact": 3, "unit": "kg" }, "parts": ["one", ⟦"otto"⟧] }""",
            """{ "id": "one", "weight": { "exact": 1, "unit": "kg" } }""",
        }.ShouldSay("NKRU1031: There is no parcel with the id 'otto'; expected one of: one, whole");

    [Fact]
    public void A_part_that_is_wrong_is_said_once() =>
        new[]
        {
            """{ "id": "whole", "weight": { "exact": 3, "unit": "kg" }, "parts": ["one"] }""",
            """{ "id": "one", "weight": ⟦{⟧ "exact": 1 } }""",
        }.ShouldSay("NKRU1012: 'Weight' needs the property 'unit'");

    [Theory]
    [InlineData(1, "1")]
    [InlineData(6, "6 (1 + 1 + 1 + 1 + 1 + 1)")]
    [InlineData(7, "7")]
    public void Two_to_six_parts_are_shown(int count, string sum)
    {
        string[] ids = [.. Enumerable.Range(0, count).Select(number => $"x{number}")];
        string[] records =
        [
            $$"""{ "id": "whole", "weight": { "exact": ⟦99⟧, "unit": "kg" }, "parts": ["{{string.Join("\", \"", ids)}}"] }""",
            .. ids.Select(id => $$"""{ "id": "{{id}}", "weight": { "exact": 1, "unit": "kg" } }"""),
        ];

        records.ShouldSay($"NKRU1062: 'weight' is 99, but 'parts.weight' adds up to {sum}");
    }

    [Fact]
    public void A_figure_goes_before_the_ends_beside_it() =>
        Parcels("\"exact\": ⟦6500⟧, \"low\": 1, \"high\": 9000", "\"exact\": 5000", "\"exact\": 1000")
            .ShouldSay("NKRU1062: 'weight' is 6500, but 'parts.weight' adds up to 6000 (5000 + 1000)");

    [Fact]
    public void A_list_with_a_wrong_item_is_no_list_of_all_parts() =>
        new[]
        {
            """{ "id": "whole", "weight": { "exact": 3, "unit": "kg" }, "parts": ["one", ⟦2⟧] }""",
            """{ "id": "one", "weight": { "exact": 1, "unit": "kg" } }""",
        }.ShouldSay("NKRU1013: Expected the id of a record of kind 'parcel', found a number");

    [Fact]
    public void A_whole_that_is_another_record_s_is_an_error_at_the_reference() =>
        ParcelData
            .Of(
                """{ "id": "label", "replacedBy": ⟦"whole"⟧, "parts": ["one"] }""",
                """{ "id": "one", "weight": { "exact": 1, "unit": "kg" } }""",
                """{ "id": "whole", "weight": { "exact": 3, "unit": "kg" } }"""
            )
            .Replace("schema/parcel.schema.json", "{ \"whole\": \"weight\",", "{ \"whole\": \"replacedBy.weight\",")
            .ShouldSay("NKRU1062: 'replacedBy.weight' is 3, but 'parts.weight' adds up to 1");

    [Fact]
    public void Parts_past_counting_are_not_added_up()
    {
        string[] ids = [.. Enumerable.Range(10, 20).Select(number => $"x{number}")];
        string parts = string.Join(", ", ids.Select(id => $"\"{id}\""));
        string weight = "\"weight\": { \"exact\": 1, \"unit\": \"kg\" }";
        var dataset = ParcelData
            .Of([.. ids.Select(id => $$"""{ "id": "{{id}}", {{weight}}, "parts": [{{parts}}] }""")])
            .Replace("schema/parcel.schema.json", "\"parts.weight\"", "\"parts.parts.parts.parts.weight\"")
            .Replace("schema/parcel.schema.json", """["replacedBy", "parts"]""", """["replacedBy"]""");

        dataset.Run().Messages.ShouldBeEmpty();
    }

    [Fact]
    public void Paths_that_multiply_come_to_an_end()
    {
        // Twenty records that are each in each of them make 20^7 ways from one to its great-great-… parts.
        string[] ids = [.. Enumerable.Range(10, 20).Select(number => $"x{number}")];
        string parts = string.Join(", ", ids.Select(id => $"\"{id}\""));
        var dataset = ParcelData
            .Of([.. ids.Select(id => $$"""{ "id": "{{id}}", "first": 1, "parts": [{{parts}}] }""")])
            .Replace(
                "schema/parcel.schema.json",
                """[["first", "second", "third"]]""",
                """[["first", "parts.parts.parts.parts.parts.parts.parts.first"]]"""
            )
            .Replace("schema/parcel.schema.json", """["replacedBy", "parts"]""", """["replacedBy"]""");

        dataset.Run().Messages.ShouldBeEmpty();
    }

    private static string[] Parcels(string whole, string one, string other) =>
        [
            $$"""{ "id": "whole", "weight": { {{whole}}, "unit": "kg" }, "parts": ["one", "two"] }""",
            $$"""{ "id": "one", "weight": { {{one}}, "unit": "kg" } }""",
            $$"""{ "id": "two", "weight": { {{other}}, "unit": "kg" } }""",
        ];
}

using System.Text.Json.Nodes;

namespace NkRuData.Benchmarks;

/// <summary>A figure, what it is to be, and what it is. Without a value it could not be measured here.</summary>
internal sealed record Goal(string Figure, string Wanted, string Measured, bool? Met)
{
    private const string NotHere = "not measured here";

    internal static Goal AtMost(string figure, double limit, double? value, string unit = "x", string detail = "") =>
        new(figure, $"at most {Text(limit)}{unit}", Result(value, unit, detail), value is null ? null : value <= limit);

    internal static Goal AtLeast(string figure, double limit, double? value, string unit = "x", string detail = "") =>
        new(
            figure,
            $"at least {Text(limit)}{unit}",
            Result(value, unit, detail),
            value is null ? null : value >= limit
        );

    internal static Goal Between(string figure, double least, double most, double value) =>
        new(figure, $"{Text(least)}x to {Text(most)}x", Result(value, "x", ""), value >= least && value <= most);

    internal static Goal Holds(string figure, string wanted, string measured, bool? met) =>
        new(figure, wanted, met is null ? NotHere : measured, met);

    internal string Row => $"{Figure}|{Wanted}|{Measured}|{Mark}";

    internal JsonObject Json =>
        new()
        {
            ["figure"] = Figure,
            ["goal"] = Wanted,
            ["measured"] = Measured,
            ["met"] = Met,
        };

    private string Mark =>
        Met switch
        {
            true => "yes",
            false => "NO",
            null => "-",
        };

    private static string Result(double? value, string unit, string detail) =>
        value is null ? NotHere : Text(value.Value) + unit + (detail.Length > 0 ? $" ({detail})" : "");

    private static string Text(double value) => value < 10 ? $"{value:0.##}" : $"{value:N0}";
}

using System.Globalization;

namespace NkRuData.Cli.Output;

/// <summary>Figures as one would say them.</summary>
internal static class FigureText
{
    /// <summary>A figure with its bounds and hedges and without its unit: <c>at most 14,000</c>.</summary>
    internal static string Of(Quantity quantity)
    {
        string figure = (quantity.Amount, quantity.Low, quantity.High) switch
        {
            ({ } amount, _, _) => Of(amount),
            (_, { } low, { } high) => $"{Of(low)} to {Of(high)}",
            (_, { } low, _) => Of(low),
            (_, _, { } high) => Of(high),
            _ => "no figure",
        };
        string comparator = quantity.Comparator == Comparator.Equal ? "" : Words.Of(quantity.Comparator) + " ";
        return (quantity.IsApproximate ? "about " : "") + comparator + figure;
    }

    /// <summary>The lowest and the highest figure or bound, without their unit: <c>500 to 50,000, open below</c>.</summary>
    internal static string Of(FigureRange range)
    {
        string ends = range.Low == range.High ? Of(range.Low) : $"{Of(range.Low)} to {Of(range.High)}";
        return range switch
        {
            { IsOpenBelow: true, IsOpenAbove: true } => ends + ", open below and above",
            { IsOpenBelow: true } => ends + ", open below",
            { IsOpenAbove: true } => ends + ", open above",
            _ => ends,
        };
    }

    /// <summary>A figure with its unit: <c>at most 14,000 people</c>.</summary>
    internal static string WithUnit(Quantity quantity) => $"{Of(quantity)} {quantity.Unit.Label}";

    /// <summary>A number, its thousands set apart.</summary>
    internal static string Of(decimal number) => number.ToString("#,0.##########", CultureInfo.InvariantCulture);
}

using System;
using System.Globalization;
using NkRuData.Generator.Schema;

namespace NkRuData.Generator.Binding;

/// <summary>The numbers a quantity can stand for. An end nobody stated is open.</summary>
internal readonly record struct Interval(decimal? Low, decimal? High)
{
    /// <summary>A figure stands for itself, or where it is hedged for what lies within the tolerance of it.</summary>
    internal static Interval Of(BoundObject quantity, IntervalShape shape, decimal tolerance)
    {
        decimal? value = Number(quantity, shape.Value);
        decimal? low = value ?? Number(quantity, shape.Low);
        decimal? high = value ?? Number(quantity, shape.High);
        decimal off = IsAbout(quantity, shape) ? tolerance : 0;
        return new(low - (Size(low) * off), high + (Size(high) * off));
    }

    internal static Interval Add(Interval left, Interval right) => new(left.Low + right.Low, left.High + right.High);

    internal bool IsEmpty => Low > High;

    /// <summary>Whether some number lies in both.</summary>
    internal bool Meets(Interval other) => !(Low > other.High) && !(other.Low > High);

    public override string ToString() =>
        Low == High && Low is { } value ? Show(value)
        : Low is not { } low ? $"at most {Show(High)}"
        : High is null ? $"at least {Show(low)}"
        : $"{Show(low)} to {Show(High)}";

    /// <summary>A number token, which binding has checked to be a plain decimal of few enough digits.</summary>
    internal static decimal ToDecimal(string token) =>
        decimal.Parse(token, NumberStyles.Number, CultureInfo.InvariantCulture);

    private static bool IsAbout(BoundObject quantity, IntervalShape shape) =>
        quantity[shape.About] is BoundFlag flag ? flag.Value : shape.About.Default?.Kind == Json.JsonKind.True;

    private static decimal? Size(decimal? number) => number is { } value ? Math.Abs(value) : null;

    private static decimal? Number(BoundObject quantity, Property property) =>
        quantity[property] is BoundNumber number ? ToDecimal(number.Token) : null;

    private static string Show(decimal? number) =>
        string.Format(CultureInfo.InvariantCulture, "{0:0.##################}", number);
}

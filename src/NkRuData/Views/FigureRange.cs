using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;

namespace NkRuData;

/// <summary>
/// What the claims on one question range over: the widest bounds anybody stated. It says how far they lie apart, and
/// nothing about which of them is right.
/// </summary>
/// <remarks>Made by <see cref="ClaimViews.Range"/>, which has the rule.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class FigureRange
{
    internal FigureRange(Unit unit, decimal low, decimal high, Ends lowest, Ends highest)
    {
        Unit = unit;
        Low = low;
        High = high;
        LowestClaims = FactList<Claim>.Of(lowest.Setting);
        HighestClaims = FactList<Claim>.Of(highest.Setting);
        OpenBelow = FactList<Claim>.Of(lowest.Open);
        OpenAbove = FactList<Claim>.Of(highest.Open);
    }

    /// <summary>The unit of both ends.</summary>
    public Unit Unit { get; }

    /// <summary>The lowest figure or bound that is stated, in <see cref="Unit"/>.</summary>
    /// <remarks>Where <see cref="IsOpenBelow"/>, a claim reaches below it, as far as nobody stated.</remarks>
    public decimal Low { get; }

    /// <summary>The highest figure or bound that is stated, in <see cref="Unit"/>.</summary>
    /// <remarks>Where <see cref="IsOpenAbove"/>, a claim reaches above it, as far as nobody stated.</remarks>
    public decimal High { get; }

    /// <summary>Whether a claim leaves its figure open below, as "up to 15,000" does.</summary>
    public bool IsOpenBelow => OpenBelow.Count > 0;

    /// <summary>Whether a claim leaves its figure open above, as "more than 10,000" does.</summary>
    public bool IsOpenAbove => OpenAbove.Count > 0;

    /// <summary>The claims that set <see cref="Low"/>.</summary>
    public FactList<Claim> LowestClaims { get; }

    /// <summary>The claims that set <see cref="High"/>.</summary>
    public FactList<Claim> HighestClaims { get; }

    /// <summary>The claims that are open below.</summary>
    public FactList<Claim> OpenBelow { get; }

    /// <summary>The claims that are open above.</summary>
    public FactList<Claim> OpenAbove { get; }

    /// <summary>Returns both ends and the unit, as <c>10,000 to 50,000 people (open above)</c> where a claim reaches above some figure.</summary>
    public override string ToString()
    {
        string open =
            IsOpenBelow && IsOpenAbove ? " (open below and above)"
            : IsOpenBelow ? " (open below)"
            : IsOpenAbove ? " (open above)"
            : "";
        string ends = Low == High ? Show(Low) : $"{Show(Low)} to {Show(High)}";
        return $"{ends} {Unit.Label}{open}";
    }

    private static string Show(decimal number) =>
        number.ToString("#,0.##################", CultureInfo.InvariantCulture);

    /// <summary>The claims that set an end, and those that leave it open.</summary>
    internal readonly struct Ends()
    {
        internal List<Claim> Setting { get; } = [];

        internal List<Claim> Open { get; } = [];
    }
}

namespace NkRuData.Views.Disagreement;

/// <summary>The numbers that a figure can stand for. An end nobody stated is open.</summary>
internal readonly struct FigureSpan
{
    private readonly decimal? low;
    private readonly decimal? high;

    internal FigureSpan(Quantity figure, decimal tolerance)
    {
        decimal about = figure.IsApproximate ? tolerance : 0;
        decimal below = figure.Comparator == Comparator.Nearly ? tolerance : about;
        low = (figure.Amount ?? figure.Low) * (1 - below);
        high = (figure.Amount ?? figure.High) * (1 + about);
    }

    /// <summary>Whether every number of this is greater than every number of the other.</summary>
    internal bool IsAbove(FigureSpan other) => low > other.high;
}

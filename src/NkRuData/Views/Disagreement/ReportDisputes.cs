using System.Collections.Generic;

namespace NkRuData.Views.Disagreement;

/// <summary>One statement that its sources carry with different figures or dates.</summary>
internal static class ReportDisputes
{
    internal static void Find(Claim claim, List<Dispute> found)
    {
        var figures = new List<(Quantity Figure, Side Side)>();
        var dates = new List<(PartialDate Date, Side Side)>();
        foreach (var appearance in claim.Appearances)
        {
            if ((appearance.Quantity ?? claim.Quantity) is { } figure)
            {
                Add(figures, figure, new(quantity: figure), claim, appearance.Source);
            }

            if ((appearance.StatedOn ?? claim.StatedOn) is { } date)
            {
                Add(dates, date, new(statedOn: date), claim, appearance.Source);
            }
        }

        Build(DisputeKind.ReportedFigures, figures, found);
        Build(DisputeKind.ReportedDates, dates, found);
    }

    private static void Add<T>(List<(T Value, Side Side)> sides, T value, Side side, Claim claim, Source source)
        where T : notnull
    {
        int at = sides.FindIndex(one => one.Value.Equals(value));
        if (at < 0)
        {
            at = sides.Count;
            sides.Add((value, side));
        }

        sides[at].Side.Add(claim, source);
    }

    private static void Build<T>(DisputeKind kind, List<(T Value, Side Side)> sides, List<Dispute> found)
    {
        for (int i = 0; i < sides.Count; i++)
        {
            for (int j = i + 1; j < sides.Count; j++)
            {
                found.Add(new(kind, sides[i].Side.Build(), sides[j].Side.Build()));
            }
        }
    }
}

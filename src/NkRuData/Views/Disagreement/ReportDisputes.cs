using System;
using System.Collections.Generic;

namespace NkRuData.Views.Disagreement;

/// <summary>One statement that its sources carry with different figures or dates.</summary>
internal static class ReportDisputes
{
    internal static void Find(Claim claim, Days? day, List<Dispute> found)
    {
        if (!HasOwn(claim))
        {
            return;
        }

        // What the claim itself has comes first, whichever source has it.
        var figures = new List<(Quantity Figure, Side Side)>();
        var dates = new List<(PartialDate Date, Side Side)>();
        Side(figures, claim.Quantity);
        Side(dates, claim.StatedOn);
        foreach (var appearance in claim.Appearances)
        {
            if (!Publication.IsOut(claim, appearance, day))
            {
                continue;
            }

            Side(figures, appearance.Quantity ?? claim.Quantity)?.Add(claim, appearance.Source);
            Side(dates, appearance.StatedOn ?? claim.StatedOn)?.Add(claim, appearance.Source);
        }

        Build(DisputeKind.ReportedFigures, figures, found);
        Build(DisputeKind.ReportedDates, dates, found);
    }

    private static bool HasOwn(Claim claim)
    {
        foreach (var appearance in claim.Appearances)
        {
            if (appearance.Quantity is not null || appearance.StatedOn is not null)
            {
                return true;
            }
        }

        return false;
    }

    private static Side? Side(List<(Quantity Value, Side Side)> sides, Quantity? value) =>
        value is null ? null : Side(sides, value, () => new(quantity: value));

    private static Side? Side(List<(PartialDate Value, Side Side)> sides, PartialDate? value) =>
        value is not { } date ? null : Side(sides, date, () => new(statedOn: date));

    private static Side Side<T>(List<(T Value, Side Side)> sides, T value, Func<Side> make)
        where T : notnull
    {
        int at = sides.FindIndex(one => one.Value.Equals(value));
        if (at >= 0)
        {
            return sides[at].Side;
        }

        sides.Add((value, make()));
        return sides[sides.Count - 1].Side;
    }

    private static void Build<T>(DisputeKind kind, List<(T Value, Side Side)> sides, List<Dispute> found)
    {
        sides.RemoveAll(static one => one.Side.IsEmpty);
        for (int i = 0; i < sides.Count; i++)
        {
            for (int j = i + 1; j < sides.Count; j++)
            {
                found.Add(new(kind, sides[i].Side.Build(), sides[j].Side.Build()));
            }
        }
    }
}

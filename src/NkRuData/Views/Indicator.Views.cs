using System.Collections.Generic;
using NkRuData.Storage;

namespace NkRuData;

public sealed partial record Indicator
{
    private FactList<Claim>? series;
    private FigureRange? range;
    private FactList<Dispute>? disputes;

    /// <summary>The figures that answer this question and stand, by the time they are true of: <see cref="ClaimViews.Series"/>.</summary>
    public FactList<Claim> Series => series ?? Lazy.Publish(ref series, Claims.Active().Series());

    /// <summary>The widest bounds of the figures that stand: <see cref="ClaimViews.Range"/>. Null where nobody gives a figure.</summary>
    public FigureRange? Range =>
        range ?? (Claims.Active().Range() is { } found ? Lazy.Publish(ref range, found) : null);

    /// <summary>What the claims that stand, and those that reply to them, disagree on: <see cref="ClaimViews.Disputes"/>.</summary>
    public FactList<Dispute> Disputes => disputes ?? Lazy.Publish(ref disputes, Find());

    // Replies may answer questions of their own.
    private FactList<Dispute> Find()
    {
        var found = new List<Dispute>();
        foreach (var dispute in Claims.WithReplies().Active().Disputes())
        {
            if (Equals(dispute.Indicator))
            {
                found.Add(dispute);
            }
        }

        return FactList<Dispute>.Of(found);
    }
}

using Shouldly;

namespace NkRuData.Tests.Api;

/// <summary>Bounds are where they were stated, and open where nobody stated one.</summary>
public class QuantityTests
{
    [Fact]
    public void An_amount_is_its_own_least_and_most()
    {
        var quantity = Claims.KurskReconstruction.ConstructionWorkers.Quantity!;

        quantity.Minimum.ShouldBe(5000);
        quantity.Maximum.ShouldBe(5000);
    }

    [Fact]
    public void A_range_has_both_ends()
    {
        var quantity = Claims.TroopsInCombat.SentToFight.Quantity!;

        quantity.Minimum.ShouldBe(12_000);
        quantity.Maximum.ShouldBe(15_000);
    }

    [Fact]
    public void More_than_is_open_above()
    {
        var quantity = Claims.Losses.OverTwentyPercent.Quantity!;

        quantity.Minimum.ShouldBe(20);
        quantity.Maximum.ShouldBeNull();
    }

    [Fact]
    public void At_most_is_open_below()
    {
        var quantity = Claims.TroopsInCombat.FourteenThousand.Quantity!;

        quantity.Minimum.ShouldBeNull();
        quantity.Maximum.ShouldBe(14_000);
    }

    [Fact]
    public void Nearly_is_open_below()
    {
        var quantity = Claims.EntriesAndVisas.StudyEntries2024.Quantity!;

        quantity.Comparator.ShouldBe(Comparator.Nearly);
        quantity.Minimum.ShouldBeNull();
        quantity.Maximum.ShouldBe(8000);
    }
}

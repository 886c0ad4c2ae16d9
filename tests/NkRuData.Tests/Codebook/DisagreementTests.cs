using System.Globalization;
using System.Linq;
using Shouldly;

namespace NkRuData.Tests.Codebook;

/// <summary>What sources disagree on is kept: as differing claims, as denials, or as differing appearances of one claim.</summary>
public class DisagreementTests
{
    [Fact]
    public void Every_known_disagreement_is_listed_once()
    {
        string[] letters = ["A", "B", "C", "D", "E", "F", "G", "H", "I"];
        var numbers = Disagreements.All.Select(one => one.Reference).ToList();

        numbers.ShouldBeUnique();
        numbers
            .Where(number => letters.Contains(number[..1]))
            .Select(number => int.Parse(number[1..], CultureInfo.InvariantCulture))
            .ShouldBe(Enumerable.Range(1, 49));
        numbers.Count(number => number[0] == 'L').ShouldBe(20);
        numbers.Count(number => number[0] == 'M').ShouldBe(21);
    }

    [Fact]
    public void Every_known_disagreement_can_be_seen_in_the_claims()
    {
        foreach (var (reference, about, ids) in Disagreements.All)
        {
            Claim[] claims = [.. ids.Select(Claims.Get)];
            Shows(claims).ShouldBeTrue($"{reference}: {about}");
        }
    }

    [Fact]
    public void One_claim_that_all_sources_carry_alike_shows_no_disagreement()
    {
        Claim alike = Claims.All.First(claim =>
            claim.Stance == Stance.Asserts && claim.Appearances.Count == 2 && !Differ(claim)
        );

        Shows([alike]).ShouldBeFalse();
        Shows([]).ShouldBeFalse();
    }

    private static bool Shows(Claim[] claims) =>
        claims.Any(claim => claim.Stance == Stance.Denies)
        || claims.Any(Differ)
        || claims.Select(claim => claim.Text).Distinct().Count() > 1;

    private static bool Differ(Claim claim) =>
        claim.Appearances.Select(x => (x.Quantity, x.StatedOn, x.Wording, x.Note)).Distinct().Count() > 1;
}

using System.Collections.Generic;
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
        Numbers(letters).ShouldBe(Enumerable.Range(1, 49));
        Numbers("L").ShouldBe(Enumerable.Range(1, 20));
        Numbers("M").ShouldBe(Enumerable.Range(1, 21));

        IEnumerable<int> Numbers(params string[] of) =>
            numbers
                .Where(number => of.Contains(number[..1]))
                .Select(number => int.Parse(number[1..], CultureInfo.InvariantCulture));
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
    public void What_is_alike_and_what_has_nothing_in_common_shows_no_disagreement()
    {
        Claim alike = Claims.All.First(claim =>
            claim.Stance == Stance.Asserts && claim.Appearances.Count == 2 && !Differ(claim)
        );

        Shows([]).ShouldBeFalse();
        Shows([alike]).ShouldBeFalse();
        Shows([alike, Claims.All.First(claim => !AreRelated(claim, alike) && !Differ(claim))]).ShouldBeFalse();
    }

    private static bool Shows(Claim[] claims) =>
        claims.Any(claim => claim.Stance == Stance.Denies)
        || claims.Any(Differ)
        || claims.Any(one => claims.Any(other => AreRelated(one, other) && Differ(one, other)));

    // One statement, which its sources do not carry alike.
    private static bool Differ(Claim claim) =>
        claim.Appearances.Select(x => (x.Quantity, x.StatedOn, x.Wording, x.Note)).Distinct().Count() > 1;

    private static bool Differ(Claim one, Claim other) =>
        !Equals(one.Quantity, other.Quantity)
        || !Equals(one.Speaker, other.Speaker)
        || one.ValidTime != other.ValidTime
        || one.Modality != other.Modality;

    // About one question, one happening or one law, or of one source.
    private static bool AreRelated(Claim one, Claim other) =>
        !one.Equals(other)
        && (
            (one.Indicator is not null && one.Indicator.Equals(other.Indicator))
            || (one.Event is not null && one.Event.Equals(other.Event))
            || one.Cites.Intersect(other.Cites).Any()
            || one.About.Intersect(other.About).Any()
            || one.Appearances.Select(x => x.Source).Intersect(other.Appearances.Select(x => x.Source)).Any()
        );
}

using System;
using System.Collections.Generic;
using System.Linq;
using Shouldly;

namespace NkRuData.Views.Tests;

/// <summary>Views that select.</summary>
public class SelectionTests
{
    [Fact]
    public void Active_are_those_that_stand() =>
        Claims
            .Known.All.Except(Claims.Known.All.Active())
            .Select(claim => claim.Id)
            .ShouldBe(["retracted-in-march", "retracted-some-day", "superseded-in-march"]);

    [Fact]
    public void By_a_speaker_in_a_source_for_an_indicator()
    {
        Claims.Denials.All.By(Agents.Gamma).ShouldBe([Claims.Denials.GammaConfirmsIt, Claims.Denials.GammaDeniesIt]);
        Claims.All.In(Sources.Papers.Weekly5To20Jan).ShouldBe([Claims.Known.Printed5To20January]);
        Claims.All.For(Indicators.Share).ShouldBe([Claims.Reports.AlphaTwelve]);
    }

    [Fact]
    public void A_place_holds_the_claims_of_what_it_contains()
    {
        Claim[] ofTheLand = [Claims.Places.OfTheLand, Claims.Places.OfTheRegion, Claims.Places.OfTheTown];

        Claims.Places.All.Within(Places.Land).ShouldBe(ofTheLand);
        Claims.Places.All.Within(Places.Town).ShouldBe([Claims.Places.OfTheTown]);
        Places.Land.Claims.ShouldBe(Claims.All.Within(Places.Land), ignoreOrder: true);
        Places.Land.Claims.ShouldBe(Places.Land.Claims.OrderBy(claim => claim.Id, StringComparer.Ordinal));
        Places.Region.Claims.Intersect(ofTheLand).ShouldBe([Claims.Places.OfTheRegion, Claims.Places.OfTheTown]);
        Places.Region.OwnClaims.ShouldBe([Claims.Places.OfTheRegion, Claims.Spread.Gamma950InRegion]);
        Places.Region.Claims.ShouldBeSameAs(Places.Region.Claims);
        Places.Land.Includes(Places.Town).ShouldBeTrue();
        Places.Town.Includes(Places.Land).ShouldBeFalse();
        Places.Land.Includes(null).ShouldBeFalse();
    }

    [Fact]
    public void Replies_follow_what_they_reply_to_and_each_comes_once()
    {
        var denials = Claims.Denials.All;

        new[] { Claims.Denials.AlphaSaysSo, Claims.Known.Printed10January }
            .WithReplies()
            .ShouldBe([
                Claims.Denials.AlphaSaysSo,
                Claims.Denials.BetaDeniesIt,
                Claims.Denials.GammaConfirmsIt,
                Claims.Denials.GammaDeniesIt,
                Claims.Known.Printed10January,
            ]);
        denials.WithReplies().ShouldBe(denials);
        new[] { Claims.Denials.BetaDeniesIt, Claims.Denials.GammaDeniesIt, Claims.Known.Printed10January }
            .WithTargets()
            .ShouldBe([
                Claims.Denials.BetaDeniesIt,
                Claims.Denials.AlphaSaysSo,
                Claims.Denials.GammaDeniesIt,
                Claims.Known.Printed10January,
            ]);
    }

    [Fact]
    public void An_agent_knows_what_it_said_and_who_denied_it()
    {
        Agents.Beta.Said.ShouldBe(Claims.All.By(Agents.Beta), ignoreOrder: true);
        Agents.Alpha.DeniedBy.ShouldBe([Claims.Denials.BetaDeniesIt, Claims.Denials.GammaDeniesIt]);
        Agents.Weekly.Said.ShouldBeEmpty();
        Agents.Alpha.Said.ShouldBeSameAs(Agents.Alpha.Said);
    }

    [Fact]
    public void What_selects_is_read_while_it_is_enumerated()
    {
        int read = 0;
        var all = Counted();
        var view = all.Active().For(Indicators.Present);

        read.ShouldBe(0);
        view.First().ShouldBe(Claims.Stock.Alpha100InMay);
        read.ShouldBeLessThan(Claims.All.Count);
        view.Count().ShouldBe(view.Count());

        IEnumerable<Claim> Counted()
        {
            foreach (var claim in Claims.All)
            {
                read++;
                yield return claim;
            }
        }
    }

    [Fact]
    public void Null_is_refused_at_the_call()
    {
        IEnumerable<Claim> none = null!;
        var date = PartialDate.Parse("2025");
        Action[] calls =
        [
            () => none.Active(),
            () => none.By(Agents.Alpha),
            () => none.In(Sources.Papers.Daily10Jan),
            () => none.For(Indicators.Present),
            () => none.Within(Places.Land),
            () => none.KnownOn(date),
            () => none.At(date),
            () => none.During(date),
            () => none.WithReplies(),
            () => none.WithTargets(),
            () => none.Series(),
            () => none.Latest(),
            () => none.FirstPublished(),
            () => none.Range(),
            () => none.Origins(),
            () => none.Corroboration(),
            () => none.Disputes(),
        ];

        calls.ShouldAllBe(call => Refuses(call, "claims"));
        Refuses(() => Claims.All.By(null!), "speaker").ShouldBeTrue();
        Refuses(() => Claims.All.In(null!), "source").ShouldBeTrue();
        Refuses(() => Claims.All.For(null!), "indicator").ShouldBeTrue();
        Refuses(() => Claims.All.Within(null!), "place").ShouldBeTrue();
    }

    private static bool Refuses(Action call, string parameter) =>
        Should.Throw<ArgumentNullException>(call).ParamName == parameter;

    [Fact]
    public void A_null_among_the_claims_is_refused()
    {
        Claim[] claims = [Claims.Stock.Alpha100InMay, null!];
        var date = PartialDate.Parse("2025");
        Action[] calls =
        [
            () => _ = claims.Active().ToList(),
            () => _ = claims.At(date).ToList(),
            () => _ = claims.WithReplies().ToList(),
            () => claims.Series(),
            () => claims.FirstPublished(),
            () => claims.Range(),
            () => claims.Origins(),
            () => claims.Corroboration(),
            () => claims.Disputes(),
        ];

        calls.ShouldAllBe(call => Should.Throw<ArgumentException>(call).ParamName == "claims");
    }

    [Fact]
    public void Nothing_gives_nothing()
    {
        Claim[] none = [];

        none.Series().ShouldBeEmpty();
        none.Latest().ShouldBeEmpty();
        none.FirstPublished().ShouldBeEmpty();
        none.Range().ShouldBeNull();
        none.Origins().ShouldBeEmpty();
        none.Disputes().ShouldBeEmpty();
        none.Corroboration().Publishers.ShouldBeEmpty();
        none.Corroboration().First.ShouldBeNull();
        none.Corroboration().LastPublished.ShouldBeNull();
    }
}

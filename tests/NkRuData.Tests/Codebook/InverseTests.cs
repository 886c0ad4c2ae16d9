using System;
using System.Collections.Generic;
using System.Linq;
using Shouldly;

namespace NkRuData.Tests.Codebook;

/// <summary>The lists of who refers to a record: all of them, each once, in the order of the rows.</summary>
public class InverseTests
{
    [Fact]
    public void An_agent_lists_what_it_said_what_is_said_of_it_and_what_it_relayed()
    {
        ShouldList(Agents.All, agent => agent.Claims, Claims.All, claim => claim.About.Append(claim.Speaker));
        ShouldList(
            Agents.All,
            agent => agent.Relayed,
            Claims.All,
            claim => claim.Appearances.SelectMany(appearance => appearance.Via)
        );
        ShouldList(Agents.All, agent => agent.Events, Events.All, item => item.Participants);
        ShouldList(Agents.All, agent => agent.Sources, Sources.All, source => [source.Publisher]);
        ShouldList(Agents.All, agent => agent.Members, Agents.All, agent => [agent.PartOf]);
    }

    [Fact]
    public void A_claim_lists_its_replies_and_what_it_replaces()
    {
        ShouldList(Claims.All, claim => claim.Replies, Claims.All, claim => [claim.Target]);
        ShouldList(Claims.All, claim => claim.Replaces, Claims.All, claim => [claim.ReplacedBy]);
        Claims.TroopsInCombat.FrontLineCombat.Replies.ShouldContain(Claims.DenialsAndAdmissions.NorthKoreanDenial);
        Claims.TroopsInCombat.FrontLineCombat.Replies.ShouldContain(Claims.DenialsAndAdmissions.RussianDenial);
    }

    [Fact]
    public void A_place_lists_its_claims_agents_events_indicators_and_parts()
    {
        ShouldList(Places.All, place => place.OwnClaims, Claims.All, claim => [claim.Place]);
        ShouldList(Places.All, place => place.Agents, Agents.All, agent => [agent.Place]);
        ShouldList(Places.All, place => place.Events, Events.All, item => [item.Place]);
        ShouldList(Places.All, place => place.Indicators, Indicators.All, indicator => [indicator.Place]);
        ShouldList(Places.All, place => place.Parts, Places.All, place => [place.PartOf]);
    }

    [Fact]
    public void A_source_lists_its_claims_events_and_mirrors()
    {
        ShouldList(Sources.All, source => source.Claims, Claims.All, claim => claim.Appearances.Select(x => x.Source));
        ShouldList(Sources.All, source => source.Events, Events.All, item => item.Sources);
        ShouldList(Sources.All, source => source.Mirrors, Sources.All, source => [source.MirrorOf]);
    }

    [Fact]
    public void Events_indicators_and_instruments_list_their_claims()
    {
        ShouldList(Events.All, item => item.Claims, Claims.All, claim => [claim.Event]);
        ShouldList(Indicators.All, indicator => indicator.Claims, Claims.All, claim => [claim.Indicator]);
        ShouldList(Instruments.All, instrument => instrument.Cited, Claims.All, claim => claim.Cites);
    }

    private static void ShouldList<TTarget, TReferrer>(
        FactList<TTarget> targets,
        Func<TTarget, FactList<TReferrer>> inverse,
        FactList<TReferrer> referrers,
        Func<TReferrer, IEnumerable<TTarget?>> references
    )
        where TTarget : class, IFact
        where TReferrer : class, IFact
    {
        var expected = referrers
            .SelectMany(referrer => references(referrer).OfType<TTarget>().Distinct(), (referrer, to) => (referrer, to))
            .ToLookup(reference => reference.to, reference => reference.referrer);
        foreach (var target in targets)
        {
            inverse(target).ShouldBe(expected[target], target.Id);
        }
    }
}

using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using NkRuData.Tests.Data;
using Shouldly;

namespace NkRuData.Tests.Codebook;

/// <summary>The rules of the codebook on ids, names and texts, and on records that nothing needs.</summary>
public partial class RecordTests
{
    [Fact]
    public void Ids_are_kebab_and_unique_across_kinds()
    {
        foreach (var fact in Facts.All)
        {
            Kebab().IsMatch(fact.Id).ShouldBeTrue(fact.Id);
        }

        Facts.All.Select(fact => fact.Id).ShouldBeUnique();
    }

    [Fact]
    public void Members_are_unique_whatever_their_case_and_none_is_named_like_its_topic()
    {
        foreach (var table in TableInfo.Every)
        {
            table.Members.Select(member => member.Path.ToUpperInvariant()).ShouldBeUnique();
            foreach (var (path, _) in table.Members)
            {
                string[] parts = path.Split('.');
                parts[^1].ShouldNotBe(parts[^2]);
            }
        }
    }

    [Fact]
    public void Texts_end_with_a_full_stop()
    {
        string?[] texts =
        [
            .. Claims.All.SelectMany(claim => new[] { claim.Text, claim.Note, claim.StatusReason }),
            .. Claims.All.SelectMany(claim => claim.Appearances).Select(appearance => appearance.Note),
            .. Agents.All.Select(agent => agent.Note),
            .. Agents.All.SelectMany(agent => agent.Roles).Select(role => role.Note),
            .. Places.All.Select(place => place.Note),
            .. Sources.All.Select(source => source.Note),
            .. Instruments.All.Select(instrument => instrument.Note),
            .. Instruments.All.SelectMany(x => x.Provisions).SelectMany(x => new[] { x.Text, x.Note }),
            .. Events.All.Select(item => item.Note),
            .. Indicators.All.SelectMany(indicator => new[] { indicator.Definition, indicator.Note }),
            .. Units.All.Select(unit => unit.Definition),
        ];

        texts.OfType<string>().Count().ShouldBeGreaterThan(300);
        foreach (string text in texts.OfType<string>())
        {
            text.ShouldEndWith(".");
            text.ShouldBe(text.Trim());
            text.ShouldNotContain("  ");
        }
    }

    [Fact]
    public void No_two_claims_say_the_same() => Claims.All.Select(claim => claim.Text).ShouldBeUnique();

    [Fact]
    public void Labels_of_a_kind_tell_its_records_apart()
    {
        foreach (var table in TableInfo.Every)
        {
            table.All.Select(fact => fact.Label).ShouldBeUnique();
        }
    }

    [Fact]
    public void A_wording_has_at_most_five_words()
    {
        string[] wordings =
        [
            .. Claims.All.SelectMany(claim => claim.Appearances).Select(x => x.Wording).OfType<string>(),
        ];

        wordings.Length.ShouldBeGreaterThan(90);
        foreach (string wording in wordings)
        {
            wording.Split(' ').Length.ShouldBeLessThanOrEqualTo(5, wording);
        }
    }

    [Fact]
    public void No_agent_is_there_for_nothing()
    {
        HashSet<Agent> needed =
        [
            .. Agents.All.SelectMany(agent => agent.Roles).Select(role => role.Organisation).OfType<Agent>(),
            .. Instruments.All.SelectMany(instrument => instrument.Parties.Append(instrument.Body)).OfType<Agent>(),
        ];
        foreach (var agent in Agents.All)
        {
            bool isReferredTo =
                agent.Claims.Count
                    + agent.Relayed.Count
                    + agent.Sources.Count
                    + agent.Events.Count
                    + agent.Members.Count
                > 0;
            (isReferredTo || needed.Contains(agent)).ShouldBeTrue(agent.Id);
        }
    }

    [Fact]
    public void No_place_is_there_for_nothing()
    {
        foreach (var place in Places.All)
        {
            int references =
                place.Claims.Count
                + place.Agents.Count
                + place.Events.Count
                + place.Indicators.Count
                + place.Parts.Count
                + Instruments.All.Count(instrument => instrument.Place == place);
            references.ShouldBeGreaterThan(0, place.Id);
        }
    }

    [Fact]
    public void No_unit_is_there_for_nothing()
    {
        foreach (var unit in Units.All)
        {
            Indicators.All.ShouldContain(indicator => indicator.Unit == unit, unit.Id);
        }
    }

    [Fact]
    public void Every_event_has_a_source_and_a_date()
    {
        foreach (var item in Events.All)
        {
            item.Sources.ShouldNotBeEmpty(item.Id);
            item.Date.ShouldNotBeNull(item.Id);
        }
    }

    [Fact]
    public void Every_instrument_is_invoked_or_says_why_it_is_here()
    {
        foreach (var instrument in Instruments.All)
        {
            (instrument.Cited.Count > 0 || instrument.Note is not null).ShouldBeTrue(instrument.Id);
        }
    }

    [Fact]
    public void Every_person_stands_here_with_an_office_and_only_persons_do()
    {
        foreach (var agent in Agents.All)
        {
            (agent.Roles.Count > 0).ShouldBe(agent.AgentKind == AgentKind.Person, agent.Id);
        }
    }

    [Fact]
    public void The_edition_is_a_day() => Edition().IsMatch(Facts.Edition).ShouldBeTrue(Facts.Edition);

    [GeneratedRegex("^[a-z][a-z0-9]*(-[a-z0-9]+)*$")]
    private static partial Regex Kebab();

    [GeneratedRegex(@"^20\d\d\.(0[1-9]|1[0-2])\.(0[1-9]|[12]\d|3[01])$")]
    private static partial Regex Edition();
}

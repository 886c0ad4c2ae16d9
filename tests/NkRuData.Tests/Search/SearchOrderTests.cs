using System;
using System.Collections.Generic;
using System.Linq;
using Shouldly;

namespace NkRuData.Tests.Search;

/// <summary>Which facts are found, and in which order.</summary>
public class SearchOrderTests
{
    private static readonly List<string> Kinds = [.. Facts.All.Select(fact => fact.Kind).Distinct()];

    // All of them are tried in FactTextTests, without the others to compare with.
    [Fact]
    public void Nothing_comes_before_a_fact_by_its_label_but_what_is_called_the_same()
    {
        foreach (var fact in Facts.All.Where((_, i) => i % 40 == 0))
        {
            var found = Facts.Search(fact.Label);
            found.TakeWhile(other => other != fact).ShouldAllBe(other => other.Label == fact.Label, fact.Id);
            found.ShouldContain(fact);
        }
    }

    [Fact]
    public void A_fact_of_every_kind_is_found_by_its_label_and_its_id()
    {
        foreach (string kind in Kinds)
        {
            IFact fact = Facts.All.Last(each => each.Kind == kind);

            Facts.Search(fact.Label).ShouldContain(fact);
            Facts.Search(fact.Id)[0].ShouldBeSameAs(fact);
        }
    }

    [Fact]
    public void A_label_comes_before_another_name() =>
        Facts.Search("North Korea").Take(2).ShouldBe([Agents.NorthKorea, Places.NorthKorea]);

    [Fact]
    public void Another_name_comes_before_words() =>
        Facts.Search("DPRK").Take(2).ShouldBe([Agents.NorthKorea, Places.NorthKorea]);

    [Fact]
    public void Names_come_before_sentences_and_those_before_other_texts_and_those_before_what_is_referred_to()
    {
        var found = Facts.Search("shoigu");
        int agent = IndexOf(found, Agents.SergeiShoigu);
        int indicator = IndexOf(found, Indicators.Get("shoigu-visits"));
        int text = IndexOf(found, Claims.Get("agreement-disclosed-after-meeting"));
        int spoken = IndexOf(found, Claims.KurskReconstruction.ConstructionWorkers);

        Claims.KurskReconstruction.ConstructionWorkers.Text.ShouldNotContain("Shoigu");
        new[] { agent, indicator, text, spoken }.ShouldBeInOrder();
        agent.ShouldBe(0);
    }

    [Fact]
    public void Whole_words_come_before_beginnings_and_those_before_insides()
    {
        var labels = Facts.Search("putin").OfType<Agent>().Select(agent => agent.Name).ToArray();

        labels[..2].ShouldBe(["Vladimir Putin", "putinfriends.com"]);
    }

    [Fact]
    public void Two_letters_are_not_looked_for_inside_words_but_two_syllables_are()
    {
        Facts.Search("un").ShouldNotContain(Units.Get("month"));
        Facts.Search("ussia").ShouldContain(Agents.Russia);
        Facts.Search("ia").ShouldNotContain(Agents.Russia);
        Facts.Search("이구").ShouldContain(Agents.SergeiShoigu);
    }

    [Fact]
    public void Every_word_has_to_be_found()
    {
        var both = Facts.Search("shoigu sappers");

        both.ShouldContain(Claims.KurskReconstruction.Sappers);
        both.ShouldAllBe(fact => Facts.Search("shoigu").Contains(fact) && Facts.Search("sappers").Contains(fact));
        Facts.Search("shoigu qqqqqq").ShouldBeEmpty();
        Facts.Search("qqqqqq shoigu").ShouldBeEmpty();
    }

    [Fact]
    public void Words_may_stand_in_any_order_and_more_than_once() =>
        Facts.Search("reconstruction kursk workers").ShouldBe(Facts.Search("Workers, kursk; RECONSTRUCTION kursk"));

    [Fact]
    public void What_a_fact_refers_to_finds_it()
    {
        Facts.Search("mediazona").ShouldContain(fact => fact is Source && ((Source)fact).Publisher == Agents.Mediazona);
        Facts.Search("Россия").ShouldContain(Places.KurskRegion);
        Facts.Search("госсовет").ShouldBeEmpty();
        Facts.Search("Пхеньян").ShouldContain(Events.ShoiguPyongyang20250617);
        Facts.Search("unsc").ShouldContain(Instruments.UnscResolution2397);
        Facts
            .Search("s/res/2397")
            .OfType<Claim>()
            .ShouldContain(claim =>
                claim.Cites.Contains(Instruments.UnscResolution2397) && !claim.Text.Contains("2397")
            );
    }

    // Units alone: each is found by the same word in its label.
    [Fact]
    public void Of_the_same_rank_and_kind_the_id_decides()
    {
        string[] units = [.. Facts.Search("dollars").OfType<Unit>().Select(unit => unit.Id)];

        units.Length.ShouldBeGreaterThan(2);
        units.ShouldBe(units.OrderBy(id => id, StringComparer.Ordinal));
    }

    [Fact]
    public void The_answer_is_the_same_every_time() => Facts.Search("workers").ShouldBe(Facts.Search("workers"));

    private static int IndexOf(IReadOnlyList<IFact> facts, IFact fact)
    {
        int index = facts.ToList().IndexOf(fact);
        index.ShouldBeGreaterThanOrEqualTo(0, fact.Id);
        return index;
    }
}

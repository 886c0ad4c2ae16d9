using System.Collections;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using NkRuData.Search;
using Shouldly;

namespace NkRuData.Tests.Search.Folding;

/// <summary>What is searched of each fact.</summary>
public class FactTextTests
{
    // What the documentation of Search says is not searched.
    private static readonly string[] NotSearched =
    [
        nameof(IFact.Kind),
        nameof(Source.Language),
        nameof(Provision.Within),
    ];

    [Fact]
    public void Each_fact_is_among_the_best_for_its_own_label_and_its_id()
    {
        foreach (var fact in Facts.All)
        {
            RankOf(fact, fact.Label).ShouldBe(Ranks.Exact, fact.Id);
            RankOf(fact, fact.Id).ShouldBe(Ranks.Exact, fact.Id);
        }
    }

    [Fact]
    public void Each_fact_has_another_rank_for_its_other_names()
    {
        RankOf(Agents.SergeiShoigu, "сергей ШОЙГУ").ShouldBe(Ranks.OtherName);
        RankOf(Places.KurskRegion, "ru krs").ShouldBe(Ranks.OtherName);
        RankOf(Instruments.UnscResolution2397, "S/RES/2397 2017").ShouldBe(Ranks.OtherName);
        RankOf(Sources.FiveReports.Gcr6000Workers, Sources.FiveReports.Gcr6000Workers.Title).ShouldBe(Ranks.OtherName);
    }

    // A text that is added to a schema is searched, or this fails.
    [Fact]
    public void Every_text_of_every_fact_is_searched()
    {
        int texts = 0;
        foreach (var fact in Facts.All)
        {
            foreach (string text in TextsOf(fact))
            {
                texts++;
                RankOf(fact, text).ShouldBeLessThan(Ranks.Related, $"{fact.Id}: {text}");
            }
        }

        texts.ShouldBeGreaterThan(3 * Facts.All.Count);
    }

    [Fact]
    public void A_word_has_the_rank_of_its_best_place()
    {
        Claim claim = Claims.KurskReconstruction.ConstructionWorkers;
        int sentence = RankOf(claim, "rebuild");
        int beginning = RankOf(claim, "rebui");
        int id = RankOf(Agents.SergeiShoigu, "secretary");
        int speaker = RankOf(claim, "shoigu");
        int beginningOfSpeaker = RankOf(claim, "shoi");
        int inside = RankOf(claim, "ebuild");
        int insideSpeaker = RankOf(claim, "hoigu");

        new[] { RankOf(Agents.SergeiShoigu, "shoigu"), RankOf(Agents.SergeiShoigu, "shoi"), sentence, beginning }
            .Concat([id, speaker, beginningOfSpeaker, inside, insideSpeaker])
            .ShouldBeInOrder(SortDirection.Ascending);
        RankOf(claim, "qqqqqq").ShouldBe(Ranks.None);
        RankOf(claim, "rebuild shoigu").ShouldBe(speaker);
    }

    private static int RankOf(IFact fact, string words)
    {
        var query = new Query(words);
        return FactScan.TryRank(fact, query, new FactText(query), out int worst, out _) ? worst : Ranks.None;
    }

    private static IEnumerable<string> TextsOf(object record) =>
        from property in record.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance)
        where !NotSearched.Contains(property.Name)
        let value = property.GetValue(record)
        where value is not null
        from text in Texts(value)
        select text;

    private static IEnumerable<string> Texts(object value) =>
        value switch
        {
            string text => [text],
            IFact or Quantity => [],
            IEnumerable list => list.Cast<object>().SelectMany(Texts),
            Name or Role or Appearance or Provision => TextsOf(value),
            _ => [],
        };
}

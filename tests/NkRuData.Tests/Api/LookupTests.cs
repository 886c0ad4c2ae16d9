using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using NkRuData.Tests.Data;
using Shouldly;

namespace NkRuData.Tests.Api;

/// <summary>Finding facts by id and by key.</summary>
public class LookupTests
{
    [Fact]
    public void Get_returns_the_fact_of_the_member()
    {
        Claims.Get("kursk-construction-workers").ShouldBeSameAs(Claims.KurskReconstruction.ConstructionWorkers);
        Agents.Get("sergei-shoigu").ShouldBeSameAs(Agents.SergeiShoigu);
        Places.Get("north-korea-country").ShouldBeSameAs(Places.NorthKorea);
        Facts.Get("kursk-sappers").ShouldBeSameAs(Claims.KurskReconstruction.Sappers);
    }

    [Theory]
    [InlineData(
        "kursk-construction-worker",
        "There is no claim with the id 'kursk-construction-worker'. Nearest: kursk-construction-workers."
    )]
    [InlineData("kursk-sapers", "There is no claim with the id 'kursk-sapers'. Nearest: kursk-sappers.")]
    [InlineData("", "There is no claim with the id ''. No id resembles it.")]
    [InlineData("qqqqqqqqqqqq", "There is no claim with the id 'qqqqqqqqqqqq'. No id resembles it.")]
    public void Get_names_the_nearest_ids_of_one_that_does_not_exist(string id, string message) =>
        Should.Throw<KeyNotFoundException>(() => Claims.Get(id)).Message.ShouldBe(message);

    [Fact]
    public void Get_over_all_kinds_names_the_nearest_of_any_kind() =>
        Should
            .Throw<KeyNotFoundException>(() => Facts.Get("sergej-shoigu"))
            .Message.ShouldBe("There is no fact with the id 'sergej-shoigu'. Nearest: sergei-shoigu.");

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("fi-FI")]
    [InlineData("ru-RU")]
    public void The_message_is_the_same_in_every_culture(string culture) =>
        Cultures.In(
            CultureInfo.GetCultureInfo(culture),
            () =>
                Should
                    .Throw<KeyNotFoundException>(() => Agents.Get("interfaxx"))
                    .Message.ShouldBe("There is no agent with the id 'interfaxx'. Nearest: interfax, interfax-ukraine.")
        );

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("kursk-construction-worker")]
    [InlineData("Kursk-Construction-Workers")]
    [InlineData("kursk-construction-workers ")]
    [InlineData("ConstructionWorkers")]
    public void TryGet_of_what_is_no_id_answers_no(string id)
    {
        foreach (var table in TableInfo.Every)
        {
            table.TryGet(id, out IFact? fact).ShouldBeFalse(table.Name);
            fact.ShouldBeNull();
        }

        Facts.TryGet(id, out IFact? any).ShouldBeFalse();
        any.ShouldBeNull();
    }

    [Fact]
    public void TryGet_of_an_id_of_another_kind_answers_no()
    {
        Claims.TryGet("sergei-shoigu", out _).ShouldBeFalse();
        Agents.TryGet("kursk-sappers", out _).ShouldBeFalse();
        Places.TryGet("north-korea", out _).ShouldBeFalse("the country is north-korea-country");
    }

    [Fact]
    public void An_id_that_is_null_is_refused_by_name()
    {
        foreach (var table in TableInfo.Every)
        {
            Should.Throw<ArgumentNullException>(() => table.TryGet(null, out _)).ParamName.ShouldBe("id");
            Should.Throw<ArgumentNullException>(() => table.Get(null!)).ParamName.ShouldBe("id");
        }

        Should.Throw<ArgumentNullException>(() => Facts.TryGet((string)null!, out _)).ParamName.ShouldBe("id");
        Should.Throw<ArgumentNullException>(() => Facts.Get(null!)).ParamName.ShouldBe("id");
    }

    [Fact]
    public void A_key_that_is_null_is_refused()
    {
        Should.Throw<ArgumentNullException>(() => Places.TryGetByIso((string)null!, out _)).ParamName.ShouldBe("iso");
        Should
            .Throw<ArgumentNullException>(() => Instruments.TryGetBySymbol((string)null!, out _))
            .ParamName.ShouldBe("symbol");
        Should.Throw<ArgumentNullException>(() => Sources.TryGetByUrl((string)null!, out _)).ParamName.ShouldBe("url");
    }

    [Fact]
    public void Facts_finds_one_of_each_kind()
    {
        ShouldFind("claim", Claims.KurskReconstruction.ConstructionWorkers);
        ShouldFind("agent", Agents.SergeiShoigu);
        ShouldFind("place", Places.KurskRegion);
        ShouldFind("source", Sources.FiveReports.Gcr6000Workers);
        ShouldFind("instrument", Instruments.UnscResolution2397);
        ShouldFind("event", Events.ShoiguPyongyang20250617);
        ShouldFind("indicator", Indicators.WorkersInRussia);
        ShouldFind("unit", Units.Person);
    }

    [Fact]
    public void An_instrument_is_found_by_its_symbol()
    {
        Instruments.TryGetBySymbol("S/RES/2397 (2017)", out var instrument).ShouldBeTrue();
        instrument.ShouldBeSameAs(Instruments.UnscResolution2397);
        Instruments.TryGetBySymbol("S/RES/2397", out var none).ShouldBeFalse();
        none.ShouldBeNull();
    }

    [Fact]
    public void A_place_is_found_by_its_ISO_code()
    {
        Places.TryGetByIso("RU-KRS", out var place).ShouldBeTrue();
        place.ShouldBeSameAs(Places.KurskRegion);
        Places.TryGetByIso("ru-krs", out _).ShouldBeFalse("a code is compared as written");
        Places.TryGetByIso("", out _).ShouldBeFalse("places without a code are not found by an empty one");
    }

    [Fact]
    public void A_source_is_found_by_its_address()
    {
        Sources.TryGetByUrl("https://rtwnews.com/article/um6JEqKJ5xYu", out var source).ShouldBeTrue();
        source.ShouldBeSameAs(Sources.FiveReports.RtwWorkersReconstruction);
        Sources.TryGetByUrl("https://rtwnews.com/article/um6jeqkj5xyu", out _).ShouldBeFalse();
    }

    private static void ShouldFind(string kind, IFact expected)
    {
        Facts.TryGet(expected.Id, out IFact? fact).ShouldBeTrue();
        fact.ShouldBeSameAs(expected);
        fact.Kind.ShouldBe(kind);
    }
}

using System;
using System.Globalization;
using System.Linq;
using System.Text;
using NkRuData.Tests.Api;
using Shouldly;

namespace NkRuData.Tests.Search;

/// <summary>What people type, and what they find first.</summary>
public class SearchTests
{
    [Theory]
    [InlineData("шойгу", "sergei-shoigu")]
    [InlineData("ШОЙГУ", "sergei-shoigu")]
    [InlineData("Shoigu", "sergei-shoigu")]
    [InlineData("쇼이구", "sergei-shoigu")]
    [InlineData("김정은", "kim-jong-un")]
    [InlineData("kim jong-un", "kim-jong-un")]
    [InlineData("金正恩", "kim-jong-un")]
    [InlineData("S/RES/2397", "unsc-resolution-2397")]
    [InlineData("s/res/2397 (2017)", "unsc-resolution-2397")]
    [InlineData("Kursk", "kursk-city")]
    [InlineData("kursk region", "kursk-region")]
    [InlineData("Курская область", "kursk-region")]
    [InlineData("sudzha", "sudzha")]
    [InlineData("Суджа", "sudzha")]
    [InlineData("пхеньян", "pyongyang")]
    [InlineData("RU-KRS", "kursk-region")]
    [InlineData("ru", "russia-country")]
    [InlineData("KCNA", "kcna")]
    [InlineData("nis", "national-intelligence-service")]
    [InlineData("MÉDUZA", "meduza")]
    [InlineData("people", "person")]
    [InlineData("kursk-sappers", "kursk-sappers")]
    [InlineData("Kursk sappers", "kursk-sappers")]
    [InlineData("north korean workers in russia", "workers-in-russia")]
    [InlineData("https://rtwnews.com/article/um6JEqKJ5xYu", "rtw-workers-reconstruction")]
    public void What_was_meant_is_first(string text, string id) =>
        Facts.Search(text).Select(fact => fact.Id).FirstOrDefault().ShouldBe(id);

    [Fact]
    public void A_number_finds_what_is_named_by_it_before_what_mentions_it()
    {
        var found = Facts.Search("2397");

        found.Take(2).ShouldContain(Instruments.UnscResolution2397);
        found.Take(2).ShouldAllBe(fact => !(fact is Claim));
        found.ShouldContain(Claims.Get("isw-resolution-2397-ban"));
    }

    [Theory]
    [InlineData("5000 construction workers")]
    [InlineData("5,000 construction workers")]
    [InlineData("construction WORKERS 5000")]
    public void A_figure_is_found_with_its_comma_and_without(string text) =>
        Facts.Search(text).ShouldContain(Claims.KurskReconstruction.ConstructionWorkers);

    // Also "Курские новости", an outlet, and what stands in Курской or Курске.
    [Fact]
    public void The_beginning_of_a_word_finds_it_with_any_ending()
    {
        var found = Facts.Search("Курск");

        found.Take(3).ShouldContain(Places.KurskRegion);
        found.OfType<Source>().ShouldContain(source => source.Title.Contains("Курской"));
        found.OfType<Source>().ShouldContain(source => source.Title.Contains("Курске"));
    }

    // Korean joins particles and other words to a name.
    [Fact]
    public void What_is_inside_a_word_is_found_after_what_is_at_its_beginning()
    {
        Source[] found = [.. Facts.Search("김정은").OfType<Source>()];
        int beginning = Array.FindIndex(found, source => source.Title.Contains(" 김정은 ") || source.Title[0] == '김');
        int inside = Array.FindIndex(found, source => source.Title.Contains("北김정은과"));

        beginning.ShouldBeGreaterThanOrEqualTo(0);
        inside.ShouldBeGreaterThan(beginning);
    }

    [Theory]
    [InlineData("김정은", NormalizationForm.FormD)]
    [InlineData("쇼이구", NormalizationForm.FormD)]
    [InlineData("Méduza", NormalizationForm.FormD)]
    [InlineData("шойгу", NormalizationForm.FormD)]
    [InlineData("ロシア", NormalizationForm.FormD)]
    [InlineData("ベトナム", NormalizationForm.FormKD)]
    public void Letters_in_pieces_find_the_same(string text, NormalizationForm form) =>
        Facts.Search(text.Normalize(form)).ShouldBe(Facts.Search(text));

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("az-Latn-AZ")]
    [InlineData("lt-LT")]
    [InlineData("th-TH")]
    public void Every_culture_finds_the_same(string culture)
    {
        string[] texts = ["KIM IL", "İNSIDER", "insıder", "шойгу", "Kursk", "ΑΘΗΝΑΣ", "5,000"];
        var expected = texts.Select(Facts.Search).ToArray();

        Cultures.In(CultureInfo.GetCultureInfo(culture), () => texts.Select(Facts.Search).ToArray().ShouldBe(expected));
        expected[1].ShouldContain(Agents.TheInsider);
        expected[2].ShouldBe(expected[1]);
    }

    [Fact]
    public void What_is_found_are_the_facts_themselves()
    {
        foreach (var fact in Facts.Search("kursk"))
        {
            Facts.Get(fact.Id).ShouldBeSameAs(fact);
        }
    }

    [Fact]
    public void Null_is_refused_by_name() =>
        Should.Throw<ArgumentNullException>(() => Facts.Search(null!)).ParamName.ShouldBe("text");

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("\t\r\n\0")]
    [InlineData("... – !? «» ()")]
    [InlineData("\u0301\u200B\uFEFF")]
    [InlineData("\uD83D\uDE00")]
    public void Without_a_word_nothing_is_found(string text) => Facts.Search(text).ShouldBeEmpty();

    [Theory]
    [InlineData("\uD800")]
    [InlineData("\uDC00\uD800")]
    [InlineData("kursk\uD800")]
    [InlineData("\uDC00kursk")]
    [InlineData("kursk \uDBFF\uDFFF\uFFFF")]
    public void Half_a_letter_separates(string text) =>
        Facts.Search(text).ShouldBe(text.Contains("kursk") ? Facts.Search("kursk") : []);

    [Fact]
    public void Letters_beyond_the_first_plane_are_letters() => Facts.Search("kursk \uD840\uDC00").ShouldBeEmpty();

    [Fact]
    public void A_very_long_text_is_no_burden()
    {
        Facts.Search(new string('k', 1_000_000)).ShouldBeEmpty();
        Facts.Search(string.Concat(Enumerable.Repeat("kursk ", 200_000))).Count.ShouldBe(Facts.Search("kursk").Count);
        Facts.Search(string.Join(" ", Enumerable.Range(0, 200_000).Select(i => $"w{i}"))).ShouldBeEmpty();
        Facts.Search(string.Concat(Facts.All.Select(fact => fact.Label + "\n"))).ShouldBeEmpty();
        Facts.Search(new string('\u0301', 1_000_000) + "kursk").ShouldBe(Facts.Search("kursk"));
    }
}

using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.Json;
using NkRuData.Tests.Api;
using Shouldly;

namespace NkRuData.Tests.Citation;

/// <summary>Every source, claim and instrument in every style, read back by the grammar of the format.</summary>
public class CitationTests
{
    public static TheoryData<CitationStyle> Styles => [.. Enum.GetValues<CitationStyle>()];

    [Fact]
    public void BibTeX_of_every_source_says_what_the_source_says()
    {
        foreach (Source source in Sources.All)
        {
            var entry = BibTeXReader.Read(source.Cite(CitationStyle.BibTeX)).ShouldHaveSingleItem();

            entry.Key.ShouldBe(source.Id);
            ShouldBeSource(entry, source);
            CitedDates.ShouldBeCited(entry, source.Published);
        }
    }

    [Fact]
    public void RIS_of_every_source_says_what_the_source_says()
    {
        foreach (Source source in Sources.All)
        {
            var record = RisReader.Read(source.Cite(CitationStyle.Ris)).ShouldHaveSingleItem();

            record["ID"].ShouldBe([source.Id]);
            ShouldBeSource(record, source);
            CitedDates.ShouldBeCited(record, source.Published);
        }
    }

    [Fact]
    public void CSL_JSON_of_every_source_says_what_the_source_says()
    {
        foreach (Source source in Sources.All)
        {
            using var json = JsonDocument.Parse(source.Cite(CitationStyle.CslJson));
            CslSchema.ShouldFit(json.RootElement);
            JsonElement item = json.RootElement.EnumerateArray().ShouldHaveSingleItem();

            item.GetProperty("id").GetString().ShouldBe(source.Id);
            ShouldBeSource(item, source);
            CitedDates.ShouldBeCited(item, source.Published);
        }
    }

    [Fact]
    public void The_line_of_every_source_has_its_title_publisher_and_address()
    {
        foreach (Source source in Sources.All)
        {
            string line = source.Cite(CitationStyle.Text);

            line.Any(char.IsControl).ShouldBeFalse();
            line.ShouldContain($"“{source.Title}”, ");
            line.ShouldContain(source.Publisher.Name);
            line.ShouldContain(source.Url ?? "");
            line.ShouldContain(string.Join(", ", source.Authors));
            line.Contains($"[{source.Language}]", StringComparison.Ordinal).ShouldBe(source.Language != "en");
            line.Contains(", no date", StringComparison.Ordinal).ShouldBe(source.Published is null);
        }
    }

    [Fact]
    public void A_source_whose_day_is_not_known_is_cited_by_its_span_and_by_no_day_of_it()
    {
        var sources = Sources.All.Where(source => source.Published is { IsInterval: true }).ToList();

        sources.Count.ShouldBeGreaterThan(100);
        foreach (Source source in sources)
        {
            BibTeXReader
                .Read(source.Cite(CitationStyle.BibTeX))[0]
                .Text("note")
                .ShouldNotBeNull()
                .ShouldContain("Published ");
            RisReader.Read(source.Cite(CitationStyle.Ris))[0]["N1"].Single().ShouldContain("Published ");
            source.Cite(CitationStyle.CslJson).ShouldContain("Published ");
        }
    }

    [Fact]
    public void Every_claim_is_cited_once_for_each_appearance_with_its_origin_and_relays()
    {
        var keys = new HashSet<string>();
        foreach (Claim claim in Claims.All)
        {
            var entries = BibTeXReader.Read(claim.Cite(CitationStyle.BibTeX));
            var records = RisReader.Read(claim.Cite(CitationStyle.Ris));
            string[] lines = claim.Cite(CitationStyle.Text).Split('\n');
            using var json = JsonDocument.Parse(claim.Cite(CitationStyle.CslJson));
            CslSchema.ShouldFit(json.RootElement);

            entries.Count.ShouldBe(claim.Appearances.Count);
            records.Count.ShouldBe(claim.Appearances.Count);
            lines.Length.ShouldBe(claim.Appearances.Count);
            json.RootElement.GetArrayLength().ShouldBe(claim.Appearances.Count);
            for (int i = 0; i < claim.Appearances.Count; i++)
            {
                Appearance appearance = claim.Appearances[i];
                JsonElement item = json.RootElement[i];
                ShouldBeSource(entries[i], appearance.Source);
                ShouldBeSource(records[i], appearance.Source);
                ShouldBeSource(item, appearance.Source);

                string key = entries[i].Key;
                keys.Add(key).ShouldBeTrue($"{key} stands for two entries");
                key.ShouldStartWith($"{claim.Id}:{appearance.Source.Id}");
                records[i]["ID"].ShouldBe([key]);
                item.GetProperty("id").GetString().ShouldBe(key);

                string note = entries[i].Text("note").ShouldNotBeNull();
                records[i]["N1"].ShouldBe([note]);
                item.GetProperty("note").GetString().ShouldBe(note);
                ShouldTellOfClaim(note, claim, appearance);
                ShouldTellOfClaim(lines[i], claim, appearance);
                note.ShouldContain($"Claim {claim.Id}: ");
                lines[i].ShouldContain($"“{appearance.Source.Title}”");
            }
        }
    }

    [Fact]
    public void Every_instrument_is_cited_with_its_symbol_and_adoption()
    {
        foreach (Instrument instrument in Instruments.All)
        {
            var entry = BibTeXReader.Read(instrument.Cite(CitationStyle.BibTeX)).ShouldHaveSingleItem();
            var record = RisReader.Read(instrument.Cite(CitationStyle.Ris)).ShouldHaveSingleItem();
            using var json = JsonDocument.Parse(instrument.Cite(CitationStyle.CslJson));
            CslSchema.ShouldFit(json.RootElement);
            JsonElement item = json.RootElement[0];
            string line = instrument.Cite(CitationStyle.Text);

            entry.Text("title").ShouldBe(instrument.Title);
            entry.Text("number").ShouldBe(instrument.Symbol);
            record["TI"].ShouldBe([instrument.Title]);
            record["M1"].SingleOrDefault().ShouldBe(instrument.Symbol);
            Text(item, "title").ShouldBe(instrument.Title);
            Text(item, "number").ShouldBe(instrument.Symbol);
            line.ShouldContain(instrument.Title);
            line.ShouldContain(instrument.Symbol ?? "");
            CitedDates.ShouldBeCited(entry, instrument.Adopted);
            CitedDates.ShouldBeCited(record, instrument.Adopted);
            CitedDates.ShouldBeCited(item, instrument.Adopted);
        }
    }

    [Theory]
    [MemberData(nameof(Styles))]
    public void Citations_of_many_facts_can_be_written_one_after_another(CitationStyle style)
    {
        if (style is CitationStyle.BibTeX)
        {
            string all = string.Concat(Sources.All.Select(source => source.Cite(style)));
            BibTeXReader.Read(all).Select(entry => entry.Key).ShouldBe(Sources.All.Select(source => source.Id));
        }
        else if (style is CitationStyle.Ris)
        {
            string all = string.Concat(Sources.All.Select(source => source.Cite(style)));
            RisReader
                .Read(all)
                .Select(record => record["ID"].Single())
                .ShouldBe(Sources.All.Select(source => source.Id));
        }
        else
        {
            Sources.All.ShouldAllBe(source => !source.Cite(style).EndsWith('\n'));
        }
    }

    [Theory]
    [MemberData(nameof(Styles))]
    public void The_culture_changes_nothing(CitationStyle style)
    {
        string[] Cited() =>
            [
                .. Claims.All.Select(claim => claim.Cite(style)),
                .. Sources.All.Select(source => source.Cite(style)),
                .. Instruments.All.Select(instrument => instrument.Cite(style)),
            ];

        string[] expected = [];
        Cultures.In(CultureInfo.InvariantCulture, () => expected = Cited());
        foreach (string culture in new[] { "tr-TR", "fi-FI", "fa-IR", "th-TH" })
        {
            Cultures.In(
                CultureInfo.GetCultureInfo(culture),
                () => Cited().SequenceEqual(expected).ShouldBeTrue(culture)
            );
        }
    }

    [Fact]
    public void A_style_that_there_is_not_is_refused()
    {
        const CitationStyle Unknown = (CitationStyle)4;

        Should.Throw<ArgumentOutOfRangeException>(() => Sources.All[0].Cite(Unknown)).ParamName.ShouldBe("style");
        Should.Throw<ArgumentOutOfRangeException>(() => Claims.All[0].Cite(Unknown)).ParamName.ShouldBe("style");
        Should.Throw<ArgumentOutOfRangeException>(() => Instruments.All[0].Cite(Unknown)).ParamName.ShouldBe("style");
    }

    [Fact]
    public void The_README_shows_what_is_printed() =>
        File.ReadAllText(Path.Combine(TestFiles.DataFolder, "..", "README.md"))
            .ShouldContain(Sources.FiveReports.Gcr6000Workers.Cite(CitationStyle.Text) + "\n");

    [Fact]
    public void The_numbers_of_the_styles_are_fixed() =>
        Enum.GetValues<CitationStyle>()
            .Select(style => $"{style:D} {style}")
            .ShouldBe(["0 Text", "1 BibTeX", "2 Ris", "3 CslJson"]);

    private static void ShouldBeSource(BibTeXReader.Entry entry, Source source)
    {
        entry.Text("title").ShouldBe(source.Title);
        entry.Raw("url").ShouldBe(source.Url);
        entry.Text("language").ShouldBe(source.Language);
        entry.Names("author").ShouldBe(source.Authors);
        string field = entry.Type switch
        {
            "article" => "journal",
            "techreport" => "institution",
            _ => "howpublished",
        };
        entry.Text(field).ShouldBe(source.Publisher.Name);
        entry.Type.ShouldBe(
            source.SourceKind switch
            {
                SourceKind.NewsArticle => "article",
                SourceKind.Report => "techreport",
                _ => "misc",
            }
        );
        ShouldNameOriginal(entry.Text("note"), source);
    }

    private static void ShouldBeSource(ILookup<string, string> record, Source source)
    {
        record["TI"].ShouldBe([source.Title]);
        record["UR"].SingleOrDefault().ShouldBe(source.Url);
        record["LA"].ShouldBe([source.Language]);
        record["AU"].ShouldBe(source.Authors);
        record[source.SourceKind == SourceKind.NewsArticle ? "T2" : "PB"].ShouldBe([source.Publisher.Name]);
        ShouldNameOriginal(record["N1"].SingleOrDefault(), source);
    }

    private static void ShouldBeSource(JsonElement item, Source source)
    {
        Text(item, "title").ShouldBe(source.Title);
        Text(item, "URL").ShouldBe(source.Url);
        Text(item, "language").ShouldBe(source.Language);
        Text(item, source.SourceKind == SourceKind.NewsArticle ? "container-title" : "publisher")
            .ShouldBe(source.Publisher.Name);
        string?[] authors = item.TryGetProperty("author", out JsonElement names)
            ? [.. names.EnumerateArray().Select(name => Text(name, "literal"))]
            : [];
        authors.ShouldBe(source.Authors);
        ShouldNameOriginal(Text(item, "note"), source);
    }

    private static void ShouldNameOriginal(string? note, Source source)
    {
        if (source.MirrorOf is { } original)
        {
            note.ShouldNotBeNull().ShouldContain($"Copy of “{original.Title}”, {original.Publisher.Name}.");
        }
    }

    private static void ShouldTellOfClaim(string text, Claim claim, Appearance appearance)
    {
        text.ShouldContain(claim.Text);
        text.ShouldContain(claim.Speaker?.Name ?? "ource’s own voice");
        text.ShouldContain(appearance.Wording is { } wording ? $"“{wording}”" : "");
        text.ShouldContain(appearance.Quantity?.ToString() ?? "");
        int last = 0;
        foreach (Agent relay in appearance.Via)
        {
            last = text.IndexOf(relay.Name, last, StringComparison.Ordinal);
            last.ShouldBeGreaterThan(0, $"{claim.Id} via {relay.Name}");
        }

        if (claim.StatedOn is { Precision: DatePrecision.Day } day)
        {
            text.ShouldContain(day.Earliest!.Value.ToString("d MMMM yyyy", CultureInfo.InvariantCulture));
        }
    }

    private static string? Text(JsonElement json, string name) =>
        json.TryGetProperty(name, out JsonElement value) ? value.GetString() : null;
}

using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using NkRuData.Citation;
using Shouldly;

namespace NkRuData.Tests.Citation.Internal;

/// <summary>What the data does not have yet, or will not: every special character, control characters, every kind of date.</summary>
public class EscapingTests
{
    private static readonly List<Reference> References = SyntheticReferences.All;

    public static TheoryData<string, string> Breaks =>
        new()
        {
            { "a\r\nb", "a b" },
            { "a\nb\nc", "a b c" },
            { "a\tb", "a b" },
            { "a \u2028 b", "a b" },
            { "a\u0085b", "a b" },
            { "\0a\u001b[0m", "a [0m" },
            { "  a  ", "a" },
            { "\r\nER  - \r\nTY  - NEWS", "ER - TY - NEWS" },
            { "ER  - TY  - NEWS", "ER - TY - NEWS" },
            { "tick ` ``tick``", "tick ` ``tick``" },
        };

    [Fact]
    public void BibTeX_reads_back_every_character()
    {
        var entries = BibTeXReader.Read(Bibliography.Write(References, CitationStyle.BibTeX));

        entries.Select(entry => entry.Key).ShouldBe(References.Select(reference => reference.Id));
        foreach (var (reference, entry) in References.Zip(entries))
        {
            entry.Text("title").ShouldBe(reference.Title);
            entry.Names("author").ShouldBe(reference.Authors);
            entry.Text("number").ShouldBe(reference.Number);
            (entry.Text("journal") ?? entry.Text("institution") ?? entry.Text("howpublished")).ShouldBe(
                reference.Publisher
            );
            entry.Raw("url").ShouldBe(reference.Url);
            CitedDates.ShouldBeCited(entry, reference.Date);
        }
    }

    [Fact]
    public void RIS_reads_back_every_character()
    {
        var records = RisReader.Read(Bibliography.Write(References, CitationStyle.Ris));

        records.Count.ShouldBe(References.Count);
        foreach (var (reference, record) in References.Zip(records))
        {
            record["TI"].ShouldBe([reference.Title]);
            record["AU"].ShouldBe(reference.Authors);
            record["T2"].Concat(record["PB"]).SingleOrDefault().ShouldBe(reference.Publisher);
            record["UR"].SingleOrDefault().ShouldBe(reference.Url);
            CitedDates.ShouldBeCited(record, reference.Date);
        }
    }

    [Fact]
    public void CSL_JSON_reads_back_every_character()
    {
        using var json = JsonDocument.Parse(Bibliography.Write(References, CitationStyle.CslJson));

        CslSchema.ShouldFit(json.RootElement);
        json.RootElement.GetArrayLength().ShouldBe(References.Count);
        foreach (var (reference, item) in References.Zip(json.RootElement.EnumerateArray()))
        {
            item.GetProperty("title").GetString().ShouldBe(reference.Title);
            bool isPlain =
                reference.Date is { Precision: DatePrecision.Day or DatePrecision.Year or DatePrecision.Month } date
                && !date.Edtf.Contains('X', StringComparison.Ordinal);
            if (isPlain)
            {
                CitedDates.ShouldBeCited(item, reference.Date);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Breaks))]
    public void A_value_stays_on_its_line(string text, string line)
    {
        Reference[] reference = [new("id", ReferenceKind.NewsArticle, text) { Authors = [text], Publisher = text }];

        BibTeXReader.Read(Bibliography.Write(reference, CitationStyle.BibTeX))[0].Text("title").ShouldBe(line);
        RisReader.Read(Bibliography.Write(reference, CitationStyle.Ris))[0]["TI"].ShouldBe([line]);
        Bibliography.Write(reference, CitationStyle.Text).ShouldBe($"{line}: “{line}”, {line}, no date.");
        using var json = JsonDocument.Parse(Bibliography.Write(reference, CitationStyle.CslJson));
        json.RootElement[0].GetProperty("title").GetString().ShouldBe(line);
    }

    [Theory]
    [InlineData("https://example.org/a b{c}\\\"<>^`|", "https://example.org/a%20b%7Bc%7D%5C%22%3C%3E%5E%60%7C")]
    [InlineData("https://example.org/a?b=%20&c=~_#$", "https://example.org/a?b=%20&c=~_#$")]
    [InlineData("https://пример.рф/путь", "https://пример.рф/путь")]
    public void An_address_in_BibTeX_is_as_it_is_but_for_what_no_address_contains(string url, string written) =>
        BibTeXEntry.EscapeUrl(url).ShouldBe(written);

    [Theory]
    [InlineData("2025-06-17", "2025/06/17")]
    [InlineData("2025-06", "2025/06//")]
    [InlineData("2025", "2025///")]
    [InlineData("2025-22", "2025///summer 2025")]
    [InlineData("2025-06~", "2025/06//about June 2025")]
    [InlineData("2025-06-17?", "2025/06/17/17 June 2025 (uncertain)")]
    [InlineData("2025-06-17/2025-06-20", "2025/06//between 17 June 2025 and 20 June 2025")]
    [InlineData("2025-05/2025-06-20", "2025///between May 2025 and 20 June 2025")]
    [InlineData("2024/2025-06-20", "///between 2024 and 20 June 2025")]
    [InlineData("../2025-06-20", "///by 20 June 2025")]
    [InlineData("2025-06-20/", "///on or after 20 June 2025")]
    public void A_date_in_RIS(string edtf, string written) => RisRecord.Date(PartialDate.Parse(edtf)).ShouldBe(written);

    [Theory]
    [InlineData("2025-06-17", """{"date-parts": [[2025, 6, 17]]}""")]
    [InlineData("2025-06-XX", """{"date-parts": [[2025, 6]]}""")]
    [InlineData("2025-22", """{"date-parts": [[2025]], "season": 2}""")]
    [InlineData("2025-34", """{"literal": "second quarter of 2025"}""")]
    [InlineData("202X", """{"literal": "2020 to 2029"}""")]
    [InlineData("2025~", """{"date-parts": [[2025]], "circa": true}""")]
    [InlineData("2025-06-17/2025-07", """{"date-parts": [[2025, 6, 17], [2025, 7]], "circa": true}""")]
    [InlineData("../2025-07", """{"literal": "by July 2025"}""")]
    [InlineData("2025-21/2025-22", """{"literal": "between spring 2025 and summer 2025"}""")]
    public void A_date_in_CSL_JSON(string edtf, string written)
    {
        Reference[] reference = [new("id", ReferenceKind.Post, "Title") { Date = PartialDate.Parse(edtf) }];

        Bibliography.Write(reference, CitationStyle.CslJson).ShouldContain($"\"issued\": {written}\n");
    }

    [Theory]
    [InlineData("2024-12-04/..", "from 4 December 2024")]
    [InlineData("../2024-12", "until December 2024")]
    [InlineData("2024/2025-06", "from 2024 to June 2025")]
    [InlineData("2024-12-04~", "about 4 December 2024")]
    [InlineData("../..", "at all times")]
    public void A_span_in_words(string edtf, string words) => DateWords.Span(PartialDate.Parse(edtf)).ShouldBe(words);

    [Theory]
    [InlineData("../..", "on an unknown day")]
    [InlineData("2025/", "on or after 2025")]
    [InlineData("/2025~", "by about 2025")]
    public void A_day_in_words(string edtf, string words) => DateWords.Day(PartialDate.Parse(edtf)).ShouldBe(words);

    [Fact]
    public void A_claim_that_does_not_stand_says_so()
    {
        NkRuData.Citation.References.StatusNote(Status.Active, null).ShouldBeNull();
        NkRuData
            .Citation.References.StatusNote(Status.Retracted, "The paper withdrew it.")
            .ShouldBe("The claim is retracted: The paper withdrew it.");
        NkRuData.Citation.References.StatusNote(Status.Corrected, "x").ShouldBe("The claim is corrected: x");
        NkRuData.Citation.References.StatusNote(Status.Superseded, "x").ShouldBe("The claim is superseded: x");
    }
}

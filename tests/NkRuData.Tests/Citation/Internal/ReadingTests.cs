using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Text.Json;
using NkRuData.Citation;
using Shouldly;

namespace NkRuData.Tests.Citation.Internal;

/// <summary>
/// Readers that others wrote have read the synthetic works: what they found is recorded in <c>readings.json</c>, by
/// <c>record.mjs</c>. CONTRIBUTING says how.
/// </summary>
public class ReadingTests
{
    private static readonly JsonElement Recorded = JsonDocument
        .Parse(File.ReadAllText(Path.Combine(Here(), "readings.json")))
        .RootElement;

    public static TheoryData<string> Readers =>
        [.. Recorded.GetProperty("readers").EnumerateObject().Select(x => x.Name)];

    [Theory]
    [InlineData(CitationStyle.BibTeX, "bib")]
    [InlineData(CitationStyle.Ris, "ris")]
    [InlineData(CitationStyle.CslJson, "json")]
    public void What_they_read_is_what_we_write_today(CitationStyle style, string format)
    {
        string text = Bibliography.Write(SyntheticReferences.All, style);

        Snapshot.Match(text, format);
        Recorded
            .GetProperty("texts")
            .GetProperty(format)
            .GetString()
            .ShouldBe(text.Replace("\r\n", "\n"), "Record again.");
    }

    [Theory]
    [MemberData(nameof(Readers))]
    public void They_found_every_work_with_its_title_publisher_and_address(string reader)
    {
        JsonElement found = Recorded.GetProperty("readers").GetProperty(reader);

        found.GetArrayLength().ShouldBe(SyntheticReferences.All.Count);
        foreach (var (reference, item) in SyntheticReferences.All.Zip(found.EnumerateArray()))
        {
            Text(item, "id").ShouldBe(reference.Id);
            Text(item, "url").ShouldBe(reference.Url, reference.Id);
            if (reader == "biblatex-csl-converter" && reference.Title.IndexOfAny(['{', '}', '^', '<', '>', '|']) >= 0)
            {
                // It drops commands that it does not know, such as \textless; TeX and the others do know them.
                continue;
            }

            Text(item, "title").ShouldBe(reference.Title, reference.Id);
            Text(item, "publisher").ShouldBe(reference.Publisher, reference.Id);
        }
    }

    private static string? Text(JsonElement json, string name) =>
        json.TryGetProperty(name, out JsonElement value) ? value.GetString() : null;

    private static string Here([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}

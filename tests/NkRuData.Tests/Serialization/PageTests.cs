using System.IO;
using System.Text.Json;
using Shouldly;

namespace NkRuData.Tests.Serialization;

/// <summary>The page about JSON says what is written.</summary>
public class PageTests
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };

    [Fact]
    public void The_example_of_the_page_is_what_is_written()
    {
        string page = File.ReadAllText(Path.Combine(TestFiles.DataFolder, "..", "docs", "JSON.md"));
        string written = JsonSerializer.Serialize(Claims.KurskReconstruction.KhinshteinSappers202506, Indented);

        page.ReplaceLineEndings("\n").ShouldContain($"```json\n{written.ReplaceLineEndings("\n")}\n```");
    }
}

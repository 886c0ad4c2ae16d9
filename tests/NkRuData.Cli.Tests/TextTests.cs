using System.IO;
using NkRuData.Cli.Output;
using Shouldly;

namespace NkRuData.Cli.Tests;

public sealed class TextTests
{
    [Theory]
    [InlineData("2025-06-17", "17 June 2025")]
    [InlineData("2025-06-05", "5 June 2025")]
    [InlineData("2025-06", "June 2025")]
    [InlineData("2025-06-XX", "June 2025")]
    [InlineData("2025", "2025")]
    [InlineData("2025-XX", "2025")]
    [InlineData("202X", "2020s")]
    [InlineData("19XX", "19XX")]
    [InlineData("2022-23", "autumn 2022")]
    [InlineData("2024-35", "third quarter of 2024")]
    [InlineData("2025-03~", "about March 2025")]
    [InlineData("2025-03?", "perhaps March 2025")]
    [InlineData("../2025-05", "by May 2025")]
    [InlineData("2025-05/", "not before May 2025")]
    [InlineData("2025-06-17/2025-08", "between 17 June 2025 and August 2025")]
    public void Says_when_something_was_said(string edtf, string words) =>
        DateText.Day(PartialDate.Parse(edtf)).ShouldBe(words);

    [Theory]
    [InlineData("2025-06-17/..", "from 17 June 2025 on")]
    [InlineData("../2025-05", "until May 2025")]
    [InlineData("2024-12~/2025-05~", "about December 2024 to about May 2025")]
    [InlineData("2019/2024", "2019 to 2024")]
    public void Says_how_long_something_is_true(string edtf, string words) =>
        DateText.Span(PartialDate.Parse(edtf)).ShouldBe(words);

    [Fact]
    public void Says_figures_with_their_bounds()
    {
        FigureText.WithUnit(Claims.KurskReconstruction.ConstructionWorkers.Quantity!).ShouldBe("5,000 people");
        FigureText.WithUnit(Claims.WorkersInRussia.FifteenThousand.Quantity!).ShouldBe("about 15,000 people");
        FigureText.WithUnit(Claims.TroopsInCombat.FourteenThousand.Quantity!).ShouldBe("at most 14,000 people");
        FigureText.WithUnit(Claims.TroopsInCombat.SentToFight.Quantity!).ShouldBe("12,000 to 15,000 people");
        FigureText.WithUnit(Claims.Losses.OverTwentyPercent.Quantity!).ShouldBe("more than 20 percent");
        FigureText.WithUnit(Claims.EntriesAndVisas.StudyEntries2024.Quantity!).ShouldBe("nearly 8,000 people");
    }

    [Fact]
    public void Never_reads_text_as_markup()
    {
        using var writer = new StringWriter();
        var page = new Page(Terminal.Plain(writer, 80));

        page.Paragraph("[red]a[/] [b");
        page.Field("[x]", "[y");

        writer.ToString().ShouldContain("[red]a[/] [b");
        writer.ToString().ShouldContain("[y");
    }
}

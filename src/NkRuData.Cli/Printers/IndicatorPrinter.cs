using System.Linq;
using NkRuData.Cli.Output;
using NkRuData.Cli.Reading;

namespace NkRuData.Cli.Printers;

/// <summary>Prints an indicator: what it asks, and every answer as every source carries it.</summary>
internal static class IndicatorPrinter
{
    internal static void Print(Indicator indicator, Page page)
    {
        page.Head(indicator);
        page.Field("Asks for", indicator.Definition);
        page.Field("Unit", indicator.Unit);
        page.Field("Measure", Words.Of(indicator.Measure));
        page.Field("Population", indicator.Population is { } population ? Words.Of(population) : null);
        page.Field("Place", indicator.Place);
        page.Field("Range", indicator.Range is { } range ? FigureText.Of(range) : null);
        page.Field("Note", indicator.Note);

        var figures = indicator
            .Claims.Series()
            .SelectMany(claim => claim.Appearances, (claim, appearance) => new Carried(claim, appearance))
            .ToList();
        if (figures.Count > 0)
        {
            page.Heading("Answers", "figure, speaker, date, wording, carried by");
            page.Figures(figures);
        }

        DisputePrinter.Print(indicator, page);
        page.Section("Claims", indicator.Claims);
    }
}

using System.Linq;
using NkRuData.Cli.Output;

namespace NkRuData.Cli.Printers;

/// <summary>Prints a unit and the indicators that are counted in it.</summary>
internal static class UnitPrinter
{
    internal static void Print(Unit unit, Page page)
    {
        page.Head(unit);
        page.Field("UCUM", unit.Symbol);
        page.Field("Means", unit.Definition);
        page.Section("Indicators", Indicators.All.Where(indicator => unit.Equals(indicator.Unit)));
    }
}

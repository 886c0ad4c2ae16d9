using NkRuData.Cli.Output;

namespace NkRuData.Cli.Printers;

/// <summary>Prints a place.</summary>
internal static class PlacePrinter
{
    internal static void Print(Place place, Page page)
    {
        page.Head(place);
        page.Field("Kind", Words.Of(place.PlaceKind));
        page.Names(place.Names);
        page.Field("ISO 3166", place.Iso);
        page.Field("Part of", place.PartOf);
        page.Field("Note", place.Note);
        page.Section("Parts", place.Parts);
        page.Section("Agents", place.Agents);
        page.Section("Indicators", place.Indicators);
        page.Section("Events", place.Events);
        page.Section("Claims", place.Claims);
    }
}

using NkRuData.Cli.Output;

namespace NkRuData.Cli.Printers;

/// <summary>Prints an event.</summary>
internal static class EventPrinter
{
    internal static void Print(Event happening, Page page)
    {
        page.Head(happening);
        page.Field("Kind", Words.Of(happening.EventKind));
        page.Field("Date", DateText.Span(happening.Date));
        page.Field("Place", happening.Place);
        page.Fields("Participants", happening.Participants);
        page.Field("Note", happening.Note);
        page.Section("Sources", happening.Sources);
        page.Section("Claims", happening.Claims);
    }
}

using NkRuData.Cli.Output;

namespace NkRuData.Cli.Printers;

/// <summary>Prints a legal instrument and its provisions.</summary>
internal static class InstrumentPrinter
{
    internal static void Print(Instrument instrument, Page page)
    {
        page.Head(instrument);
        page.Field("Title", instrument.Title);
        page.Field("Symbol", instrument.Symbol);
        page.Field("Kind", Words.Of(instrument.InstrumentKind));
        page.Field("Adopted", DateText.Day(instrument.Adopted));
        page.Field("Adopted by", instrument.Body);
        page.Field("Adopted in", instrument.Place);
        page.Field("In force", DateText.Span(instrument.InForce));
        page.Fields("Parties", instrument.Parties);
        page.Field("Note", instrument.Note);
        foreach (var provision in instrument.Provisions)
        {
            page.Heading("Provision", provision.Paragraph);
            page.Field("Says", provision.Text);
            page.Field("Within", provision.Within);
            page.Field("Deadline", DateText.Day(provision.Deadline));
            page.Field("Read in", provision.Source);
            page.Field("Note", provision.Note);
        }

        page.Section("Invoked by", instrument.Cited);
    }
}

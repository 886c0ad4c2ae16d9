using NkRuData.Cli.Output;

namespace NkRuData.Cli.Printers;

/// <summary>Prints a source and what it carries.</summary>
internal static class SourcePrinter
{
    internal static void Print(Source source, Page page)
    {
        page.Head(source);
        page.Field("Title", source.Title);
        page.Field("Publisher", source.Publisher);
        page.Field("By", source.Authors.Count == 0 ? null : string.Join(", ", source.Authors));
        page.Field("Published", DateText.Day(source.Published) ?? Words.Undated);
        page.Field("Kind", Words.Of(source.SourceKind));
        page.Field("Language", source.Language);
        page.Address("Read at", source.Url);
        page.Field("Copy of", source.MirrorOf);
        page.Field("Note", source.Note);
        page.Section("Copies", source.Mirrors);
        page.Section("Events", source.Events);
        page.Section("Claims", source.Claims);
    }
}

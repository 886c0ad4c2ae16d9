using System;

namespace NkRuData.Storage;

// A record keeps its texts, and few of them stand in another row as well. Those that do are kept here, and so are dates,
// which many rows share: each is parsed when it is first asked for.
internal abstract partial class Table
{
    private readonly int repeatedTexts;
    private readonly int dates;
    private Kept<string>? keptTexts;
    private Kept<ParsedDate>? keptDates;

    internal string? Text(int column, int row)
    {
        var data = Data;
        int text = Number(data, column, row);
        return text == 0 ? null
            : text <= repeatedTexts ? Repeated(text)
            : Utf8.Decode(TextAt(data, TextStarts, text));
    }

    internal PartialDate? Date(int column, int row)
    {
        int date = Number(column, row);
        return date == 0 ? null : DateAt(date);
    }

    private string Repeated(int text)
    {
        ref string? kept = ref (keptTexts ?? Lazy.Publish(ref keptTexts, new(repeatedTexts)))[text];
        return kept ??= Utf8.Decode(TextAt(Data, TextStarts, text));
    }

    private PartialDate DateAt(int date)
    {
        ref ParsedDate? kept = ref (keptDates ?? Lazy.Publish(ref keptDates, new(dates)))[date];
        return (kept ??= new(PartialDate.FromTrusted(Utf8.Decode(TextAt(Data, DateStarts, date))))).Date;
    }

    // A reference is published at once where a struct is not.
    private sealed class ParsedDate(PartialDate date)
    {
        internal PartialDate Date { get; } = date;
    }
}

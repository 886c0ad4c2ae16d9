using System;

namespace NkRuData.Storage;

// Few dates stand in many rows. Each is parsed once, when it is first asked for.
internal abstract partial class Table
{
    private const int DatePageBits = 5;
    private const int DatePageMask = (1 << DatePageBits) - 1;

    private ParsedDate?[]?[]? dates;

    internal PartialDate? Date(int column, int row)
    {
        int date = Number(column, row);
        return date == 0 ? null : DateAt(date);
    }

    private PartialDate DateAt(int date)
    {
        var all = dates ?? Lazy.Publish(ref dates, new ParsedDate?[]?[(dateCount >> DatePageBits) + 1]);
        var page =
            all[date >> DatePageBits] ?? Lazy.Publish(ref all[date >> DatePageBits], new ParsedDate?[DatePageMask + 1]);
        ref ParsedDate? slot = ref page[date & DatePageMask];
        return (slot ?? Lazy.Publish(ref slot, Parse(date))).Date;
    }

    private ParsedDate Parse(int date) => new(PartialDate.FromTrusted(Utf8.Decode(TextAt(Data, DateStarts, date))));

    // A reference is published at once where a struct is not.
    private sealed class ParsedDate(PartialDate date)
    {
        internal PartialDate Date { get; } = date;
    }
}

using System;
using System.Globalization;
using System.Linq;
using System.Text.Json;
using Shouldly;

namespace NkRuData.Tests.Citation;

/// <summary>What formats may say of a date, worked out from its text alone.</summary>
internal static class CitedDates
{
    internal static void ShouldBeCited(BibTeXReader.Entry entry, PartialDate? published)
    {
        entry.Raw("date").ShouldBe(published?.Edtf);
        if (published is not { } date)
        {
            entry.Raw("year").ShouldBe("n.d.");
            entry.Raw("month").ShouldBeNull();
            return;
        }

        // Year and month are those of every possible day, or are not said.
        bool oneYear = date.Earliest?.Year == date.Latest?.Year;
        bool oneMonth = oneYear && date.Earliest?.Month == date.Latest?.Month;
        (entry.Raw("year")?.Length == 4).ShouldBe(oneYear, entry.Key);
        (entry.Raw("month") is not null).ShouldBe(oneMonth, entry.Key);
        if (oneYear)
        {
            entry.Raw("year").ShouldBe(date.Edtf[..4]);
        }

        if (oneMonth)
        {
            entry
                .Raw("month")
                .ShouldBe(date.Earliest!.Value.ToString("MMM", CultureInfo.InvariantCulture).ToLowerInvariant());
        }
    }

    internal static void ShouldBeCited(ILookup<string, string> record, PartialDate? published)
    {
        string? text = record["DA"].SingleOrDefault();
        if (published is not { } date)
        {
            text.ShouldBeNull();
            record["PY"].ShouldBeEmpty();
            return;
        }

        bool oneYear = date.Earliest?.Year == date.Latest?.Year;
        record["PY"].ShouldBe(oneYear ? [date.Edtf[..4]] : []);
        string[] parts = text.ShouldNotBeNull().Split('/', 4);
        parts.Length.ShouldBeGreaterThanOrEqualTo(3);
        if (parts[2].Length > 0)
        {
            // A day is cited only where one day was stated.
            string.Join('-', parts[..3]).ShouldBe(date.Edtf.TrimEnd('~', '?', '%'));
        }

        bool isPlain =
            date.Precision is DatePrecision.Day or DatePrecision.Month or DatePrecision.Year
            && date.Edtf.All(c => char.IsAsciiDigit(c) || c is '-' or 'X');
        if (!isPlain)
        {
            parts[3].ShouldNotBeEmpty();
        }
    }

    internal static void ShouldBeCited(JsonElement item, PartialDate? published)
    {
        bool hasDate = item.TryGetProperty("issued", out JsonElement issued);
        hasDate.ShouldBe(published is not null);
        if (published is not { } date || issued.TryGetProperty("literal", out _))
        {
            return;
        }

        int[][] parts =
        [
            .. date
                .Edtf.Split('/')
                .Select(end => end.TrimEnd('~', '?', '%'))
                .Select(end => end.Split('-').Select(part => int.Parse(part, CultureInfo.InvariantCulture)).ToArray()),
        ];
        issued
            .GetProperty("date-parts")
            .EnumerateArray()
            .Select(end => end.EnumerateArray().Select(part => part.GetInt32()).ToArray())
            .ToArray()
            .ShouldBe(parts);
        issued.TryGetProperty("circa", out _).ShouldBe(date.IsInterval || date.IsApproximate || date.IsUncertain);
    }
}

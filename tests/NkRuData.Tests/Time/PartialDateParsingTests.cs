#if !NKRUDATA_NETSTANDARD
using System;
using System.Globalization;
using NkRuData.Tests.Api;
using Shouldly;

namespace NkRuData.Tests.Time;

/// <summary>The interfaces by which generic code and frameworks read and write a partial date.</summary>
public class PartialDateParsingTests
{
    [Theory]
    [InlineData("2025-06-17")]
    [InlineData("2025-06~")]
    [InlineData("2025-06-17/..")]
    [InlineData("/2024-33")]
    public void Every_way_of_reading_gives_what_Parse_gives(string edtf)
    {
        var expected = PartialDate.Parse(edtf);

        PartialDate.Parse($"on {edtf}".AsSpan(3)).ShouldBe(expected);
        PartialDate.TryParse(edtf.AsSpan(), out var read).ShouldBeTrue();
        read.ShouldBe(expected);
        Parse<PartialDate>(edtf).ShouldBe(expected);
        ParseSpan<PartialDate>(edtf).ShouldBe(expected);
    }

    [Theory]
    [InlineData("17.06.2025")]
    [InlineData("")]
    [InlineData("2025-06-1７")]
    public void No_way_of_reading_takes_what_is_no_date(string text)
    {
        PartialDate.TryParse(text.AsSpan(), out var none).ShouldBeFalse();
        none.ShouldBe(default);
        Should.Throw<FormatException>(() => PartialDate.Parse(text.AsSpan()));
        Should.Throw<FormatException>(() => Parse<PartialDate>(text));
        Should.Throw<FormatException>(() => ParseSpan<PartialDate>(text));
    }

    [Fact]
    public void It_formats_as_written_in_every_culture()
    {
        var date = PartialDate.Parse("2025-06-17/..");
        foreach (string name in (string[])["ar-SA", "fi-FI", "hi-IN", "ru-RU"])
        {
            var culture = CultureInfo.GetCultureInfo(name);
            Cultures.In(
                culture,
                () => $"{date}|{date, 15}|{date:G}".ShouldBe("2025-06-17/..|  2025-06-17/..|2025-06-17/..")
            );
            string.Create(culture, $"{date}").ShouldBe("2025-06-17/..");
        }
    }

    [Fact]
    public void It_is_written_into_room_that_suffices_and_no_other()
    {
        var date = PartialDate.Parse("2025-06");
        Span<char> text = stackalloc char[7];

        TryFormat(date, text, out int characters).ShouldBeTrue();

        (text.ToString(), characters).ShouldBe(("2025-06", 7));
        TryFormat(date, text[1..], out characters).ShouldBeFalse();
        characters.ShouldBe(0);
    }

    [Fact]
    public void There_is_no_other_format() =>
        Should.Throw<FormatException>(() => $"{PartialDate.Parse("2025"):yyyy}").Message.ShouldContain("'yyyy'");

    private static T Parse<T>(string text)
        where T : IParsable<T> => T.TryParse(text, null, out var read) ? read : T.Parse(text, null);

    private static T ParseSpan<T>(ReadOnlySpan<char> text)
        where T : ISpanParsable<T> => T.TryParse(text, null, out var read) ? read : T.Parse(text, null);

    private static bool TryFormat<T>(T value, Span<char> room, out int written)
        where T : ISpanFormattable => value.TryFormat(room, out written, "", null);
}
#endif

using System.Linq;
using System.Xml.Linq;
using NkRuData.Generator.Emission;
using Shouldly;

namespace NkRuData.Generator.Tests;

/// <summary>Any text stands in documentation as itself, in one comment, and as XML.</summary>
public class XmlTextTests
{
    [Fact]
    public void XML_reads_every_character_back_or_a_mark_for_it()
    {
        foreach (char[] units in Enumerable.Range(0, 0x10000).Select(unit => (char)unit).Chunk(0x100))
        {
            string text = new(units);
            string escaped = XmlText.Escape(text);
            string read = XElement.Parse($"<x>{escaped}</x>", LoadOptions.PreserveWhitespace).Value;
            read.Length.ShouldBe(text.Length);
            for (int i = 0; i < text.Length; i++)
            {
                (
                    read[i] == text[i] || read[i] == '\uFFFD' || (read[i] == ' ' && char.IsWhiteSpace(text[i]))
                ).ShouldBeTrue();
                (char.IsLetterOrDigit(text[i]) && read[i] != text[i]).ShouldBeFalse();
            }

            escaped.Count(c => c is '\r' or '\u0085' or '\u2028' or '\u2029').ShouldBe(0);
        }
    }

    [Theory]
    [InlineData("a & b", "a &amp; b")]
    [InlineData("a < b > c", "a &lt; b &gt; c")]
    [InlineData("\"a\"", "&quot;a&quot;")]
    [InlineData("a\nb", "a\nb")]
    [InlineData("a\rb\u0085c\u2028d\u2029e", "a b c d e")]
    [InlineData("a\tb", "a\tb")]
    [InlineData("a\u0001b\u001fc\u007fd\u202ee", "a\uFFFDb\uFFFDc\uFFFDd\uFFFDe")]
    [InlineData("\U0001F600!", "\U0001F600!")]
    [InlineData("\U0001F600\U0001F600", "\U0001F600\U0001F600")]
    public void It_is_escaped_so(string text, string escaped) => XmlText.Escape(text).ShouldBe(escaped);

    [Fact]
    public void Half_a_character_is_marked()
    {
        XmlText.Escape("\uD83D").ShouldBe("\uFFFD");
        XmlText.Escape("\uD83Da").ShouldBe("\uFFFDa");
        XmlText.Escape("\uDE00\uD83D").ShouldBe("\uFFFD\uFFFD");
    }

    [Theory]
    [InlineData("plain", "plain")]
    [InlineData("a `b` c", "a <c>b</c> c")]
    [InlineData("`a` and `b`", "<c>a</c> and <c>b</c>")]
    [InlineData("a `b", "a `b")]
    [InlineData("`a` and `b", "<c>a</c> and `b")]
    [InlineData("`a < b`\nc", "<c>a &lt; b</c> c")]
    [InlineData("``", "<c></c>")]
    [InlineData("", "")]
    public void What_stands_between_backticks_is_code(string text, string prose) => XmlText.Prose(text).ShouldBe(prose);
}

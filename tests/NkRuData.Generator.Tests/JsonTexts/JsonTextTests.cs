using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json;
using System.Threading;
using Microsoft.CodeAnalysis.Text;
using NkRuData.Generator.Json;
using Shouldly;

namespace NkRuData.Generator.Tests;

/// <summary>
/// Which texts are JSON here. Where RFC 8259 leaves the decision open: numbers of any size and digits are taken as
/// written, and it is the schema's to refuse them; names that stand twice, halves of surrogate pairs, U+FFFD as such (what
/// invalid UTF-8 has become), a byte order mark inside the text (the compiler takes the first away) and more than 64
/// levels are refused.
/// </summary>
public class JsonTextTests
{
    private static readonly Dictionary<string, JsonText> Texts = (
        (IEnumerable<JsonText>)[.. AcceptedTexts.All, .. RefusedTexts.All, .. OpenTexts.All]
    ).ToDictionary(text => text.Name);

    public static TheoryData<string> TextNames => [.. Texts.Keys];

    [Theory]
    [MemberData(nameof(TextNames))]
    public void Each_text_is_accepted_with_its_value_or_refused_at_a_place(string name)
    {
        var (_, text, value) = Texts[name];

        var file = JsonParser.Parse("a.json", SourceText.From(text), CancellationToken.None);

        (value is not null).ShouldBe(name[0] == 'y' || (name[0] == 'i' && value is not null));
        (value is null ? null : Print(file.Root!)).ShouldBe(value);
        file.Diagnostics.Count.ShouldBe(value is null ? System.Math.Max(1, file.Diagnostics.Count) : 0);
        file.Diagnostics.ShouldAllBe(diagnostic => diagnostic.Span.End <= text.Length);
    }

    [Theory]
    [InlineData(2, "n0")]
    [InlineData(16, "n0")]
    [InlineData(17, "n0")]
    [InlineData(40, "n0")]
    [InlineData(40, "n15")]
    [InlineData(40, "n16")]
    [InlineData(40, "n39")]
    public void A_name_that_stands_twice_is_refused_however_many_there_are(int members, string again)
    {
        string text = string.Join(", ", Enumerable.Range(0, members).Select(i => $"\"n{i}\": {i}"));

        var once = JsonParser.Parse("a.json", SourceText.From($"{{ {text} }}"), CancellationToken.None);
        var twice = JsonParser.Parse(
            "a.json",
            SourceText.From($"{{ {text}, \"{again}\": 1 }}"),
            CancellationToken.None
        );

        once.Diagnostics.ShouldBeEmpty();
        twice.Diagnostics.ShouldHaveSingleItem().Span.Start.ShouldBe(text.Length + 4);
        twice.Root!.Members.Length.ShouldBe(members + 1);
        twice.Root[again]!.Text.ShouldBe(again[1..], "the first of a name is the one that is found");
        twice.Root["n40"].ShouldBeNull();
    }

    [Theory]
    [InlineData("", "the file is empty")]
    [InlineData(" \n", "the file is empty")]
    [InlineData("[1", "the file ends before it is complete")]
    [InlineData("[1,\n", "the file ends before it is complete")]
    [InlineData("[\"a\n\"]", "the closing quote of a string is missing on this line")]
    [InlineData("[\"a\r\n\"]", "the closing quote of a string is missing on this line")]
    [InlineData("[\"a\tb\"]", "'0x09' is invalid within a JSON string. The string should be correctly escaped")]
    [InlineData(
        "[-\n]",
        "'0x0A' is invalid within a number, immediately after a sign character ('+' or '-'). Expected a digit ('0'-'9')"
    )]
    [InlineData("[1, ]", "nothing stands between the comma and ']'")]
    [InlineData("{\"a\": 1,\n}", "nothing stands between the comma and '}'")]
    [InlineData("[1}", "'}' is invalid without a matching open")]
    [InlineData("[1 2]", "'2' is invalid after a value. Expected either ',', '}', or ']'")]
    public void What_is_no_JSON_is_said_in_the_words_of_its_writer(string text, string reason)
    {
        var file = JsonParser.Parse("a.json", SourceText.From(text), CancellationToken.None);

        file.Diagnostics.ShouldHaveSingleItem()
            .ToDiagnostic()
            .GetMessage(CultureInfo.InvariantCulture)
            .ShouldBe($"JSON syntax: {reason}");
    }

    [Fact]
    public void Depth_has_an_end_and_a_reason()
    {
        var file = JsonParser.Parse("a.json", SourceText.From(new string('[', 65)), CancellationToken.None);

        file.Diagnostics.ShouldHaveSingleItem()
            .ToDiagnostic()
            .GetMessage(CultureInfo.InvariantCulture)
            .ShouldBe("JSON syntax: objects and arrays are nested too deeply");
    }

    [Theory]
    [InlineData("null", "null")]
    [InlineData("{}", "an object")]
    [InlineData("12.50", "the number 12.50")]
    [InlineData("\"a\"", "the string 'a'")]
    [InlineData(
        "\"1234567890123456789012345678901234567890\"",
        "the string '1234567890123456789012345678901234567890'"
    )]
    [InlineData(
        "\"12345678901234567890123456789012345678901\"",
        "the string '1234567890123456789012345678901234567890…'"
    )]
    public void A_value_is_shown_by_its_first_forty_characters(string json, string shown) =>
        JsonParser.Parse("a.json", SourceText.From(json), CancellationToken.None).Root!.Show().ShouldBe(shown);

    [Fact]
    public void What_stands_before_a_break_is_kept()
    {
        const string Text = "{ \"a\": [1, { \"b\": 2 }], \"c\": { \"d\": [3, true";

        var file = JsonParser.Parse("a.json", SourceText.From(Text), CancellationToken.None);

        file.IsBroken.ShouldBeTrue();
        Print(file.Root!).ShouldBe("{\"a\":[1,{\"b\":2}],\"c\":{\"d\":[3,true]}}");
    }

    [Fact]
    public void There_are_many_texts() => Texts.Count.ShouldBeGreaterThan(120);

    // Everything that JSON has to escape, escaped in one way.
    private static string Print(JsonNode node) =>
        node.Kind switch
        {
            JsonKind.Object =>
                $"{{{string.Join(",", node.Members.Select(member => $"{Quoted(member.Name)}:{Print(member.Value)}"))}}}",
            JsonKind.Array => $"[{string.Join(",", node.Items.Select(Print))}]",
            JsonKind.Text => Quoted(node.Text),
            JsonKind.Number => node.Text,
            _ => node.Describe(),
        };

    private static string Quoted(string text) =>
        string.Concat(
                text.Select(c =>
                    c is '"' or '\\' ? "\\" + c
                    : c < ' ' ? JsonEncodedText.Encode(c.ToString()).ToString()
                    : c.ToString()
                )
            )
            .Insert(0, "\"") + "\"";
}

using System;
using NkRuData.Generator.Schema;
using Shouldly;

namespace NkRuData.Generator.Tests;

/// <summary>Patterns mean what ECMA-262 says with the flag <c>u</c>, and are refused where .NET cannot mean that.</summary>
public class PatternTests
{
    private const string Face = "\U0001F600";
    private const string Spaces = "\t\n\v\f\r \u00A0\u1680\u2000\u200A\u2028\u2029\u202F\u205F\u3000\uFEFF";

    [Theory]
    // Where it stands.
    [InlineData("b", "abc")]
    [InlineData("^a$", "a")]
    [InlineData("^a|c$", "bc")]
    [InlineData(@"\bno\b", "or no.")]
    [InlineData(@"\bno", "éno")] // words are ASCII
    [InlineData(@"\Bo", "no")]
    // How often.
    [InlineData("^a*b+c?$", "bb")]
    [InlineData("^a{2,3}b{1,}$", "aaabb")]
    [InlineData("^<.+?><b>", "<a><b>")]
    // Groups.
    [InlineData("^(?:ab)+(c|d)$", "ababd")]
    [InlineData("^(?=a)..$", "ab")]
    [InlineData("^(?!a)..$", "bb")]
    // Any character but the ends of lines.
    [InlineData("^.{4}$", "a\u0085" + Face + "b")]
    // A character beyond U+FFFF is one.
    [InlineData("^" + Face + "{2}$", Face + Face)]
    [InlineData("^" + Face + "?$", "")]
    [InlineData(@"^[^a][^\d]\S\W\D$", Face + Face + Face + Face + Face)]
    // Sets.
    [InlineData("^[abc]+$", "cab")]
    [InlineData("^[a-c^.$]+$", "c^.$")]
    [InlineData("^[^a-c]$", "d")]
    [InlineData("^[a-c-[b]]$", "-]")] // no set is taken from another
    [InlineData(@"^[\]\\\-\^]+$", @"\]-^")]
    [InlineData(@"^[\d\s\w.]+$", "1 a_9.Z\t")]
    [InlineData(@"^[\x41\u0042\u{43}\uFFFF]+$", "ABC\uFFFF")]
    [InlineData(@"^[\b\t\n\v\f\r]+$", "\b\t\n\v\f\r")]
    // Classes.
    [InlineData(@"^\d+\D$", "0123456789a")]
    [InlineData(@"^\w+\W$", "AZaz09_é")]
    [InlineData(@"^\s+$", Spaces)]
    [InlineData(@"^\S+$", "a\u0085\u200B")]
    // Characters by their code.
    [InlineData(@"^\x4a", "J")]
    [InlineData(@"^\u043A$", "к")]
    [InlineData(@"^\u{4a}\u{00004B}\u{0}$", "JK\0")]
    [InlineData(@"^\u{D7FF}\u{E000}\u{FFFF}$", "\uD7FF\uE000\uFFFF")]
    [InlineData(@"^\u{1F600}{2}\u{10000}\u{10FFFF}$", Face + Face + "\U00010000\U0010FFFF")]
    [InlineData(@"^\u002A\x2e$", "*.")]
    // Characters by their name, and those that mean something without a stroke before them.
    [InlineData(@"^\t\n\v\f\r$", "\t\n\v\f\r")]
    [InlineData(@"^\^\$\\\.\*\+\?\(\)\[\]\{\}\|\/\-$", @"^$\.*+?()[]{}|/-")]
    public void A_text_matches(string pattern, string text) => EcmaPattern.Read(pattern).IsMatch(text).ShouldBeTrue();

    [Theory]
    [InlineData("^a$", "a\n")]
    [InlineData("^b", "a\nb")]
    [InlineData(@"\bno\b", "not")]
    [InlineData(@"\Bn", "no")]
    [InlineData("^(?!a)..$", "ab")]
    [InlineData("^.$", "\n")]
    [InlineData("^.$", "\r")]
    [InlineData("^.$", "\u2028")]
    [InlineData("^.$", "\u2029")]
    [InlineData("^..$", Face)]
    [InlineData("^" + Face + "{2}$", Face)]
    [InlineData("^[^a-c]$", "b")]
    [InlineData("^[^a]{2}$", Face)]
    [InlineData(@"^[^\d]$", "5")]
    [InlineData("^[a-c-[b]]$", "a")]
    [InlineData(@"^[a\-c]$", "b")]
    [InlineData(@"^[\x41]$", "(")]
    [InlineData(@"^[\d]$", "[")]
    [InlineData(@"^\d$", "٣")]
    [InlineData(@"^\D$", "5")]
    [InlineData(@"^\w$", "é")]
    [InlineData(@"^\w$", "\u0130")]
    [InlineData(@"^\w$", "\u212A")]
    [InlineData(@"^\W$", "_")]
    [InlineData(@"^\s$", "\u0085")]
    [InlineData(@"^\s$", "\u200B")]
    [InlineData(@"^\S$", "\u00A0")]
    [InlineData(@"^\S$", "\uFEFF")]
    [InlineData(@"^\x2e$", "a")]
    [InlineData(@"^\.$", "a")]
    [InlineData(@"^\u{1F600}{2}$", Face)]
    public void Another_does_not(string pattern, string text) =>
        EcmaPattern.Read(pattern).IsMatch(text).ShouldBeFalse();

    [Theory]
    [InlineData("(?<year>a)", "(?<")]
    [InlineData("(?<=a)b", "(?<")]
    [InlineData("(?i)a", "(?i")]
    [InlineData("(?", null)]
    [InlineData("(", null)]
    [InlineData("a**", null)]
    [InlineData("[]", "empty brackets")]
    [InlineData("[^]", "empty brackets")]
    [InlineData("[" + Face + "]", "a character beyond U+FFFF between brackets")]
    [InlineData(@"[\D]", @"\D")]
    [InlineData(@"[\W]", @"\W")]
    [InlineData(@"[\S]", @"\S")]
    [InlineData(@"[\B]", @"\B")]
    [InlineData(@"\p{L}", @"\p")]
    [InlineData(@"\1", @"\1")]
    [InlineData(@"\0", @"\0")]
    [InlineData(@"\cA", @"\c")]
    [InlineData(@"\k<year>", @"\k")]
    [InlineData(@"\a", @"\a")]
    [InlineData(@"\_", @"\_")]
    [InlineData(@"a\", @"a final \")]
    [InlineData(@"\xZZ", "the character with the code 'ZZ' here")]
    [InlineData(@"\x4", "the character with the code '' here")]
    [InlineData(@"\u 4a", "the character with the code '' here")]
    [InlineData(@"\u{}", "the character with the code '' here")]
    [InlineData(@"\u{4a", "the character with the code '' here")]
    [InlineData(@"\u{000004a}", "the character with the code '' here")]
    [InlineData(@"\u{+4a}", "the character with the code '+4a' here")]
    [InlineData(@"\u{110000}", "the character with the code '110000' here")]
    [InlineData(@"\uD800", "the character with the code 'D800' here")]
    [InlineData(@"\u{DFFF}", "the character with the code 'DFFF' here")]
    [InlineData(@"\uD83D\uDE00", "the character with the code 'D83D' here")]
    [InlineData(@"[\u{10000}]", "the character with the code '10000' here")]
    public void What_means_something_else_here_is_refused(string pattern, string? what)
    {
        var exception = Should.Throw<ArgumentException>(() => EcmaPattern.Read(pattern));

        if (what is not null)
        {
            exception.Message.ShouldBe($"'{pattern}' has {what}, which is not supported");
        }
    }

    [Theory]
    [InlineData("[a")]
    [InlineData("[^")]
    [InlineData(@"[a\]")]
    public void Brackets_are_closed(string pattern) =>
        Should.Throw<ArgumentException>(() => EcmaPattern.Read(pattern)).Message.ShouldBe($"'{pattern}' lacks a ']'");
}

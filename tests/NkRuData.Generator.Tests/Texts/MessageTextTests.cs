using NkRuData.Generator.Diagnostics;
using Shouldly;

namespace NkRuData.Generator.Tests;

/// <summary>Text of the data in messages: one line, of bearable length, with nothing invisible.</summary>
public class MessageTextTests
{
    [Theory]
    [InlineData("a b", "a b")]
    [InlineData("", "")]
    [InlineData("a\nb\u001f", "a\\u000Ab\\u001F")]
    [InlineData("\u202Ea", "\\u202Ea")]
    [InlineData("한\U0001F600!", "한\U0001F600!")]
    public void What_has_no_shape_is_spelt_out(string text, string shown) => MessageText.Of(text).ShouldBe(shown);

    [Fact]
    public void Half_a_character_is_spelt_out()
    {
        MessageText.Of("\uD83D").ShouldBe("\\uD83D");
        MessageText.Of("\uD83Da").ShouldBe("\\uD83Da");
        MessageText.Of("\uDE00").ShouldBe("\\uDE00");
    }

    [Fact]
    public void Three_hundred_characters_are_shown_and_no_more()
    {
        MessageText.Of(new string('a', 300)).ShouldBe(new string('a', 300));
        MessageText.Of(new string('a', 301)).ShouldBe(new string('a', 300) + "…");
        MessageText.Of(new string('a', 299) + "\U0001F600").ShouldBe(new string('a', 299) + "\\uD83D…");
    }

    [Theory]
    [InlineData("autor", "; did you mean 'author'?")]
    [InlineData("titles", "; did you mean 'title'?")]
    [InlineData("xxxxxxxx", "; expected one of: author, title, year")]
    public void What_was_probably_meant_is_said(string found, string said) =>
        Suggestion.For(found, ["author", "title", "year"]).ShouldBe(said);

    [Fact]
    public void Where_none_is_near_few_are_listed_and_many_are_not()
    {
        string[] twelve = ["a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l"];
        Suggestion.For("xxxxxxxx", twelve).ShouldBe("; expected one of: a, b, c, d, e, f, g, h, i, j, k, l");
        Suggestion.For("xxxxxxxx", [.. twelve, "m"]).ShouldBe("");
        Suggestion.For("xxxxxxxx", twelve, orAll: false).ShouldBe("");
        Suggestion.For("xxxxxxxx", []).ShouldBe("");
    }

    [Fact]
    public void The_nearest_is_the_first_of_those_with_the_fewest_errors()
    {
        Suggestion.Nearest("abcd", ["abxx", "abcx", "abcy"]).ShouldBe("abcx");
        Suggestion.Nearest("abcd", ["abxx", "abyy"]).ShouldBe("abxx");
        Suggestion.Nearest("abcd", ["axxx"]).ShouldBeNull();
        Suggestion.Nearest("abcdefghijkl", ["abcdefghxxxx"]).ShouldBe("abcdefghxxxx");
        Suggestion.Nearest("abcdefghijkl", ["abcdefgxxxxx"]).ShouldBeNull();
        Suggestion.Nearest(new string('a', 100), [new string('a', 99)]).ShouldBe(new string('a', 99));
        Suggestion.Nearest(new string('a', 101), [new string('a', 100)]).ShouldBeNull();
    }
}

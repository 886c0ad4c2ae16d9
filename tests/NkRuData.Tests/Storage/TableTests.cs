using System;
using System.Linq;
using Shouldly;

namespace NkRuData.Tests.Storage;

/// <summary>What storage reads from compiled text, in a table that is larger and stranger than those of the data.</summary>
public class TableTests
{
    private const int Many = 300;

    private static readonly string[] Numbers = [.. Enumerable.Range(0, Many).Select(i => $"w{i:000}")];

    [Fact]
    public void Each_record_is_made_once_whichever_page_it_is_on()
    {
        var table = new WordTable(Numbers);

        Word[] backwards = [.. Enumerable.Range(0, Many).Reverse().Select(table.At)];

        backwards.Select(word => word.Id).ShouldBe(Numbers.Reverse());
        table.Made.ShouldBe(Many);
        table.All.ShouldBe(backwards.Reverse());
        table.Made.ShouldBe(Many);
    }

    [Fact]
    public void A_group_is_consecutive_rows_and_one_list()
    {
        var table = new WordTable(Numbers);

        FactList<Word> group = table.List<Word>(1, 120, 20);

        group.Select(word => word.Id).ShouldBe(Numbers.Skip(120).Take(20));
        table.List<Word>(1, 120, 20).ShouldBeSameAs(group);
    }

    [Fact]
    public void A_table_without_rows_has_an_empty_list() => new WordTable().All.Count.ShouldBe(0);

    [Fact]
    public void A_text_far_behind_the_first_is_read()
    {
        string[] words = [new string('a', 200_000), new string('b', 100_000), "c", new string('d', 2_500_000), "e"];
        var table = new WordTable(words);

        for (int row = 0; row < words.Length; row++)
        {
            table.IdAt(row).ShouldBe(words[row]);
        }
    }

    [Fact]
    public void An_empty_text_is_not_an_absent_one() => new WordTable("", "a").At(0).Id.ShouldBe("");

    /// <summary>The first and the last of each length in UTF-8, and what surrounds the gap of surrogates.</summary>
    [Theory]
    [InlineData(0x00)]
    [InlineData(0x7F)]
    [InlineData(0x80)]
    [InlineData(0x7FF)]
    [InlineData(0x800)]
    [InlineData(0xFFF)]
    [InlineData(0xD7FF)]
    [InlineData(0xE000)]
    [InlineData(0xFFFF)]
    [InlineData(0x10000)]
    [InlineData(0x1F600)]
    [InlineData(0xFFFFF)]
    [InlineData(0x10FFFF)]
    public void Every_character_is_read_as_written(int scalar)
    {
        string text = char.ConvertFromUtf32(scalar);
        var table = new WordTable(text, $"before {text}{text} after", "next");

        table.IdAt(0).ShouldBe(text);
        table.IdAt(1).ShouldBe($"before {text}{text} after");
        table.IdAt(2).ShouldBe("next");
    }

    [Theory]
    [InlineData(511)]
    [InlineData(512)]
    [InlineData(513)]
    [InlineData(70_000)]
    public void A_text_of_any_length_is_read_as_written(int length)
    {
        string text = new('x', length);

        new WordTable(text + "y", text, "z").IdAt(1).ShouldBe(text);
    }
}

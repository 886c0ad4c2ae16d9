using NkRuData.Storage;
using Shouldly;

namespace NkRuData.Tests.Storage;

/// <summary>Which ids are offered for one that does not exist, and in which order.</summary>
public class NearestIdsTests
{
    [Fact]
    public void A_word_of_the_id_comes_before_a_part_of_it_and_that_before_a_typing_error() =>
        ShouldFind("korea", ["korex", "koreanization", "the-north-korea-country"], all: [2, 1, 0]);

    [Fact]
    public void Fewer_typing_errors_come_first() =>
        ShouldFind("gamma-ray", ["gxxxa-ray", "gaxxa-ray", "gxmma-rays-and-more"], all: [1, 0]);

    [Fact]
    public void Among_equals_the_shorter_comes_first_then_the_alphabet_decides() =>
        ShouldFind("worker", ["worker-aa", "worker-b", "worker-a"], all: [2, 1, 0]);

    [Fact]
    public void There_are_three_at_most() =>
        ShouldFind("worker", ["worker-d", "worker-c", "worker-b", "worker-a"], all: [3, 2, 1]);

    [Fact]
    public void Case_does_not_matter() => ShouldFind("KIM", ["kim-jong-un"], all: [0]);

    [Fact]
    public void Three_letters_are_a_part_and_two_are_none()
    {
        ShouldFind("kim", ["akimbo-style"], all: [0]);
        ShouldFind("ki", ["akimbo-style"], all: []);
    }

    [Fact]
    public void A_word_may_be_misspelt_if_it_has_more_than_three_letters()
    {
        ShouldFind("kimm", ["the-kims-of-korea"], all: [0]);
        ShouldFind("kin", ["the-kim-of-korea"], all: []);
    }

    [Fact]
    public void Two_errors_are_forgiven_and_in_long_texts_one_of_three_letters()
    {
        ShouldFind("abcd", ["abxy"], all: [0]);
        ShouldFind("abcd", ["axyz"], all: []);
        ShouldFind("abcdefghijkl", ["abcdefghwxyz"], all: [0]);
        ShouldFind("abcdefghijkl", ["abcdefgvwxyz"], all: []);
    }

    [Fact]
    public void The_message_names_them_all_in_their_order() =>
        NearestIds
            .NotFound("word", "worker", [new WordTable("worker-b", "worker-a")])
            .Message.ShouldBe("There is no word with the id 'worker'. Nearest: worker-a, worker-b.");

    [Fact]
    public void All_tables_are_searched() =>
        NearestIds
            .Find("worker", [new WordTable("worker-b"), new WordTable("worker-a")])
            .ShouldBe(["worker-a", "worker-b"]);

    private static void ShouldFind(string text, string[] words, int[] all)
    {
        string[] found = NearestIds.Find(text, [new WordTable(words)]);
        found.ShouldBe(System.Array.ConvertAll(all, row => words[row]));
    }
}

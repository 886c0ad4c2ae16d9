using System;
using System.Collections.Generic;
using System.Linq;
using NkRuData.Text;
using Shouldly;

namespace NkRuData.Tests.Text;

/// <summary>The distance of words, and where it stops to count.</summary>
public class EditDistanceTests
{
    private const int Longest = 4;

    [Theory]
    [InlineData("", "", 0)]
    [InlineData("sappers", "sappers", 0)]
    [InlineData("sapers", "sappers", 1)]
    [InlineData("sappeers", "sappers", 1)]
    [InlineData("sapperz", "sappers", 1)]
    [InlineData("spapers", "sappers", 1)]
    [InlineData("kitten", "sitting", 3)]
    // A letter that has been swapped is not touched again.
    [InlineData("ca", "abc", 3)]
    public void Each_insertion_deletion_replacement_and_swap_counts_one(string left, string right, int distance)
    {
        EditDistance.Between(left, right, 9).ShouldBe(distance);
        EditDistance.Between(right, left, 9).ShouldBe(distance);
    }

    [Fact]
    public void It_is_the_distance_of_the_definition_up_to_the_limit_and_one_more_beyond()
    {
        string[] words = [.. Words()];
        foreach (string left in words)
        {
            foreach (string right in words)
            {
                int distance = Defined(left, right);
                for (int limit = 0; limit <= Longest; limit++)
                {
                    EditDistance
                        .Between(left, right, limit)
                        .ShouldBe(Math.Min(distance, limit + 1), $"{left} {right} {limit}");
                }
            }
        }
    }

    // Every word of two letters, the empty one included.
    private static IEnumerable<string> Words() =>
        Enumerable
            .Range(0, Longest + 1)
            .SelectMany(length =>
                Enumerable
                    .Range(0, 1 << length)
                    .Select(bits =>
                        string.Concat(Enumerable.Range(0, length).Select(i => (char)('a' + ((bits >> i) & 1))))
                    )
            );

    private static int Defined(string left, string right)
    {
        if (left.Length == 0 || right.Length == 0)
        {
            return left.Length + right.Length;
        }

        int replaced = Defined(left[1..], right[1..]) + (left[0] == right[0] ? 0 : 1);
        int changed = Math.Min(Defined(left[1..], right), Defined(left, right[1..])) + 1;
        int swapped =
            left.Length > 1 && right.Length > 1 && left[0] == right[1] && left[1] == right[0]
                ? Defined(left[2..], right[2..]) + 1
                : int.MaxValue;
        return Math.Min(Math.Min(replaced, changed), swapped);
    }
}

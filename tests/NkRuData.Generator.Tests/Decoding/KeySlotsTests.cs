using System;
using System.Collections.Generic;
using System.Linq;
using NkRuData.Generator.Emission;
using NkRuData.Storage;
using Shouldly;

namespace NkRuData.Generator.Tests;

/// <summary>The hash tables of lookups: every key is found from its slot on, in few steps.</summary>
public class KeySlotsTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(257)]
    [InlineData(20_000)]
    public void Every_key_is_found_from_its_slot_on_before_an_empty_one(int count)
    {
        var keys = Keys(count, row => $"statement-{row * 7}-of-{row % 12}");
        int[] entries = KeySlots.Of(keys);

        keys.ShouldAllBe(key => Steps(entries, key) > 0);
        entries.Count(entry => entry != 0).ShouldBe(count);
    }

    /// <summary>Keys that differ in one character only, wherever it is: a hash that read some of them would pile them up.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(7)]
    [InlineData(8)]
    [InlineData(13)]
    [InlineData(64)]
    public void Keys_that_differ_in_one_character_are_found_in_few_steps(int length)
    {
        const int Letters = 26;
        const int MostSteps = 24;
        var keys = Keys(
            length * Letters,
            row =>
            {
                char[] key = new string('-', length).ToCharArray();
                key[row / Letters] = (char)('a' + (row % Letters));
                return new string(key);
            }
        );
        int[] entries = KeySlots.Of(keys);

        keys.Max(key => Steps(entries, key)).ShouldBeLessThanOrEqualTo(MostSteps);
        keys.Average(key => Steps(entries, key)).ShouldBeLessThan(2);
    }

    private static List<EntryModel> Keys(int count, Func<int, string> name) =>
        [.. Enumerable.Range(0, count).Select(row => new EntryModel(name(row), row))];

    // As the library searches: 0 where it is not found.
    private static int Steps(int[] entries, EntryModel key)
    {
        ulong hash = KeyHash.Of(key.Key);
        int steps = 1;
        for (int slot = KeyHash.Slot(hash, entries.Length); entries[slot] != 0; slot = (slot + 1) % entries.Length)
        {
            bool isMarked = ((entries[slot] ^ (int)hash) & KeyHash.MarkMask) == 0;
            if (isMarked && (entries[slot] >> KeyHash.MarkBits) - 1 == key.Row)
            {
                return steps;
            }

            steps++;
        }

        return 0;
    }
}

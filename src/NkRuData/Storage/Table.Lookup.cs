using System;
#if NET8_0_OR_GREATER
using System.Runtime.InteropServices;
using Key = System.ReadOnlySpan<char>;
#else
using Key = string;
#endif

namespace NkRuData.Storage;

// Finds records by a key through a perfect hash that the generator computed: a hash picks a bucket, the seed of the bucket
// picks a slot, the slot names the row. No two keys share a slot. Whether it is the key that was asked for is then seen by
// looking at it.
internal abstract partial class Table
{
    /// <summary>The row of the record that has a key in a column of texts, or -1.</summary>
    internal int Find(Key key, int texts, int seeds, int buckets, int slots, int slotCount)
    {
        var data = Data;
        ulong hash = KeyHash.Of(key);
        int seed = Number(data, seeds, KeyHash.Bucket(hash, buckets));
        int row = Number(data, slots, KeyHash.Slot(hash, seed, slotCount)) - 1;
        return row >= 0 && IsText(data, Number(data, texts, row), key) ? row : -1;
    }

    // Keys are ASCII: the generator refuses others. Ascii.Equals says the same, and takes half a millisecond to start.
    private bool IsText(ReadOnlySpan<byte> data, int text, Key key)
    {
        var found = TextAt(data, TextStarts, text);
        if (found.Length != key.Length)
        {
            return false;
        }

        int at = 0;
#if NET8_0_OR_GREATER
        for (; at + KeyHash.Word <= key.Length; at += KeyHash.Word)
        {
            if (KeyHash.Read(key, at) != Widen(MemoryMarshal.Read<uint>(found.Slice(at, KeyHash.Word))))
            {
                return false;
            }
        }
#endif
        while (at < key.Length && found[at] == key[at])
        {
            at++;
        }

        return at == key.Length;
    }

#if NET8_0_OR_GREATER
    // Four bytes as four characters.
    private static ulong Widen(ulong bytes)
    {
        bytes = (bytes | (bytes << 16)) & 0x0000FFFF0000FFFF;
        return (bytes | (bytes << 8)) & 0x00FF00FF00FF00FF;
    }
#endif
}

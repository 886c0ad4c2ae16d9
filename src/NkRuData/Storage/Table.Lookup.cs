using System;
using System.Runtime.CompilerServices;
#if NET8_0_OR_GREATER
using Key = System.ReadOnlySpan<char>;
#else
using Key = string;
#endif

namespace NkRuData.Storage;

// Finds records by a key in a hash table that the generator laid out, half of it empty: a key stands in the slot that its
// hash picks, or behind it where others came first. An entry is the row, counted from 1, above a few bits of the hash that
// tell most others apart; 0 ends the search. Whether a candidate has the key, its record says.
internal abstract partial class Table
{
    /// <summary>The next row that may be that of the key with a hash, or -1. The slot moves behind it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static int Candidate(ReadOnlySpan<byte> data, int offset, int slots, int width, ulong hash, ref int slot)
    {
        while (true)
        {
            int entry = Digits(data, offset + (slot * width), width);
            if (entry == 0)
            {
                return -1;
            }

            slot = slot + 1 == slots ? 0 : slot + 1;
            if (((entry ^ (int)hash) & KeyHash.MarkMask) == 0)
            {
                return (entry >> KeyHash.MarkBits) - 1;
            }
        }
    }

    internal static string NotNull(string key, string parameter) => key ?? throw new ArgumentNullException(parameter);

#if NET8_0_OR_GREATER
    /// <summary>Writes a key in UTF-8 as characters; false where it is longer than they are, or no ASCII and so no key.</summary>
    internal static bool Widen(ReadOnlySpan<byte> key, Span<char> chars)
    {
        if (key.Length > chars.Length)
        {
            return false;
        }

        int seen = 0;
        for (int i = 0; i < key.Length; i++)
        {
            chars[i] = (char)key[i];
            seen |= key[i];
        }

        return seen < 0x80;
    }
#endif

    /// <summary>Whether a record has the key.</summary>
    internal static bool IsKey(Key key, string? text) =>
#if NET8_0_OR_GREATER
        key.SequenceEqual(text);
#else
        key == text;
#endif
}

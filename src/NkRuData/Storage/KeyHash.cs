#if NET8_0_OR_GREATER
using System;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Key = System.ReadOnlySpan<char>;
#else
using Key = string;
#endif

namespace NkRuData.Storage;

/// <summary>
/// The hash behind lookups by key. This file is compiled into the generator, which computes the slots, and into the
/// library, which looks them up: both hash alike on every platform and framework.
/// </summary>
internal static class KeyHash
{
    private const int Word = 4;

    /// <summary>How many bits an entry has of the hash: its lowest.</summary>
    internal const int MarkBits = 7;

    internal const int MarkMask = (1 << MarkBits) - 1;

    private const ulong Prime = 0x9E3779B97F4A7C15;

    /// <summary>A hash of all characters, four at a time; the last four are read together with characters before them.</summary>
    internal static ulong Of(Key key)
    {
        ulong hash = (ulong)key.Length;
        int last = key.Length - Word;
        if (last >= 0)
        {
            // The products do not wait for each other.
            ulong factor = Prime;
            for (int at = 0; at < last; at += Word)
            {
                hash ^= unchecked(Read(key, at) * factor);
                factor = unchecked(factor + (Prime << 1));
            }

            hash ^= unchecked(Read(key, last) * factor);
        }
        else
        {
            for (int at = 0; at < key.Length; at++)
            {
                hash = unchecked((hash ^ key[at]) * Prime);
            }
        }

        hash = unchecked((hash ^ (hash >> 32)) * Prime);
        return hash ^ (hash >> 32);
    }

    internal static int Slot(ulong hash, int slots) => (int)(((hash >> 32) * (uint)slots) >> 32);

    /// <summary>Four characters, the first in the lowest bits.</summary>
    private static ulong Read(Key key, int at)
    {
#if NET8_0_OR_GREATER
        if (BitConverter.IsLittleEndian)
        {
            ref char first = ref Unsafe.Add(ref MemoryMarshal.GetReference(key), at);
            return Unsafe.ReadUnaligned<ulong>(ref Unsafe.As<char, byte>(ref first));
        }
#endif
        return key[at] | ((ulong)key[at + 1] << 16) | ((ulong)key[at + 2] << 32) | ((ulong)key[at + 3] << 48);
    }
}

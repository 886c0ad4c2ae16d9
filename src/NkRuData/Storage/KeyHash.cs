#if NET8_0_OR_GREATER
using System;
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
    internal const int Word = 4;
    private const ulong Left = 0x9E3779B97F4A7C15;
    private const ulong Right = 0xC2B2AE3D27D4EB4F;

    /// <summary>A hash of all characters, four at a time.</summary>
    // In one piece: the first lookup of a process waits for each method to be compiled.
    internal static ulong Of(Key key)
    {
        ulong left = unchecked((ulong)key.Length * Left);
        ulong right = Right;
        int last = key.Length - Word;
        int at = 0;

        // Two lanes, since a multiplication takes longer than a step.
        for (; at + Word <= last; at += 2 * Word)
        {
            left = unchecked((left ^ Read(key, at)) * Left);
            left = (left << 31) | (left >> 33);
            right = unchecked((right ^ Read(key, at + Word)) * Right);
            right = (right << 31) | (right >> 33);
        }

        if (last >= 0)
        {
            // What is left is less than two words, and is read together with characters before it.
            left ^= Read(key, at < last ? at : last);
            right ^= Read(key, last);
        }
        else
        {
            for (; at < key.Length; at++)
            {
                left = unchecked((left ^ key[at]) * Left);
            }
        }

        ulong hash = unchecked((left * Left) ^ (right * Right));
        hash = unchecked((hash ^ (hash >> 32)) * Left);
        return hash ^ (hash >> 29);
    }

    internal static int Bucket(ulong hash, int buckets) => (int)(((hash >> 32) * (uint)buckets) >> 32);

    internal static int Slot(ulong hash, int seed, int slots)
    {
        uint mixed = unchecked(((uint)hash ^ ((uint)seed * 0x9E3779B1)) * 0x85EBCA77);
        return (int)(((ulong)mixed * (uint)slots) >> 32);
    }

    /// <summary>Four characters, the first in the lowest bits.</summary>
    internal static ulong Read(Key key, int at)
    {
#if NET8_0_OR_GREATER
        if (BitConverter.IsLittleEndian)
        {
            return MemoryMarshal.Read<ulong>(MemoryMarshal.AsBytes(key.Slice(at, Word)));
        }
#endif
        return key[at] | ((ulong)key[at + 1] << 16) | ((ulong)key[at + 2] << 32) | ((ulong)key[at + 3] << 48);
    }
}

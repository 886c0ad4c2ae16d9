using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using NkRuData.Storage;

namespace NkRuData.Generator.Emission;

/// <summary>
/// Slots for keys, none of them shared: keys are put into buckets, and for each bucket, the largest first, a seed is searched
/// that sends its keys to slots still free (Belazzougui, Botelho and Dietzfelbinger, "Hash, displace, and compress", 2009).
/// </summary>
internal sealed class PerfectHash
{
    private const int KeysInBucket = 3;

    // Two digits. A bucket that fits nowhere gets more room instead.
    private const int MostSeeds = 1 << 14;

    private PerfectHash(int buckets, int slots)
    {
        Seeds = new int[buckets];
        Slots = new int[slots];
    }

    internal int[] Seeds { get; }

    /// <summary>One more than the position of the key of each slot, or 0.</summary>
    internal int[] Slots { get; }

    /// <param name="keys">The keys, all of them different.</param>
    internal static PerfectHash Of(IReadOnlyList<string> keys, CancellationToken cancellation)
    {
        ulong[] hashes = [.. keys.Select(KeyHash.Of)];
        for (int room = keys.Count + (keys.Count / 8) + 1; ; room += (room / 8) + 1)
        {
            var hash = new PerfectHash((keys.Count / KeysInBucket) + 1, room);
            if (hash.TryPlace(hashes, cancellation))
            {
                return hash;
            }
        }
    }

    private bool TryPlace(ulong[] hashes, CancellationToken cancellation)
    {
        var buckets = Enumerable
            .Range(0, hashes.Length)
            .GroupBy(key => KeyHash.Bucket(hashes[key], Seeds.Length))
            .OrderByDescending(bucket => bucket.Count())
            .ThenBy(bucket => bucket.Key);
        foreach (var bucket in buckets)
        {
            cancellation.ThrowIfCancellationRequested();
            if (!TryPlace(bucket.Key, [.. bucket], hashes))
            {
                return false;
            }
        }

        return true;
    }

    private bool TryPlace(int bucket, int[] keys, ulong[] hashes)
    {
        int[] slots = new int[keys.Length];
        for (int seed = 0; seed < MostSeeds; seed++)
        {
            for (int i = 0; i < keys.Length; i++)
            {
                slots[i] = KeyHash.Slot(hashes[keys[i]], seed, Slots.Length);
            }

            if (AreFree(slots))
            {
                Seeds[bucket] = seed;
                for (int i = 0; i < keys.Length; i++)
                {
                    Slots[slots[i]] = keys[i] + 1;
                }

                return true;
            }
        }

        return false;
    }

    private bool AreFree(int[] slots)
    {
        for (int i = 0; i < slots.Length; i++)
        {
            if (Slots[slots[i]] != 0 || Array.IndexOf(slots, slots[i]) < i)
            {
                return false;
            }
        }

        return true;
    }
}

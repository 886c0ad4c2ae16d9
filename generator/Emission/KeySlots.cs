using System.Collections.Generic;
using NkRuData.Storage;

namespace NkRuData.Generator.Emission;

/// <summary>The hash table of a lookup, as <c>Table.Lookup.cs</c> of the library reads it.</summary>
internal static class KeySlots
{
    /// <summary>The entries of all slots.</summary>
    internal static int[] Of(IReadOnlyList<EntryModel> keys)
    {
        int[] entries = new int[(2 * keys.Count) + 1];
        foreach (var key in keys)
        {
            ulong hash = KeyHash.Of(key.Key);
            int slot = KeyHash.Slot(hash, entries.Length);
            while (entries[slot] != 0)
            {
                slot = (slot + 1) % entries.Length;
            }

            entries[slot] = ((key.Row + 1) << KeyHash.MarkBits) | ((int)hash & KeyHash.MarkMask);
        }

        return entries;
    }
}

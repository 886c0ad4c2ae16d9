#if NET8_0_OR_GREATER
using System;
#endif

namespace NkRuData.Storage;

/// <summary>Makes a string of heap text.</summary>
internal static class Utf8
{
#if NET8_0_OR_GREATER
    // The first call of Encoding.UTF8.GetString in a process costs milliseconds; this costs nothing. The text is valid
    // UTF-8, since the compiler wrote it.
    internal static string Decode(Chunk heap, int start, int length)
    {
        const int OnStack = 512;
        Span<char> chars = length <= OnStack ? stackalloc char[OnStack] : new char[length];
        int count = 0;
        for (int at = start, end = start + length; at < end; )
        {
            int lead = heap[at++];
            if (lead < 0x80)
            {
                chars[count++] = (char)lead;
            }
            else if (lead < 0xE0)
            {
                chars[count++] = (char)(((lead & 0x1F) << 6) | (heap[at++] & 0x3F));
            }
            else if (lead < 0xF0)
            {
                int second = heap[at++] & 0x3F;
                chars[count++] = (char)(((lead & 0x0F) << 12) | (second << 6) | (heap[at++] & 0x3F));
            }
            else
            {
                int second = heap[at++] & 0x3F;
                int third = heap[at++] & 0x3F;
                int scalar = ((lead & 0x07) << 18) | (second << 12) | (third << 6) | (heap[at++] & 0x3F);
                chars[count++] = (char)(0xD800 + ((scalar - 0x10000) >> 10));
                chars[count++] = (char)(0xDC00 + (scalar & 0x3FF));
            }
        }

        return new string(chars[..count]);
    }
#else
    internal static string Decode(Chunk heap, int start, int length) => heap.Substring(start, length);
#endif
}

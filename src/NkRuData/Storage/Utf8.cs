using System;

namespace NkRuData.Storage;

/// <summary>Makes a string of heap text.</summary>
internal static class Utf8
{
    // The first call of Encoding.UTF8.GetString in a process costs milliseconds; this costs nothing. The text is valid
    // UTF-8, since the compiler wrote it.
    internal static string Decode(ReadOnlySpan<byte> heap, int start, int length)
    {
        int count = Count(heap, start, length);
#if NET8_0_OR_GREATER
        const int OnStack = 512;
        Span<char> chars = count <= OnStack ? stackalloc char[count] : new char[count];
#else
        char[] chars = new char[count];
#endif
        for (int at = start, to = 0; to < count; )
        {
            int lead = heap[at++];
            if (lead < 0x80)
            {
                chars[to++] = (char)lead;
            }
            else if (lead < 0xE0)
            {
                chars[to++] = (char)(((lead & 0x1F) << 6) | (heap[at++] & 0x3F));
            }
            else if (lead < 0xF0)
            {
                int second = heap[at++] & 0x3F;
                chars[to++] = (char)(((lead & 0x0F) << 12) | (second << 6) | (heap[at++] & 0x3F));
            }
            else
            {
                int second = heap[at++] & 0x3F;
                int third = heap[at++] & 0x3F;
                int scalar = ((lead & 0x07) << 18) | (second << 12) | (third << 6) | (heap[at++] & 0x3F);
                chars[to++] = (char)(0xD800 + ((scalar - 0x10000) >> 10));
                chars[to++] = (char)(0xDC00 + (scalar & 0x3FF));
            }
        }

        return new string(chars);
    }

    // In UTF-16: one for each byte that begins a character, and another where the character takes four.
    private static int Count(ReadOnlySpan<byte> heap, int start, int length)
    {
        int count = 0;
        for (int at = start; at < start + length; at++)
        {
            int value = heap[at];
            count +=
                (value & 0xC0) == 0x80 ? 0
                : value < 0xF0 ? 1
                : 2;
        }

        return count;
    }
}

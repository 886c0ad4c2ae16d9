using System;

namespace NkRuData.Storage;

/// <summary>Makes a string of compiled text, which is valid UTF-8 since the compiler wrote it.</summary>
internal static unsafe class Utf8
{
    // The first call of Encoding.UTF8.GetString in a process costs two milliseconds, and loops over spans run slowly until
    // they are compiled again: so pointers. The string is written before anyone else can see it.
    internal static string Decode(ReadOnlySpan<byte> text)
    {
        fixed (byte* from = text)
        {
            string decoded = new('\0', text.Length);
            fixed (char* to = decoded)
            {
                int at = 0;
                while (at < text.Length && from[at] < 0x80)
                {
                    to[at] = (char)from[at];
                    at++;
                }

                return at == text.Length ? decoded : DecodeBeyondAscii(from, from + text.Length);
            }
        }
    }

    // Apart, because few texts need it, and the first one waits for all of a method to be compiled.
    private static string DecodeBeyondAscii(byte* from, byte* end)
    {
        string decoded = new('\0', Count(from, end));
        fixed (char* first = decoded)
        {
            for (char* to = first; from < end; )
            {
                int lead = *from++;
                if (lead < 0x80)
                {
                    *to++ = (char)lead;
                }
                else if (lead < 0xE0)
                {
                    *to++ = (char)(((lead & 0x1F) << 6) | (*from++ & 0x3F));
                }
                else if (lead < 0xF0)
                {
                    int second = *from++ & 0x3F;
                    *to++ = (char)(((lead & 0x0F) << 12) | (second << 6) | (*from++ & 0x3F));
                }
                else
                {
                    int second = *from++ & 0x3F;
                    int third = *from++ & 0x3F;
                    int scalar = ((lead & 0x07) << 18) | (second << 12) | (third << 6) | (*from++ & 0x3F);
                    *to++ = (char)(0xD800 + ((scalar - 0x10000) >> 10));
                    *to++ = (char)(0xDC00 + (scalar & 0x3FF));
                }
            }
        }

        return decoded;
    }

    // In UTF-16: one for each byte that begins a character, and another where the character takes four.
    private static int Count(byte* from, byte* end)
    {
        int count = 0;
        for (; from < end; from++)
        {
            int value = *from;
            count +=
                (value & 0xC0) == 0x80 ? 0
                : value < 0xF0 ? 1
                : 2;
        }

        return count;
    }
}

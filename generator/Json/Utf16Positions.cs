namespace NkRuData.Generator.Json;

/// <summary>
/// Turns byte positions in UTF-8 into positions in UTF-16, which is how editors and compilers count: a Cyrillic letter is
/// two bytes and one unit, a Hangul syllable three bytes and one unit. Positions are asked for in rising order, so one
/// walk over the bytes answers them all.
/// </summary>
internal sealed class Utf16Positions(byte[] utf8)
{
    private int bytes;
    private int units;

    internal int At(long bytePosition)
    {
        for (; bytes < bytePosition && bytes < utf8.Length; bytes++)
        {
            byte value = utf8[bytes];
            bool continues = (value & 0xC0) == 0x80;
            bool twoUnits = value >= 0xF0;
            units +=
                continues ? 0
                : twoUnits ? 2
                : 1;
        }

        return units;
    }
}

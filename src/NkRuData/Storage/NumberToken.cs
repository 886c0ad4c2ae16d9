using System;

namespace NkRuData.Storage;

/// <summary>
/// Numbers are held as they were written, so that <c>5000.0</c> keeps its scale. The generator accepts plain decimals of
/// at most 18 digits, which is what this reads; the culture machinery of <c>decimal.Parse</c> is not needed for it.
/// </summary>
internal static class NumberToken
{
    internal static decimal ToDecimal(ReadOnlySpan<byte> token)
    {
        bool negative = false;
        bool afterPoint = false;
        byte scale = 0;
        long digits = 0;
        for (int i = 0; i < token.Length; i++)
        {
            int c = token[i];
            if (c == '-')
            {
                negative = true;
            }
            else if (c == '.')
            {
                afterPoint = true;
            }
            else
            {
                digits = (digits * 10) + (c - '0');
                scale += afterPoint ? (byte)1 : (byte)0;
            }
        }

        return new decimal((int)digits, (int)(digits >> 32), 0, negative, scale);
    }
}

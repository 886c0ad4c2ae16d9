using System;
using System.Globalization;
using System.Text;
using NkRuData.Generator.Emission;

namespace NkRuData.Generator.Diagnostics;

/// <summary>Text of the data inside messages, which are one line each and are read by people.</summary>
internal static class MessageText
{
    private const int MostCharacters = 300;

    /// <summary>The text with what has no shape of its own spelt out, cut where it is long.</summary>
    internal static string Of(string text)
    {
        int length = Math.Min(text.Length, MostCharacters);
        var shown = new StringBuilder(length);
        for (int i = 0; i < length; i++)
        {
            char c = text[i];
            if (char.IsHighSurrogate(c) && i + 1 < length && char.IsLowSurrogate(text[i + 1]))
            {
                shown.Append(c).Append(text[++i]);
            }
            else if (c < ' ' || char.IsSurrogate(c) || CSharpText.IsHidden(c))
            {
                shown.Append("\\u").Append(((int)c).ToString("X4", CultureInfo.InvariantCulture));
            }
            else
            {
                shown.Append(c);
            }
        }

        return text.Length > length ? shown.Append('…').ToString() : shown.ToString();
    }
}

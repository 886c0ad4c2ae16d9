using System;

namespace NkRuData.Generator.Binding;

/// <summary>The formats of strings that a schema can ask for.</summary>
internal static class Formats
{
    /// <summary>An absolute URI with ASCII characters only, as RFC 3986 has it.</summary>
    internal static bool IsUri(string text)
    {
        foreach (char c in text)
        {
            if (c is <= ' ' or > '~' or '"' or '<' or '>' or '\\' or '^' or '`' or '{' or '|' or '}')
            {
                return false;
            }
        }

        return Uri.TryCreate(text, UriKind.Absolute, out _) && text.IndexOf(':') > 0;
    }

    /// <summary>A well-formed language tag of BCP 47: a language, then script, region and variants.</summary>
    internal static bool IsLanguage(string text)
    {
        string[] parts = text.Split('-');
        for (int i = 0; i < parts.Length; i++)
        {
            bool fits = i == 0 ? parts[i].Length is 2 or 3 : parts[i].Length is >= 2 and <= 8;
            if (!fits || !IsAlphanumeric(parts[i], lettersOnly: i == 0))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsAlphanumeric(string text, bool lettersOnly)
    {
        foreach (char c in text)
        {
            bool isLetter = c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');
            if (!isLetter && (lettersOnly || c is not (>= '0' and <= '9')))
            {
                return false;
            }
        }

        return text.Length > 0;
    }
}

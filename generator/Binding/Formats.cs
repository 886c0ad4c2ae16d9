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

        return HasScheme(text) && HasOwnSyntax(text) && Uri.TryCreate(text, UriKind.Absolute, out _);
    }

    // System.Uri mends what RFC 3986 refuses: a stray '%', a second '#', brackets other than those of an IPv6 host.
    private static bool HasOwnSyntax(string text)
    {
        string rest = text.Substring(text.IndexOf(':') + 1);
        int authority = rest.StartsWith("//", StringComparison.Ordinal) ? 2 : 0;
        int end = authority == 0 ? 0 : rest.IndexOfAny(['/', '?', '#'], authority);
        string path = rest.Substring(end < 0 ? rest.Length : end);
        for (int i = rest.IndexOf('%'); i >= 0; i = rest.IndexOf('%', i + 1))
        {
            if (i + 2 >= rest.Length || !Uri.IsHexDigit(rest[i + 1]) || !Uri.IsHexDigit(rest[i + 2]))
            {
                return false;
            }
        }

        return rest.Length > 0 && path.IndexOfAny(['[', ']']) < 0 && path.IndexOf('#') == path.LastIndexOf('#');
    }

    // System.Uri takes a rooted path for an absolute URI, and on one platform another than on the next.
    private static bool HasScheme(string text)
    {
        string scheme = text.Substring(0, Math.Max(0, text.IndexOf(':')));
        return scheme.Length > 1
            && IsAlphanumeric(scheme.Substring(0, 1), lettersOnly: true)
            && IsAlphanumeric(scheme.Replace("+", "").Replace("-", "").Replace(".", ""), lettersOnly: false);
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

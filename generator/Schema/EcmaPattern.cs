using System;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace NkRuData.Generator.Schema;

/// <summary>
/// Patterns of JSON Schema are ECMA-262 with the flag <c>u</c>: characters are code points, <c>$</c> is the end and nothing
/// else, <c>\s</c> has all spaces of Unicode, and <c>\d</c> and <c>\w</c> are ASCII. This writes them for .NET. What means
/// something else there, and cannot be written so that it does not, is refused.
/// </summary>
internal sealed class EcmaPattern
{
    private const string Spaces = @"\t-\r \u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000\uFEFF";
    private const string LineEnds = @"\n\r\u2028\u2029";
    private const string Syntax = @"^$\.*+?()[]{}|/-";

    private readonly string pattern;
    private readonly StringBuilder result = new();
    private int at;

    private EcmaPattern(string pattern) => this.pattern = pattern;

    /// <exception cref="ArgumentException">The pattern is wrong, or none that can be read.</exception>
    internal static Regex Read(string pattern)
    {
        // The option keeps \b to ASCII.
        return new(new EcmaPattern(pattern).Translate(), RegexOptions.ECMAScript, TimeSpan.FromSeconds(1));
    }

    private char Next => at < pattern.Length ? pattern[at] : '\0';

    private string Translate()
    {
        while (at < pattern.Length)
        {
            char c = pattern[at++];
            switch (c)
            {
                case '$':
                    // In .NET, '$' also stands before a final line feed.
                    result.Append(@"\z");
                    break;
                case '.':
                    result.Append(NoneOf(LineEnds));
                    break;
                case '[':
                    Class();
                    break;
                case '(' when Next == '?' && at + 1 < pattern.Length && pattern[at + 1] is not (':' or '=' or '!'):
                    throw Unsupported(pattern.Substring(at - 1, 3));
                case '\\':
                    result.Append(Escape(isInClass: false));
                    break;
                default:
                    at--;
                    result.Append(Literal());
                    break;
            }
        }

        return result.ToString();
    }

    private void Class()
    {
        bool isNegated = Next == '^';
        at += isNegated ? 1 : 0;
        var set = new StringBuilder();
        while (Next != ']')
        {
            if (at == pattern.Length)
            {
                throw new ArgumentException($"'{pattern}' lacks a ']'");
            }

            char c = pattern[at++];
            set.Append(
                c == '\\' ? Escape(isInClass: true)
                // In .NET, "-[" takes one class from another.
                : c == '[' ? @"\["
                : !char.IsSurrogate(c) ? c.ToString()
                : throw Unsupported("a character beyond U+FFFF between brackets")
            );
        }

        at++;
        if (set.Length == 0)
        {
            throw Unsupported("empty brackets");
        }

        result.Append(isNegated ? NoneOf(set.ToString()) : $"[{set}]");
    }

    private string Escape(bool isInClass)
    {
        char c = Next;
        at++;
        switch (c)
        {
            case 'd':
                return Set("0-9", isInClass);
            case 'w':
                return Set("A-Za-z0-9_", isInClass);
            case 's':
                return Set(Spaces, isInClass);
            case 'D' when !isInClass:
                return NoneOf("0-9");
            case 'W' when !isInClass:
                return NoneOf("A-Za-z0-9_");
            case 'S' when !isInClass:
                return NoneOf(Spaces);
            case 'b' or 't' or 'n' or 'v' or 'f' or 'r':
            case 'B' when !isInClass:
            case not '\0' when Syntax.IndexOf(c) >= 0:
                return "\\" + c;
            case 'x':
                return Character(2, isInClass);
            case 'u' when Next == '{':
                at++;
                int length = pattern.IndexOf('}', at) - at;
                string character = Character(length, isInClass);
                at++;
                return character;
            case 'u':
                return Character(4, isInClass);
            default:
                throw Unsupported(c == '\0' ? "a final \\" : "\\" + c);
        }
    }

    private string Character(int digits, bool isInClass)
    {
        string hex = digits is > 0 and <= 6 && at + digits <= pattern.Length ? pattern.Substring(at, digits) : "";
        bool isRead = int.TryParse(hex, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out int code);
        if (!isRead || code is (>= 0xD800 and <= 0xDFFF) or > 0x10FFFF || (isInClass && code > 0xFFFF))
        {
            throw Unsupported($"the character with the code '{hex}' here");
        }

        at += digits;
        return Escaped(char.ConvertFromUtf32(code));
    }

    private string Literal()
    {
        int length = char.IsSurrogatePair(pattern, at) ? 2 : 1;
        string text = pattern.Substring(at, length);
        at += length;
        return length == 1 ? text : Escaped(text);
    }

    /// <summary>A character as one thing, to be repeated as a whole.</summary>
    private static string Escaped(string character)
    {
        var escapes = new StringBuilder();
        foreach (char unit in character)
        {
            escapes.Append(@"\u").Append(((int)unit).ToString("X4", CultureInfo.InvariantCulture));
        }

        return character.Length == 1 ? escapes.ToString() : $"(?:{escapes})";
    }

    private static string Set(string set, bool isInClass) => isInClass ? set : $"[{set}]";

    /// <summary>One code point that is none of these: one unit, or a pair.</summary>
    private static string NoneOf(string set) => $@"(?:[^{set}\uD800-\uDFFF]|[\uD800-\uDBFF][\uDC00-\uDFFF])";

    private ArgumentException Unsupported(string what) => new($"'{pattern}' has {what}, which is not supported");
}

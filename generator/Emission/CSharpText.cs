using System.Globalization;
using System.Text;

namespace NkRuData.Generator.Emission;

/// <summary>Text inside C# string literals.</summary>
internal static class CSharpText
{
    internal static string Literal(string text)
    {
        var literal = new StringBuilder(text.Length + 2).Append('"');
        foreach (char c in text)
        {
            if (c is '"' or '\\')
            {
                literal.Append('\\').Append(c);
            }
            else if (c < ' ' || char.IsSurrogate(c) || IsHidden(c))
            {
                literal.Append("\\u").Append(((int)c).ToString("X4", CultureInfo.InvariantCulture));
            }
            else
            {
                literal.Append(c);
            }
        }

        return literal.Append('"').ToString();
    }

    /// <summary>
    /// Whether a character has no shape of its own: controls, separators of lines, marks of direction and width. The list
    /// is fixed here, since tables of Unicode differ between runtimes and the output must not.
    /// </summary>
    internal static bool IsHidden(char c) =>
        c
            is (>= '\u007F' and <= '\u009F')
                or '\u00AD'
                or '\u061C'
                or (>= '\u200B' and <= '\u200F')
                or (>= '\u2028' and <= '\u202E')
                or (>= '\u2060' and <= '\u206F')
                or (>= '\uE000' and <= '\uF8FF')
                or '\uFEFF'
                or (>= '\uFFF9' and <= '\uFFFF');
}

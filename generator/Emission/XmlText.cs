using System.Text;

namespace NkRuData.Generator.Emission;

/// <summary>Text inside XML documentation comments.</summary>
internal static class XmlText
{
    /// <summary>Escapes text, and replaces what XML 1.0 cannot hold.</summary>
    internal static string Escape(string text)
    {
        int plain = 0;
        while (plain < text.Length && IsPlain(text[plain]))
        {
            plain++;
        }

        // Most texts need nothing.
        if (plain == text.Length)
        {
            return text;
        }

        var escaped = new StringBuilder(text, 0, plain, text.Length);
        for (int i = plain; i < text.Length; i++)
        {
            char c = text[i];
            switch (c)
            {
                case '&':
                    escaped.Append("&amp;");
                    break;
                case '<':
                    escaped.Append("&lt;");
                    break;
                case '>':
                    escaped.Append("&gt;");
                    break;
                case '"':
                    escaped.Append("&quot;");
                    break;
                // Every line end that C# knows would end the comment.
                case '\r' or '\u0085' or '\u2028' or '\u2029':
                    escaped.Append(' ');
                    break;
                default:
                    bool isPair = char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]);
                    if (isPair)
                    {
                        escaped.Append(c).Append(text[++i]);
                    }
                    else
                    {
                        escaped.Append(IsPlain(c) ? c : '\uFFFD');
                    }

                    break;
            }
        }

        return escaped.ToString();
    }

    /// <summary>Escapes text that has to stay on its line.</summary>
    internal static string EscapeLine(string text) => Escape(text).Replace('\n', ' ');

    /// <summary>The prose of a schema: what stands between backticks is code.</summary>
    internal static string Prose(string text)
    {
        string[] parts = EscapeLine(text).Split('`');
        if (parts.Length == 1)
        {
            return parts[0];
        }

        var prose = new StringBuilder();
        for (int i = 0; i < parts.Length; i++)
        {
            bool isCode = i % 2 == 1 && i < parts.Length - 1;
            prose.Append(
                isCode ? $"<c>{parts[i]}</c>"
                : i % 2 == 1 ? "`" + parts[i]
                : parts[i]
            );
        }

        return prose.ToString();
    }

    private static bool IsPlain(char c) =>
        c is '\n' or '\t'
        || (c >= ' ' && c is not ('&' or '<' or '>' or '"') && !char.IsSurrogate(c) && !CSharpText.IsHidden(c));
}

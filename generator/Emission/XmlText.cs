using System.Text;

namespace NkRuData.Generator.Emission;

/// <summary>Text inside XML documentation comments.</summary>
internal static class XmlText
{
    /// <summary>Escapes text, and replaces what XML 1.0 cannot hold.</summary>
    internal static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        for (int i = 0; i < text.Length; i++)
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
                case '\n':
                    escaped.Append(c);
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
                        escaped.Append(
                            (c < ' ' && c != '\t') || char.IsSurrogate(c) || CSharpText.IsHidden(c) ? '\uFFFD' : c
                        );
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
}

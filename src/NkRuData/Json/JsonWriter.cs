using System.Globalization;
using System.Text;

namespace NkRuData.Json;

/// <summary>
/// Writes JSON (RFC 8259). Containers down to a depth take a line for each of their items; deeper ones stand in one line.
/// </summary>
internal sealed class JsonWriter(StringBuilder text, int lines)
{
    private int depth;
    private bool isEmpty = true;
    private bool isNamed;

    internal void BeginObject() => Begin('{');

    internal void EndObject() => End('}');

    internal void BeginArray() => Begin('[');

    internal void EndArray() => End(']');

    internal void Name(string name)
    {
        Separate();
        Quote(name);
        text.Append(": ");
        isNamed = true;
    }

    internal void Value(string value)
    {
        Separate();
        Quote(value);
    }

    internal void Value(decimal value)
    {
        Separate();
        text.Append(value.ToString(CultureInfo.InvariantCulture));
    }

    internal void Property(string name, string? value)
    {
        if (value is not null)
        {
            Name(name);
            Value(value);
        }
    }

    internal void Property(string name, decimal value)
    {
        Name(name);
        Value(value);
    }

    internal void Property(string name, bool value)
    {
        Name(name);
        Separate();
        text.Append(value ? "true" : "false");
    }

    private void Begin(char bracket)
    {
        Separate();
        text.Append(bracket);
        depth++;
        isEmpty = true;
    }

    private void End(char bracket)
    {
        depth--;
        if (!isEmpty && depth < lines)
        {
            NewLine();
        }

        text.Append(bracket);
        isEmpty = false;
    }

    // Before an item of a container: all but the value after a name.
    private void Separate()
    {
        if (isNamed)
        {
            isNamed = false;
            return;
        }

        if (!isEmpty)
        {
            text.Append(depth <= lines ? "," : ", ");
        }

        if (depth > 0 && depth <= lines)
        {
            NewLine();
        }

        isEmpty = false;
    }

    private void NewLine() => text.Append('\n').Append(' ', 2 * depth);

    private void Quote(string value)
    {
        text.Append('"');
        for (int i = 0; i < value.Length; i++)
        {
            char c = value[i];
            switch (c)
            {
                case '"' or '\\':
                    text.Append('\\').Append(c);
                    break;
                case '\n':
                    text.Append(@"\n");
                    break;
                case '\r':
                    text.Append(@"\r");
                    break;
                case '\t':
                    text.Append(@"\t");
                    break;
                // Not so that JSON needs it, but so that it can stand in a script element, and JavaScript reads it.
                case < ' ' or '<' or '\u007f' or '\u2028' or '\u2029':
                    text.Append(@"\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
                    break;
                default:
                    text.Append(IsLoneSurrogate(value, i) ? '\ufffd' : c);
                    break;
            }
        }

        text.Append('"');
    }

    private static bool IsLoneSurrogate(string value, int i) =>
        char.IsHighSurrogate(value[i])
            ? i + 1 == value.Length || !char.IsLowSurrogate(value[i + 1])
            : char.IsLowSurrogate(value[i]) && (i == 0 || !char.IsHighSurrogate(value[i - 1]));
}

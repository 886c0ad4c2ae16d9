using System;
using System.Text.Json;

namespace NkRuData.Generator.Json;

/// <summary>Says what is wrong with a text that is no JSON, to somebody who writes data and not parsers.</summary>
internal static class SyntaxReason
{
    internal static string Of(JsonException exception, string text, int at)
    {
        string message = exception.Message;
        if (string.IsNullOrWhiteSpace(text))
        {
            return "the file is empty";
        }

        if (at >= text.TrimEnd().Length)
        {
            return "the file ends before it is complete";
        }

        if (Says(message, "within a JSON string") && text[at] is '\n' or '\r')
        {
            return "the closing quote of a string is missing on this line";
        }

        if (text[at] is '}' or ']' && text.Substring(0, at).TrimEnd().EndsWith(",", StringComparison.Ordinal))
        {
            return $"nothing stands between the comma and '{text[at]}'";
        }

        if (Says(message, "depth"))
        {
            return "objects and arrays are nested too deeply";
        }

        // The reader appends its own position, in bytes, to what it found.
        int position = message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        return (position < 0 ? message : message.Substring(0, position)).TrimEnd('.', ' ');
    }

    private static bool Says(string message, string words) =>
        message.IndexOf(words, StringComparison.OrdinalIgnoreCase) >= 0;
}

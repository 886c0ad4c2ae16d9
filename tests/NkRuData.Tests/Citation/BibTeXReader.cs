using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;

namespace NkRuData.Tests.Citation;

/// <summary>
/// Reads entries by the grammar of BibTeX, and their texts as TeX prints them: another way than they were written. Strict:
/// what BibTeX or TeX would take for something else is an error.
/// </summary>
internal sealed partial class BibTeXReader(string text)
{
    private static readonly Dictionary<string, string> Signs = new()
    {
        [@"\textbackslash{}"] = @"\",
        [@"\textbraceleft{}"] = "{",
        [@"\textbraceright{}"] = "}",
        [@"\textasciitilde{}"] = "~",
        [@"\textasciicircum{}"] = "^",
        [@"\textless{}"] = "<",
        [@"\textgreater{}"] = ">",
        [@"\textbar{}"] = "|",
        [@"\textasciigrave{}"] = "`",
        [@"\%"] = "%",
        [@"\&"] = "&",
        [@"\#"] = "#",
        [@"\_"] = "_",
        [@"\$"] = "$",
    };

    private static readonly string[] Macros =
    [
        "jan",
        "feb",
        "mar",
        "apr",
        "may",
        "jun",
        "jul",
        "aug",
        "sep",
        "oct",
        "nov",
        "dec",
    ];

    private int position;

    internal sealed record Entry(string Type, string Key, Dictionary<string, string> Fields)
    {
        internal string? Text(string field) => Fields.TryGetValue(field, out string? value) ? AsText(value) : null;

        internal string? Raw(string field) => Fields.GetValueOrDefault(field);

        /// <summary>Names, which " and " outside of braces separates.</summary>
        internal string[] Names(string field) =>
            Raw(field) is { } value ? [.. OuterAnd().Split(value).Select(AsText)] : [];
    }

    internal static List<Entry> Read(string text)
    {
        var reader = new BibTeXReader(text);
        var entries = new List<Entry>();
        while (reader.SkipSpace())
        {
            entries.Add(reader.ReadEntry());
        }

        return entries;
    }

    private static string AsText(string value)
    {
        var text = new StringBuilder();
        for (int i = 0; i < value.Length; )
        {
            string? sign = Signs.Keys.FirstOrDefault(sign =>
                string.CompareOrdinal(value, i, sign, 0, sign.Length) == 0
            );
            if (sign is not null)
            {
                text.Append(Signs[sign]);
                i += sign.Length;
                continue;
            }

            if (@"\%&#_$~^<>|`".Contains(value[i], StringComparison.Ordinal))
            {
                throw new FormatException($"{value[i]} at {i} means something to TeX: {value}");
            }

            if (i + 1 < value.Length && value[i] is '-' or '\'' && value[i + 1] == value[i])
            {
                throw new FormatException($"TeX makes one sign of two at {i}: {value}");
            }

            text.Append(value[i] is '{' or '}' ? "" : value[i]);
            i++;
        }

        return text.ToString();
    }

    private Entry ReadEntry()
    {
        Expect('@');
        string type = Match(Word());
        Expect('{');
        string key = Match(Key());
        var fields = new Dictionary<string, string>();
        while (Next() == ',')
        {
            Expect(',');
            string name = Match(Word());
            Expect('=');
            fields.Add(name, ReadValue());
        }

        Expect('}');
        return new(type, key, fields);
    }

    private string ReadValue()
    {
        if (Next() != '{')
        {
            string word = Match(Word());
            return Macros.Contains(word)
                ? word
                : throw new FormatException($"{word} is no macro that all styles have.");
        }

        // BibTeX counts every brace, escaped or not.
        int start = ++position;
        for (int depth = 1; depth > 0; position++)
        {
            depth += text[position] switch
            {
                '{' => 1,
                '}' => -1,
                _ => 0,
            };
        }

        return text[start..(position - 1)];
    }

    private bool SkipSpace()
    {
        while (position < text.Length && char.IsWhiteSpace(text[position]))
        {
            position++;
        }

        return position < text.Length;
    }

    private char Next() => SkipSpace() ? text[position] : '\0';

    private void Expect(char c)
    {
        if (Next() != c)
        {
            throw new FormatException(
                $"Expected {c} at {position}: {text[position..Math.Min(text.Length, position + 40)]}"
            );
        }

        position++;
    }

    private string Match(Regex regex)
    {
        SkipSpace();
        Match match = regex.Match(text, position);
        position += match.Success ? match.Length : throw new FormatException($"No {regex} at {position}.");
        return match.Value;
    }

    [GeneratedRegex(@"\G[a-z]+")]
    private static partial Regex Word();

    // Neither BibTeX nor biblatex minds any of these in a key.
    [GeneratedRegex(@"\G[a-z0-9:-]+")]
    private static partial Regex Key();

    [GeneratedRegex(@"(?<=\}) and (?=\{)")]
    private static partial Regex OuterAnd();
}

using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;

namespace NkRuData.Tests.Citation;

/// <summary>
/// Reads records by the specification of RIS: six characters of tag, a value to the end of the line, CR LF after each line,
/// TY first and ER last.
/// </summary>
internal static partial class RisReader
{
    internal static List<ILookup<string, string>> Read(string text)
    {
        if (text.Length > 0 && !text.EndsWith("\r\n", StringComparison.Ordinal))
        {
            throw new FormatException("The last line has no end.");
        }

        var records = new List<ILookup<string, string>>();
        var fields = new List<(string Tag, string Value)>();
        foreach (string line in text.Split("\r\n").SkipLast(1))
        {
            Match match = Line().Match(line);
            if (!match.Success || line.Any(char.IsControl))
            {
                throw new FormatException($"No line of RIS: {line}");
            }

            string tag = match.Groups[1].Value;
            if (tag == "TY" != (fields.Count == 0))
            {
                throw new FormatException($"TY begins a record, and nothing else does: {line}");
            }

            fields.Add((tag, match.Groups[2].Value));
            if (tag == "ER")
            {
                records.Add(fields.ToLookup(field => field.Tag, field => field.Value));
                fields.Clear();
            }
        }

        return fields.Count == 0 ? records : throw new FormatException("A record without its end.");
    }

    [GeneratedRegex(@"^([A-Z][A-Z0-9])  - (.*)$", RegexOptions.Singleline)]
    private static partial Regex Line();
}

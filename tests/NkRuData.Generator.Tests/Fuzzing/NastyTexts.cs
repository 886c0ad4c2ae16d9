using System.Text;

namespace NkRuData.Generator.Tests;

/// <summary>What breaks out of literals, comments, documentation and formats, where it is let.</summary>
internal static class NastyTexts
{
    /// <summary>Texts that may stand in data; none holds half a surrogate pair.</summary>
    internal static readonly string[] All =
    [
        "",
        " ",
        "\"",
        "'",
        "\\",
        "\\\"",
        "\\u0041 \\x41 \\n \\",
        "\\uD800",
        "\"; } } class Evil { static string x = \"",
        "\"\"\"",
        "\"\"\"\"\"u8",
        "@\"",
        "$\"{0}\"",
        "{0}",
        "{",
        "}",
        "{{name}}",
        "[maybe|or] {end}",
        "*/",
        "/* comment */",
        "//",
        "///",
        "</summary>",
        "</para></remarks><summary>",
        "<see cref=\"T:System.String\"/>",
        "<see cref=",
        "&",
        "&amp;&#10;&#x0;&bogus;",
        "]]><![CDATA[",
        "<!-- -->",
        "`code` and `half",
        "#if false",
        "\n#error x\n",
        "\n#endregion\n",
        "\n",
        "a\nb",
        "a\r\nb",
        "a\rb",
        "\n\n",
        "next\u0085line",
        "separator\u2028and\u2029paragraph",
        "tab\tand\vvertical\fform",
        "\0",
        "nul\0nul",
        "\u0001\u0007\u001B\u007F\u009F",
        "\u202Eright to left\u2066isolate\u2069",
        "zero\u200Bwidth\u200D\uFEFF\u2060",
        "\u00AD\u061C\u180E\uE000\uFFF9",
        "\uFFFE\uFFFF",
        "\uFDD0",
        "Кириллица, 한국어, 漢字, العربية",
        "\U0001F600\U0001D505\U00010348",
        "e\u0301\u0301\u0301",
        "\U000E0001\U0010FFFF",
        "null",
        "true",
        "-0",
        "1e999999",
        "class",
        "All",
        "Get",
        "ToString",
        "value__",
        "__arglist",
        "record",
        "2020-02-30",
        "1985-12-31/..",
        "https://example.org/?a=1&b=\u202E",
        "http://[::1",
        "en-US",
        new string('x', 3000),
        new string('\u3042', 700),
        new string('(', 200),
        new string('-', 100),
    ];

    /// <summary>Stretches of files that are no JSON, or hardly.</summary>
    internal static readonly string[] Raw =
    [
        "\0",
        "\uFEFF",
        "\uFEFF\uFEFF",
        "\uD800",
        "\uDC00",
        "\uD83D\uD83D",
        "\uFFFD",
        "\\uD800",
        "\\uDC00\\uD800",
        "\\u0000",
        "\\uZZZZ",
        "\\x",
        "\r",
        "\n",
        "\r\n",
        "\u0085",
        "\u2028",
        "\u202E",
        "\u200B",
        "\"",
        "'",
        "//",
        "/*",
        "*/",
        ",",
        ",,",
        ":",
        "{",
        "}",
        "[",
        "]",
        "[]",
        "{}",
        "null",
        "NaN",
        "Infinity",
        "-",
        "+1",
        ".5",
        "01",
        "1e",
        "1E400",
        "0x10",
        "1_000",
        "True",
        "\t",
        "\v",
        "\u00A0",
        "&lt;",
    ];

    internal static readonly string[] Numbers =
    [
        "0",
        "-0",
        "-0.0",
        "0.0",
        "1",
        "-1",
        "1.5",
        "1e0",
        "1E5",
        "1e999999",
        "-1e-999999",
        "2147483647",
        "2147483648",
        "-2147483649",
        "999999999",
        "9999999999",
        "999999999999999999",
        "9999999999999999999",
        "0.000000000000000001",
        "0.00000000000000000000000000000001",
        "79228162514264337593543950335",
        "79228162514264337593543950336",
        "1" + new string('0', 400),
        "0." + new string('3', 400),
        "4000",
        "4001",
    ];

    /// <summary>The text as a JSON string: what it must escape, and nothing else.</summary>
    internal static string Quoted(string text)
    {
        var json = new StringBuilder("\"");
        foreach (char c in text)
        {
            _ = c switch
            {
                '"' or '\\' => json.Append('\\').Append(c),
                < ' ' => json.Append(Escape(c)),
                _ => json.Append(c),
            };
        }

        return json.Append('"').ToString();
    }

    /// <summary>The text as a JSON string with every unit escaped.</summary>
    internal static string Escaped(string text)
    {
        var json = new StringBuilder("\"");
        foreach (char c in text)
        {
            json.Append(Escape(c));
        }

        return json.Append('"').ToString();
    }

    private static string Escape(char c) => System.FormattableString.Invariant($"\\u{(int)c:x4}");
}

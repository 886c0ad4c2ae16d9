using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;

namespace NkRuData.Package.Tests;

/// <summary>A page that people read, and the examples in it: C#, and behind it what it prints, if it prints.</summary>
internal sealed partial class Page
{
    // What the SDK gives every program, and what stands between the outputs of two examples.
    private const string Usings = """
        using System;
        using System.Collections.Generic;
        using System.IO;
        using System.Linq;
        using System.Net.Http;
        using System.Threading;
        using System.Threading.Tasks;
        using NkRuData;
        """;
    private const char Between = '\0';

    private readonly string name;
    private readonly string text;
    private readonly MatchCollection examples;

    internal Page(string name)
    {
        this.name = name;
        text = File.ReadAllText(Address).Replace("\r\n", "\n", StringComparison.Ordinal);
        examples = Example().Matches(text);
    }

    internal string Address => PathOf(name);

    internal static string PathOf(string name) => Repository.PathOf(name);

    /// <summary>The pages that have examples: the readme, and those of <c>docs</c>.</summary>
    internal static IEnumerable<string> Names() =>
        Directory
            .EnumerateFiles(Repository.PathOf("docs"), "*.md")
            .Select(path => "docs/" + Path.GetFileName(path))
            .Prepend("README.md")
            .Where(name => new Page(name).examples.Count > 0)
            .Order(StringComparer.Ordinal);

    /// <summary>
    /// All examples in one program, each in a block: no example sees the names of another, and what is wrong is said at its
    /// line of the page.
    /// </summary>
    internal string Program()
    {
        var usings = Usings.Split('\n').ToHashSet(StringComparer.Ordinal);
        var blocks = new StringBuilder();
        foreach (Match example in examples)
        {
            int line = text.AsSpan(0, example.Groups["code"].Index).Count('\n') + 1;
            blocks.Append(CultureInfo.InvariantCulture, $"{{\n#line {line} \"{name}\"\n");
            // A using stands above all blocks, and leaves its line empty.
            blocks.Append(Using().Replace(example.Groups["code"].Value, directive => Hoist(directive.Value, usings)));
            blocks.Append("Console.Write('\\0');\n}\n");
        }

        return string.Join("\n", usings) + "\n" + blocks;
    }

    /// <summary>The page with what the examples have printed: the page itself, if it is right.</summary>
    internal string With(string printed)
    {
        string[] outputs = printed.Split(Between);
        int last = 0;
        var page = new StringBuilder();
        foreach (var (example, output) in examples.Zip(outputs))
        {
            int end = example.Index + example.Length;
            page.Append(text, last, example.Groups["code"].Index + example.Groups["code"].Length - last);
            page.Append("```\n");
            page.Append(output.Length == 0 ? "" : $"\n```{example.Groups["format"].Value}\n{output}```\n");
            last = end;
        }

        return page.Append(text, last, text.Length - last).ToString();
    }

    private static string Hoist(string directive, HashSet<string> usings)
    {
        usings.Add(directive);
        return "";
    }

    [GeneratedRegex("^using [A-Za-z.]+;$", RegexOptions.Multiline)]
    private static partial Regex Using();

    [GeneratedRegex(
        "^```csharp\n(?<code>.*?)^```\n(\n```(?<format>[a-z]*)\n(?<output>.*?)^```\n)?",
        RegexOptions.Multiline | RegexOptions.Singleline
    )]
    private static partial Regex Example();
}

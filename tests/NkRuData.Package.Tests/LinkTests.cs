using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;

namespace NkRuData.Package.Tests;

/// <summary>Links from page to page lead to a file that there is, and to a heading that it has.</summary>
public sealed partial class LinkTests
{
    [Theory]
    [InlineData("README.md")]
    [InlineData("ARCHITECTURE.md")]
    [InlineData("CONTRIBUTING.md")]
    [InlineData("data/README.md")]
    [InlineData("docs/API.md")]
    [InlineData("docs/COOKBOOK.md")]
    [InlineData("docs/JSON.md")]
    [InlineData("docs/MISLEADING.md")]
    public void Every_link_leads_somewhere(string name)
    {
        string page = Page.PathOf(name);

        var broken = Link()
            .Matches(Code().Replace(File.ReadAllText(page), ""))
            .Select(link => link.Groups["to"].Value)
            .Where(link => !link.Contains("://", StringComparison.Ordinal) && !Leads(page, link));

        Assert.Empty(broken);
    }

    [Fact]
    public void A_link_to_nowhere_is_noticed()
    {
        string page = Page.PathOf("docs/COOKBOOK.md");

        Assert.True(Leads(page, "#4-cite"));
        Assert.False(Leads(page, "#4-recite"));
        Assert.True(Leads(page, "../data/README.md#hard-cases"));
        Assert.False(Leads(page, "../data/README.md#easy-cases"));
        Assert.False(Leads(page, "data/README.md"));
    }

    private static bool Leads(string page, string link)
    {
        string[] parts = link.Split('#');
        string file = parts[0].Length == 0 ? page : Path.Combine(Path.GetDirectoryName(page)!, parts[0]);
        return parts.Length == 1
            ? Path.Exists(file)
            : File.Exists(file) && Headings(File.ReadAllText(file)).Contains(parts[1]);
    }

    // As GitHub makes them: lower case, without punctuation, words joined by hyphens.
    private static IEnumerable<string> Headings(string page) =>
        Heading()
            .Matches(Code().Replace(page, ""))
            .Select(heading => Punctuation().Replace(heading.Groups["text"].Value.Trim(), ""))
            .Select(text => text.Replace(' ', '-').ToLowerInvariant());

    [GeneratedRegex(@"\]\((?<to>[^)\s]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex("^```.*?^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Code();

    [GeneratedRegex("^#+ (?<text>.+)$", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex(@"[^\p{L}\p{N} _-]")]
    private static partial Regex Punctuation();
}

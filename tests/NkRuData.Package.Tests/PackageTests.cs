using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Xml.Linq;

namespace NkRuData.Package.Tests;

/// <summary>Opens the package that the build packed, and looks at what a consumer would get.</summary>
public sealed class PackageTests
{
    private static readonly XNamespace Nuspec = PackedLibrary.Nuspec;

    [Fact]
    public void The_package_holds_two_frameworks_with_documentation_and_nothing_else()
    {
        string[] expected =
        [
            "NkRuData.nuspec",
            "README.md",
            "icon.png",
            "lib/net8.0/NkRuData.dll",
            "lib/net8.0/NkRuData.xml",
            "lib/netstandard2.0/NkRuData.dll",
            "lib/netstandard2.0/NkRuData.xml",
        ];
        Assert.Equal(expected, Files(PackedLibrary.Package).Where(IsContent).Order(System.StringComparer.Ordinal));
    }

    [Fact]
    public void No_framework_has_a_dependency()
    {
        var groups = PackedLibrary.Metadata().Element(Nuspec + "dependencies")!.Elements(Nuspec + "group").ToList();

        Assert.Equal(
            [".NETStandard2.0", "net8.0"],
            groups.Select(group => group.Attribute("targetFramework")!.Value).Order()
        );
        Assert.All(groups, group => Assert.Empty(group.Elements()));
    }

    [Theory]
    [InlineData("net8.0")]
    [InlineData("netstandard2.0")]
    public void Every_fact_has_documentation_that_states_it(string framework)
    {
        var documented = PackedLibrary
            .Documentation(framework)
            .Descendants("member")
            .ToDictionary(member => member.Attribute("name")!.Value, member => member.Element("summary")?.Value ?? "");

        foreach (var claim in Claims.All)
        {
            Assert.Contains(
                documented,
                entry =>
                    entry.Key.StartsWith("P:NkRuData.Claims.", System.StringComparison.Ordinal)
                    && entry.Value.StartsWith(claim.Text, System.StringComparison.Ordinal)
            );
        }
    }

    private static List<string> Files(string path)
    {
        using var package = ZipFile.OpenRead(path);
        return [.. package.Entries.Select(entry => entry.FullName)];
    }

    // Every package has these, whatever it holds.
    private static bool IsContent(string file) =>
        !file.StartsWith("_rels/", System.StringComparison.Ordinal)
        && !file.StartsWith("package/", System.StringComparison.Ordinal)
        && file != "[Content_Types].xml";
}

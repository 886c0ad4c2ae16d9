using System;
using System.Linq;
using System.Text.RegularExpressions;

namespace NkRuData.Package.Tests;

/// <summary>What a gallery shows of the package: it has the nuspec, the readme and the icon, and not the repository.</summary>
public sealed class GalleryTests
{
    [Theory]
    [InlineData("id", "NkRuData")]
    [InlineData("license", "MIT")]
    [InlineData("icon", "icon.png")]
    [InlineData("readme", "README.md")]
    [InlineData("tags", "dataset open-data north-korea dprk russia kursk labour sanctions osint provenance")]
    public void The_gallery_is_told(string element, string value) => Assert.Equal(value, Told(element));

    [Fact]
    public void The_release_notes_are_what_the_changelog_says_of_this_version_and_no_other()
    {
        string notes = Told("releaseNotes").Replace("\r\n", "\n", StringComparison.Ordinal);
        string section = Repository
            .Read("CHANGELOG.md")
            .Split("\n## ")
            .Single(section => section.StartsWith(Told("version") + " ", StringComparison.Ordinal));

        Assert.StartsWith($"## {Told("version")} (edition {Facts.Edition})\n\n- ", notes, StringComparison.Ordinal);
        Assert.Single(Regex.Matches(notes, "^## ", RegexOptions.Multiline));
        Assert.Equal(section.TrimEnd().Split('\n').Length, notes.Split('\n').Length);
    }

    [Fact]
    public void The_commit_is_told_that_the_package_was_made_of()
    {
        var repository = PackedLibrary.Metadata().Element(PackedLibrary.Nuspec + "repository");

        // A copy of the sources without git has none.
        if (repository is not null)
        {
            Assert.Equal("git", repository.Attribute("type")!.Value);
            Assert.Matches("^[0-9a-f]{40}$", repository.Attribute("commit")!.Value);
        }
    }

    [Fact]
    public void Links_and_pictures_of_the_readme_lead_somewhere_from_the_gallery()
    {
        var targets = Regex
            .Matches(PackedLibrary.ReadText("README.md"), @"\]\((?<target>[^)]+)\)")
            .Select(link => link.Groups["target"].Value)
            .ToList();

        Assert.Contains("https://schema.org/Claim", targets);
        Assert.All(targets, target => Assert.Matches("^(https://|#)", target));
    }

    [Fact]
    public void The_readme_names_the_file_where_a_link_would_lead_nowhere() =>
        Assert.Contains("the codebook (data/README.md)", PackedLibrary.ReadText("README.md"), StringComparison.Ordinal);

    [Fact]
    public void The_release_notes_have_no_link_that_leads_nowhere() =>
        Assert.DoesNotMatch(@"\]\((?!https://)", Told("releaseNotes"));

    [Fact]
    public void The_icon_is_a_png_of_the_size_that_galleries_ask_for()
    {
        byte[] icon = PackedLibrary.Read("icon.png");

        Assert.Equal([0x89, .. "PNG\r\n\u001a\n"u8], icon[..8]);
        Assert.Equal((128, 128), (icon[19], icon[23]));
    }

    private static string Told(string element) =>
        PackedLibrary.Metadata().Element(PackedLibrary.Nuspec + element)!.Value;
}

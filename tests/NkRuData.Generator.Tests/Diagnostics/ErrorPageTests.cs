using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using NkRuData.Tests;
using Shouldly;

namespace NkRuData.Generator.Tests;

public class ErrorPageTests
{
    /// <summary>To renew the page, run this and move the file that it leaves, as it says.</summary>
    [Fact]
    [Trait("Category", "Slow")]
    public void The_page_of_errors_says_what_the_generator_says() =>
        Snapshot.MatchFile(
            ErrorPage.Text(RealLifeCycleTests.Compile("superseded")),
            Path.Combine(Repository.Root, "data", "ERRORS.md")
        );

    [Fact]
    public void Every_descriptor_has_its_section_by_id_and_title()
    {
        var sections = Regex.Matches(
            Repository.Read("data/ERRORS.md"),
            @"^## (NKRU[12]\d+): (.+?)\r?$",
            RegexOptions.Multiline
        );

        sections
            .Select(section => $"{section.Groups[1]} {section.Groups[2]}")
            .ShouldBe(Catalogue.Descriptors.Select(descriptor => $"{descriptor.Id} {descriptor.Title}"));
    }

    [Fact]
    public void Every_descriptor_says_what_to_do() =>
        Catalogue.Descriptors.ShouldAllBe(descriptor =>
            descriptor.Description.ToString(CultureInfo.InvariantCulture).EndsWith('.')
        );

    [Fact]
    public void The_statuses_of_the_page_are_those_of_the_schema()
    {
        string schema = Repository.Read("data/schema/claim.schema.json");
        var values = Regex.Matches(
            schema,
            """
            "(\w+)": \{\s*"id": "(NKRU\d+)",\s*"error": (\w+)\s*\}
            """.Trim()
        );

        values
            .Select(value => $"{value.Groups[1]} {value.Groups[2]} {value.Groups[3]}")
            .ShouldBe(["superseded NKRU0001 false", "corrected NKRU0001 false", "retracted NKRU0002 true"]);
    }
}

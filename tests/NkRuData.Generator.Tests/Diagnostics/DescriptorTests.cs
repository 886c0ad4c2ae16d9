using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using NkRuData.Generator.Diagnostics;
using Shouldly;

namespace NkRuData.Generator.Tests;

public class DescriptorTests
{
    private static readonly IReadOnlyDictionary<string, DiagnosticCase> Cases = Catalogue.Cases.ToDictionary(item =>
        $"{item.Id}, {item.Name}"
    );

    public static IEnumerable<object[]> CaseNames => Cases.Keys.Select(name => new object[] { name });

    [Theory]
    [MemberData(nameof(CaseNames))]
    public void Each_case_gives_its_one_diagnostic_at_its_token(string name) => Cases[name].Check();

    [Fact]
    public void Every_descriptor_has_a_case()
    {
        // It is about no token; NoPlaceTests has it.
        string[] elsewhere = ["NKRU1050"];

        Catalogue
            .Descriptors.Select(descriptor => descriptor.Id)
            .Except(Cases.Values.Select(item => item.Id))
            .ShouldBe(elsewhere, ignoreOrder: true);
    }

    [Fact]
    public void Every_descriptor_is_an_error_with_an_id_of_its_own()
    {
        Catalogue.Descriptors.Select(descriptor => descriptor.Id).ShouldBeUnique();
        Catalogue.Descriptors.ShouldAllBe(descriptor =>
            descriptor.DefaultSeverity == DiagnosticSeverity.Error && descriptor.IsEnabledByDefault
        );
    }

    [Fact]
    public void The_release_notes_of_the_analyzer_list_every_descriptor_by_its_title()
    {
        string notes = Repository.Read("generator/AnalyzerReleases.Unshipped.md");
        var rows = Regex.Matches(notes, @"^(NKRU\d+) \| (\w+) \| (\w+) \| (.+?)\r?$", RegexOptions.Multiline);

        rows.Select(row => string.Join(" | ", row.Groups.Values.Skip(1)))
            .ShouldBe(Catalogue.Descriptors.Select(x => $"{x.Id} | {x.Category} | {x.DefaultSeverity} | {x.Title}"));
    }
}

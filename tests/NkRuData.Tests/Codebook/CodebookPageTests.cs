using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using Shouldly;

namespace NkRuData.Tests.Codebook;

public partial class CodebookPageTests
{
    /// <summary>To renew the tables, run this and <c>tests/approve</c>.</summary>
    [Fact]
    public void The_tables_of_the_codebook_are_those_of_the_schemas_and_the_data() =>
        Snapshot.MatchFile(CodebookPage.Text(), CodebookPage.Path);

    [Fact]
    public void The_codebook_has_each_table_once() =>
        CodebookPage.Names().ShouldBe(["kinds", "topics", "groups", "fields", "values"]);

    [Fact]
    public void The_hard_cases_are_shown_by_facts_that_there_are()
    {
        string page = File.ReadAllText(CodebookPage.Path);
        int start = page.IndexOf("## Hard cases", System.StringComparison.Ordinal);
        string section = page[start..page.IndexOf("\n## ", start + 1, System.StringComparison.Ordinal)];
        string[] ids = [.. LastCell().Matches(section).Select(row => row.Groups[1].Value)];

        ids.Length.ShouldBeGreaterThan(10);
        ids.Except(Facts.All.Select(fact => fact.Id)).ShouldBeEmpty();
    }

    [GeneratedRegex(@"\| `([a-z0-9-]+)` \|\r?$", RegexOptions.Multiline)]
    private static partial Regex LastCell();
}

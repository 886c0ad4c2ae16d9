using Shouldly;

namespace NkRuData.Tests.Codebook;

public class CodebookPageTests
{
    /// <summary>To renew the tables, run this and <c>tests/approve</c>.</summary>
    [Fact]
    public void The_tables_of_the_codebook_are_those_of_the_schemas_and_the_data() =>
        Snapshot.MatchFile(CodebookPage.Text(), CodebookPage.Path);

    [Fact]
    public void The_codebook_has_each_table_once() =>
        CodebookPage.Names().ShouldBe(["kinds", "topics", "fields", "values"]);
}

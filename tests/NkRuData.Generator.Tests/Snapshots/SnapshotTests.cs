using NkRuData.Tests;

namespace NkRuData.Generator.Tests;

/// <summary>What generated source looks like, to be read.</summary>
public class SnapshotTests
{
    [Fact]
    public void Table_in_UTF_8() => Match("Books.g.cs", Spelling.Utf8);

    [Fact]
    public void Table_in_strings() => Match("Books.g.cs", Spelling.Strings);

    [Fact]
    public void Record() => Match("Book.g.cs", Spelling.Utf8);

    [Fact]
    public void Object_inside_a_record() => Match("Price.g.cs", Spelling.Utf8);

    [Fact]
    public void Enum() => Match("Genre.g.cs", Spelling.Utf8);

    [Fact]
    public void Facade() => Match("Catalogue.g.cs", Spelling.Utf8);

    private static void Match(
        string name,
        Spelling spelling,
        [System.Runtime.CompilerServices.CallerMemberName] string method = ""
    ) => Snapshot.Match(TestDataset.Books.Run(spelling).Sources[name], method: method);
}

using NkRuData.Tests;

namespace NkRuData.Generator.Tests;

/// <summary>What generated source looks like, to be read.</summary>
public class SnapshotTests
{
    [Fact]
    public void Table() => Match("Books.g.cs");

    [Fact]
    public void Record() => Match("Book.g.cs");

    [Fact]
    public void Object_inside_a_record() => Match("Price.g.cs");

    [Fact]
    public void Enum() => Match("Genre.g.cs");

    [Fact]
    public void Facade() => Match("Catalogue.g.cs");

    private static void Match(string name, [System.Runtime.CompilerServices.CallerMemberName] string method = "") =>
        Snapshot.Match(TestDataset.Books.Run().Sources[name], method: method);
}

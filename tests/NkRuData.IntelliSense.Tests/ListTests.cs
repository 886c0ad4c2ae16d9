using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Shouldly;

namespace NkRuData.IntelliSense.Tests;

/// <summary>The lists that open behind a dot: short, of what one looks for, each entry explained.</summary>
public class ListTests
{
    // Longer ones are no lists to read.
    private const int Longest = 256;

    // What every static class has of object.
    private static readonly string[] OfObject = ["Equals", "ReferenceEquals"];

    [Fact]
    public async Task No_list_of_facts_is_longer_than_one_reads()
    {
        foreach (string path in Members.Classes)
        {
            var entries = await Editor.CompleteAsync($"_ = {path}.$$;");
            entries.Count.ShouldBeInRange(1, Longest, path);
            entries.ShouldContain(entry => entry.Name == "All", path);
        }
    }

    [Theory]
    [InlineData("Claims")]
    [InlineData("Sources")]
    public async Task Tables_of_topics_list_the_topics_and_the_ways_to_look_up_apart_from_them(string table)
    {
        var entries = await Editor.CompleteAsync($"_ = {table}.$$;");

        string[] topics =
        [
            .. Members
                .Classes.Where(path => path.StartsWith(table + ".", System.StringComparison.Ordinal))
                .Select(path => path[(table.Length + 1)..]),
        ];
        entries.Where(entry => entry.Icon == "Class").Select(entry => entry.Name).ShouldBe(topics, ignoreOrder: true);
        entries
            .Where(entry => entry.Icon != "Class" && !OfObject.Contains(entry.Name))
            .Select(entry => entry.Name)
            .ShouldBeSubsetOf(["All", "Get", "TryGet", "TryGetByUrl"]);
    }

    [Fact]
    public async Task A_topic_lists_its_facts_and_all_of_them()
    {
        foreach (string path in Members.Classes.Where(path => path.Contains('.')))
        {
            var entries = await Editor.CompleteAsync($"_ = {path}.$$;");
            var facts = Members.Facts.Where(member => member.Path[..member.Path.LastIndexOf('.')] == path);
            entries
                .Select(entry => entry.Name)
                .Except(OfObject)
                .ShouldBe(
                    facts.Select(member => member.Path[(path.Length + 1)..]).Append("All"),
                    ignoreOrder: true,
                    path
                );
        }
    }

    [Theory]
    [InlineData("Agent")]
    [InlineData("Claim")]
    [InlineData("Event")]
    [InlineData("Indicator")]
    [InlineData("Instrument")]
    [InlineData("Place")]
    [InlineData("Source")]
    [InlineData("Unit")]
    [InlineData("Appearance")]
    [InlineData("Quantity")]
    public async Task Behind_a_record_stands_what_it_knows_and_what_every_record_has(string type)
    {
        // No EqualityContract, no copy constructor, no Deconstruct, no parsing.
        string[] needed = ["Equals", "GetHashCode", "GetType", "ToString", "==", "!="];
        string[] ours = ["Cite", "Includes", "WasKnownOn", "WasValidAt", "WasValidDuring"];

        var entries = await Editor.CompleteAsync($"void M({type} x) {{ x.$$ }}");

        entries
            .Where(entry => entry.Icon != "Property")
            .Select(entry => entry.Name)
            .Except(ours)
            .ShouldBe(needed, ignoreOrder: true);
        entries.Count(entry => entry.Icon == "Property").ShouldBeInRange(3, 40);
    }

    [Fact]
    public async Task Behind_the_name_of_a_record_stands_nothing_of_ours()
    {
        var entries = await Editor.CompleteAsync("_ = Claim.$$;");

        entries.Select(entry => entry.Name).ShouldBe(OfObject, ignoreOrder: true);
    }

    [Fact]
    public async Task The_namespace_lists_what_one_needs_to_begin()
    {
        var entries = await Editor.CompleteAsync("_ = NkRuData.$$;");

        entries.Count.ShouldBeLessThan(60);
        entries
            .Select(entry => entry.Name)
            .ShouldNotContain(name => name.Contains("Table") || name.Contains("Converter"));
    }

    [Fact]
    public async Task Every_public_member_is_documented()
    {
        var library = await Editor.LibraryAsync();
        int members = 0;
        foreach (var type in Types(library.GlobalNamespace))
        {
            members++;
            Documented(type).ShouldBeTrue(type.ToDisplayString());
            foreach (var member in type.GetMembers().Where(IsWritten))
            {
                members++;
                Documented(member).ShouldBeTrue(member.ToDisplayString());
            }
        }

        members.ShouldBeGreaterThan(Facts.All.Count);
    }

    private static System.Collections.Generic.IEnumerable<INamedTypeSymbol> Types(INamespaceOrTypeSymbol holder) =>
        holder
            .GetMembers()
            .OfType<INamespaceOrTypeSymbol>()
            .Where(member => member is INamespaceSymbol || member.DeclaredAccessibility == Accessibility.Public)
            .SelectMany(member => member is INamedTypeSymbol type ? Types(type).Prepend(type) : Types(member));

    // What the compiler makes of a record, a property or an enum cannot be documented.
    private static bool IsWritten(ISymbol member) =>
        member.DeclaredAccessibility == Accessibility.Public
        && member is not INamedTypeSymbol
        && member is not IMethodSymbol { AssociatedSymbol: not null }
        && member is not IMethodSymbol { MethodKind: MethodKind.Constructor, Parameters.Length: 0 }
        && !(member.ContainingType.IsRecord && member.Name is "<Clone>$" or "op_Equality" or "op_Inequality")
        && member is not IMethodSymbol { IsOverride: true };

    private static bool Documented(ISymbol member) =>
        member.GetDocumentationCommentXml() is { } xml && (xml.Contains("<summary>") || xml.Contains("<inheritdoc"));
}

using NkRuData.Package.Tests.Reference;
using NkRuData.Tests;

namespace NkRuData.Package.Tests;

/// <summary>Keeps <c>docs/API.md</c> what the package is. To renew it, run this and <c>tests/approve</c>.</summary>
public sealed class ReferencePageTests
{
    [Fact]
    public void The_page_has_the_types_and_members_of_the_package() =>
        Snapshot.MatchFile(new ReferencePage().Text(), Page.PathOf("docs/API.md"));
}

using NkRuData.Tests;

namespace NkRuData.Package.Tests;

/// <summary>
/// The examples of every page are compiled and run against the package, and print what the page says they print. To renew
/// what is printed, run this and <c>tests/approve</c>.
/// </summary>
public sealed class PageTests
{
    [Theory]
    [InlineData("README.md", "net8.0")]
    [InlineData("README.md", "netstandard2.0")]
    public void The_examples_print_what_the_page_says(string name, string framework)
    {
        var page = new Page(name);

        string printed = new Consumer(framework, page.Program()).Run();

        Assert.NotEqual(0, page.Examples);
        Snapshot.MatchFile(page.With(printed), page.Address);
    }
}

using NkRuData.Tests;

namespace NkRuData.Package.Tests;

/// <summary>
/// The examples of every page are compiled and run against the package, and print what the page says they print. To renew
/// what is printed, run this and <c>tests/approve</c>.
/// </summary>
public sealed class PageTests
{
    public static TheoryData<string, string> PagesAndFrameworks()
    {
        var all = new TheoryData<string, string>();
        foreach (string name in Page.Names())
        {
            all.Add(name, "net8.0");
            all.Add(name, "netstandard2.0");
        }

        return all;
    }

    [Theory]
    [InlineData("net8.0", ".NETCoreApp,Version=v8.0")]
    [InlineData("netstandard2.0", ".NETStandard,Version=v2.0")]
    public void A_program_runs_on_the_assembly_of_the_package_for_its_framework(string framework, string name)
    {
        const string Program = """
            using System;
            using System.Linq;
            using System.Runtime.Versioning;

            Console.Write(typeof(NkRuData.Claim).Assembly.GetCustomAttributes(false).OfType<TargetFrameworkAttribute>().Single().FrameworkName);
            """;

        Assert.Equal(name, new Consumer(framework, Program).Run());
    }

    [Theory]
    [MemberData(nameof(PagesAndFrameworks))]
    public void The_examples_print_what_the_page_says(string name, string framework)
    {
        var page = new Page(name);

        var consumer = new Consumer(framework, page.Program());

        Assert.Empty(consumer.Warnings);
        string printed = consumer.Run();
        Snapshot.MatchFile(page.With(printed), page.Address);
    }
}

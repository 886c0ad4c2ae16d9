using System;
using System.IO;
using System.Linq;

namespace NkRuData.Package.Tests.Programs;

/// <summary>
/// Programs of consumers, in several languages and on several runtimes, restored from the package with an empty cache and
/// built with every warning an error: <c>tests/Consumers</c>. Each prints the same.
/// </summary>
public sealed class ConsumerProgramTests
{
    private static readonly string[] Expected =
    [
        Claims.KurskReconstruction.ConstructionWorkers.Text,
        "5,000 people, Sergei Shoigu, 2025-06-17",
        "about 15,000 people",
        Indicators.WorkersInRussia.Claims.KnownOn(PartialDate.Parse("2025-01-01")).Range()!.ToString(),
        Facts.Search("쿠르스크")[0].Id,
        Sources.FiveReports.Gcr6000Workers.Cite(CitationStyle.Text),
        string.Join(" / ", Agents.SergeiShoigu.Names.Select(name => name.Text)),
        $"{Facts.All.Count} facts, {Facts.All.Sum(fact => fact.Label.Length)} letters",
    ];

    [Fact]
    public void The_programs_were_built_against_the_package_that_was_packed() =>
        Assert.Equal(
            File.ReadAllBytes(PackedLibrary.Package),
            File.ReadAllBytes(ConsumerProgram.Built("packages", "nkrudata", "*.nupkg"))
        );

    [Theory]
    [InlineData("Console")]
    [InlineData("FSharp")]
    [InlineData("VisualBasic")]
    [InlineData("LibraryUser")]
    [InlineData("Strict")]
    public void A_program_prints_the_facts(string name) =>
        Assert.Equal(Expected, ConsumerProgram.Run("dotnet", ConsumerProgram.Built("bin", name, $"{name}.dll")));

    [MoreThanSdkFact]
    public void A_self_contained_program_on_net8_prints_the_facts() => PublishedPrintsTheFacts("SelfContained");

    [MoreThanSdkFact]
    public void A_trimmed_program_prints_the_facts() => PublishedPrintsTheFacts("Trimmed");

    [MoreThanSdkFact("clang or gcc")]
    public void A_natively_compiled_program_prints_the_facts() => PublishedPrintsTheFacts("NativeAot");

    [MoreThanSdkFact("mono")]
    public void A_program_on_the_NET_Framework_prints_the_facts() =>
        Assert.Equal(
            Expected,
            ConsumerProgram.Run("mono", ConsumerProgram.Built("bin", "NetFramework", "NetFramework.exe"))
        );

    [MoreThanSdkFact]
    public void A_program_of_one_file_prints_the_facts() =>
        Assert.Equal(
            Expected,
            ConsumerProgram.Run(
                "dotnet",
                "run",
                Repository.PathOf("tests", "Consumers", "Tour", "tour.cs"),
                "--no-cache",
                $"-p:NkRuDataFeed={Path.GetDirectoryName(PackedLibrary.Package)}",
                $"-p:NkRuDataPackages={Path.Combine(ConsumerProgram.Output, "packages")}",
                $"-p:NkRuDataVersion={PackedLibrary.Metadata().Element(PackedLibrary.Nuspec + "version")!.Value}"
            )
        );

    private static void PublishedPrintsTheFacts(string name) =>
        Assert.Equal(
            Expected,
            ConsumerProgram.Run(
                ConsumerProgram.Built("publish", name, OperatingSystem.IsWindows() ? $"{name}.exe" : name)
            )
        );
}

using System;
using System.IO;
using System.Text;
using System.Xml.Linq;

namespace NkRuData.Package.Tests.Api;

/// <summary>The last release, which every pack is compared with: <c>src/NkRuData/Api/baseline.nupkg</c>.</summary>
public sealed class BaselineTests
{
    private static readonly string Baseline = Repository.PathOf("src", "NkRuData", "Api", "baseline.nupkg");

    [Fact]
    public void The_baseline_is_a_package_of_this_name_and_of_no_later_version()
    {
        using var nuspec = new MemoryStream(PackedLibrary.Read(Baseline, "NkRuData.nuspec"));
        var metadata = XDocument.Load(nuspec).Root!.Element(PackedLibrary.Nuspec + "metadata")!;

        Assert.Equal("NkRuData", metadata.Element(PackedLibrary.Nuspec + "id")!.Value);
        Assert.True(Version(metadata) <= Version(PackedLibrary.Metadata()));
    }

    [Theory]
    [InlineData("net8.0")]
    [InlineData("netstandard2.0")]
    public void The_baseline_has_the_names_of_the_facts_and_not_their_texts(string framework)
    {
        byte[] assembly = PackedLibrary.Read(Baseline, $"lib/{framework}/NkRuData.dll");
        byte[] released = PackedLibrary.Read($"lib/{framework}/NkRuData.dll");
        byte[] text = Encoding.UTF8.GetBytes(Claims.KurskReconstruction.ConstructionWorkers.Text);

        Assert.True(assembly.AsSpan().IndexOf("ConstructionWorkers"u8) > 0);
        Assert.True(released.AsSpan().IndexOf(text) > 0);
        Assert.Equal(-1, assembly.AsSpan().IndexOf(text));
    }

    private static Version Version(XElement metadata) => new(metadata.Element(PackedLibrary.Nuspec + "version")!.Value);
}

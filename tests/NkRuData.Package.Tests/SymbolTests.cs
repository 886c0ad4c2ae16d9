using System;
using System.IO;
using System.Linq;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace NkRuData.Package.Tests;

/// <summary>What a debugger gets: the symbols of the very assemblies in the package, and the sources in them.</summary>
public sealed class SymbolTests
{
    // https://github.com/dotnet/runtime/blob/main/docs/design/specs/PortablePdb-Metadata.md
    private static readonly Guid EmbeddedSource = new("0e8a571b-6926-466e-b4ad-8ab04611f5fe");

    public static TheoryData<string> Frameworks => ["net8.0", "netstandard2.0"];

    [Theory]
    [MemberData(nameof(Frameworks))]
    public void The_symbols_are_those_of_the_assembly(string framework)
    {
        using var assembly = Assembly(framework);
        using var symbols = Symbols(framework);
        var entry = assembly.ReadDebugDirectory().Single(entry => entry.Type == DebugDirectoryEntryType.CodeView);
        var id = new BlobContentId(symbols.GetMetadataReader().DebugMetadataHeader!.Id);

        Assert.Equal((assembly.ReadCodeViewDebugDirectoryData(entry).Guid, entry.Stamp), (id.Guid, id.Stamp));
    }

    [Theory]
    [MemberData(nameof(Frameworks))]
    public void The_assembly_is_deterministic(string framework)
    {
        using var assembly = Assembly(framework);

        Assert.Contains(assembly.ReadDebugDirectory(), entry => entry.Type == DebugDirectoryEntryType.Reproducible);
    }

    [Theory]
    [MemberData(nameof(Frameworks))]
    public void Every_source_stands_in_the_symbols(string framework)
    {
        using var provider = Symbols(framework);
        var symbols = provider.GetMetadataReader();
        var documents = symbols.Documents.ToDictionary(
            document => Path.GetFileName(symbols.GetString(symbols.GetDocument(document).Name)),
            document => HasSource(symbols, document)
        );

        Assert.Contains("PartialDate.cs", documents);
        Assert.Contains("Claims.g.cs", documents);
        Assert.DoesNotContain(documents, document => !document.Value);
    }

    private static bool HasSource(MetadataReader symbols, DocumentHandle document) =>
        symbols
            .GetCustomDebugInformation(document)
            .Select(symbols.GetCustomDebugInformation)
            .Any(information => symbols.GetGuid(information.Kind) == EmbeddedSource);

    private static PEReader Assembly(string framework) => new([.. PackedLibrary.Read($"lib/{framework}/NkRuData.dll")]);

    private static MetadataReaderProvider Symbols(string framework) =>
        MetadataReaderProvider.FromPortablePdbImage([
            .. PackedLibrary.Read(PackedLibrary.Symbols, $"lib/{framework}/NkRuData.pdb"),
        ]);
}

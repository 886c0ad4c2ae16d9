using System;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Reflection;
using System.Text;
using System.Xml.Linq;

namespace NkRuData.Package.Tests;

/// <summary>The package and the symbols that the build of this project packed.</summary>
internal static class PackedLibrary
{
    internal static readonly XNamespace Nuspec = "http://schemas.microsoft.com/packaging/2012/06/nuspec.xsd";

    internal static string Package => Single("*.nupkg");

    internal static string Symbols => Single("*.snupkg");

    internal static byte[] Read(string entry) => Read(Package, entry);

    internal static byte[] Read(string archive, string entry)
    {
        using var package = ZipFile.OpenRead(archive);
        using var stream = package.GetEntry(entry)!.Open();
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }

    internal static string ReadText(string entry) =>
        Encoding.UTF8.GetString(Read(entry)).Replace("\r\n", "\n", StringComparison.Ordinal);

    internal static XDocument Documentation(string framework)
    {
        using var stream = new MemoryStream(Read($"lib/{framework}/NkRuData.xml"));
        return XDocument.Load(stream, LoadOptions.PreserveWhitespace);
    }

    /// <summary>What the nuspec tells the gallery.</summary>
    internal static XElement Metadata()
    {
        using var stream = new MemoryStream(Read("NkRuData.nuspec"));
        return XDocument.Load(stream).Root!.Element(Nuspec + "metadata")!;
    }

    private static string Single(string pattern)
    {
        string folder = typeof(PackedLibrary)
            .Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .Single(attribute => attribute.Key == "PackageFolder")
            .Value!;
        return Directory.GetFiles(folder, pattern).Single();
    }
}

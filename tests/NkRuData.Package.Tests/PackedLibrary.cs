using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Reflection;
using System.Xml.Linq;

namespace NkRuData.Package.Tests;

/// <summary>The package and the symbols that the build of this project packed.</summary>
internal static class PackedLibrary
{
    internal static string Package => Single("*.nupkg");

    internal static string Symbols => Single("*.snupkg");

    internal static byte[] Read(string entry)
    {
        using var package = ZipFile.OpenRead(Package);
        using var stream = package.GetEntry(entry)!.Open();
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }

    internal static XDocument Documentation(string framework)
    {
        using var stream = new MemoryStream(Read($"lib/{framework}/NkRuData.xml"));
        return XDocument.Load(stream, LoadOptions.PreserveWhitespace);
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

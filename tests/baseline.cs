#!/usr/bin/env -S dotnet run
#:property PublishAot=false
#:property IsTestProject=false
// Makes the baseline that packing compares the next packages with: a package that was released, without its documentation
// and with the data in its assemblies blanked. What is left is the public surface, in a sixth of the size.
//   dotnet pack src/NkRuData -c Release -o artifacts/package
//   dotnet run tests/baseline.cs artifacts/package/NkRuData.0.1.0.nupkg src/NkRuData/Api/baseline.nupkg
using System;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

if (args is not [string released, string baseline])
{
    Console.Error.WriteLine("Expected the package that was released, and where its baseline goes.");
    return 2;
}

using var package = ZipFile.OpenRead(released);
using var target = new ZipArchive(File.Create(baseline), ZipArchiveMode.Create);
foreach (var entry in package.Entries.Where(entry => Path.GetExtension(entry.Name) is ".dll" or ".nuspec"))
{
    using var copy = new MemoryStream();
    using (var content = entry.Open())
    {
        content.CopyTo(copy);
    }

    byte[] bytes = copy.ToArray();
    if (entry.Name.EndsWith(".dll", StringComparison.Ordinal))
    {
        Blank(bytes);
    }

    var written = target.CreateEntry(entry.FullName, CompressionLevel.SmallestSize);
    // The same package gives the same baseline.
    written.LastWriteTime = new DateTime(1980, 1, 1, 0, 0, 0, DateTimeKind.Unspecified);
    using var stream = written.Open();
    stream.Write(bytes);
}

return 0;

// A literal of bytes is a field that has an address in the file, and a type as large as the literal.
static void Blank(byte[] assembly)
{
    using var image = new PEReader([.. assembly]);
    var metadata = image.GetMetadataReader();
    foreach (var field in metadata.FieldDefinitions.Select(metadata.GetFieldDefinition))
    {
        var signature = metadata.GetBlobReader(field.Signature);
        signature.ReadSignatureHeader();
        if (
            field.GetRelativeVirtualAddress() is not (> 0 and var address)
            || signature.ReadSignatureTypeCode() != SignatureTypeCode.TypeHandle
        )
        {
            continue;
        }

        var type = metadata.GetTypeDefinition((TypeDefinitionHandle)signature.ReadTypeHandle());
        var section = image.PEHeaders.SectionHeaders[image.PEHeaders.GetContainingSectionIndex(address)];
        int start = address - section.VirtualAddress + section.PointerToRawData;
        Array.Clear(assembly, start, type.GetLayout().Size);
    }
}

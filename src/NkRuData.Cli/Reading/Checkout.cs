using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Xml;
using System.Xml.Linq;

namespace NkRuData.Cli.Reading;

/// <summary>A state of the repository in a folder: its version, its data, and its approved lists of what is public.</summary>
internal sealed class Checkout
{
    private const string Surfaces = "src/NkRuData/Api";
    private const string PublishedMembers = "tests/NkRuData.Tests/PublishedMembers.verified.txt";
    private const string Settings = "Directory.Build.props";

    private Checkout(string version, DataFolder data, IReadOnlySet<string> surface, IReadOnlySet<string> members)
    {
        Version = version;
        Data = data;
        Surface = surface;
        Members = members;
    }

    internal string Version { get; }

    internal DataFolder Data { get; }

    /// <summary>What a consumer can use, without the facts: <c>net8.0  Claim: string Text { get; }</c>.</summary>
    internal IReadOnlySet<string> Surface { get; }

    /// <summary>The facts' members with their ids: <c>id = Claims.KurskReconstruction.Sappers</c>.</summary>
    internal IReadOnlySet<string> Members { get; }

    /// <summary>Reads a folder.</summary>
    /// <exception cref="InvalidDataException">Something is missing; the message says what.</exception>
    internal static Checkout Read(string folder)
    {
        string surfaces = Path.Combine(folder, Surfaces);
        if (!Directory.Exists(surfaces))
        {
            throw new InvalidDataException($"There is no public surface in '{folder}': it has no {Surfaces}.");
        }

        return new(
            VersionOf(folder),
            DataFolder.Read(Path.Combine(folder, "data")),
            Directory
                .EnumerateFiles(surfaces, "*.txt")
                .SelectMany(
                    File.ReadLines,
                    (framework, line) => $"{Path.GetFileNameWithoutExtension(framework)}  {line}"
                )
                .ToHashSet(),
            File.ReadLines(Existing(folder, PublishedMembers)).Where(line => !line.StartsWith('#')).ToHashSet()
        );
    }

    // What stands behind a hyphen is on the way to that version.
    private static string VersionOf(string folder)
    {
        string path = Existing(folder, Settings);
        try
        {
            string version = XDocument.Load(path).Descendants("Version").FirstOrDefault()?.Value ?? "";
            return System.Version.TryParse(version.Split('-')[0], out var numbers) && numbers.Build >= 0
                ? numbers.ToString(3)
                : throw new InvalidDataException($"{path}: '{version}' is no version of three numbers.");
        }
        catch (XmlException error)
        {
            throw new InvalidDataException($"{path}: {error.Message}", error);
        }
    }

    private static string Existing(string folder, string file)
    {
        string path = Path.Combine(folder, file);
        return File.Exists(path) ? path : throw new InvalidDataException($"There is no {file} in '{folder}'.");
    }
}

using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace NkRuData.Benchmarks;

/// <summary>What a program keeps of the package when what it does not use is cut away.</summary>
internal sealed record Leftover(MeasuredProgram Program, long Kept, IReadOnlyList<string> Tables);

/// <summary>Sizes: of the assembly, of the package, and of what is left in trimmed and natively compiled programs.</summary>
internal static partial class SizeBench
{
    internal static readonly Side[] Sides =
    [
        Side.RefersToNothing,
        Side.UsesNothing,
        Side.UsesOneFact,
        Side.UsesOneTable,
    ];

    internal static void Print(string repository, Workspace workspace, DataSet real, IReadOnlyList<DataSet> sets)
    {
        workspace.Build(sets, [Side.Package, Side.Plain], []);
        Report.Table(
            "records | NkRuData.dll KB | R5 KB | ratio",
            sets.Select(set =>
            {
                var (package, plain) = Assemblies(workspace, set);
                return $"{set.Name}|{package / 1e3:N0}|{plain / 1e3:N0}|{(double)package / plain:0.00}x";
            })
        );
        Report.Table("in the package | KB | compressed KB", Package(repository, workspace.Folder));
        var programs = workspace.Build([real], Sides, [Mode.Trimmed, Mode.NativeAot]);
        Report.Table(
            "mode | program | kept of the package, KB | tables kept",
            Leftovers(real, programs)
                .Select(left =>
                    $"{left.Program.Mode}|{left.Program.Side}|{left.Kept / 1e3:N1}|{string.Join(", ", left.Tables)}"
                )
        );
    }

    /// <summary>The bytes of the assembly of the package and of R5.</summary>
    internal static (long Package, long Plain) Assemblies(Workspace workspace, DataSet set) =>
        (
            new FileInfo(workspace.Library(set, Side.Package)).Length,
            new FileInfo(workspace.Library(set, Side.Plain)).Length
        );

    internal static IEnumerable<Leftover> Leftovers(DataSet real, IReadOnlyList<MeasuredProgram> programs)
    {
        var marks = Marks(real);
        foreach (var program in programs.Where(program => program.Exists && program.Side != Side.RefersToNothing))
        {
            var empty = programs.First(other => other.Mode == program.Mode && other.Side == Side.RefersToNothing);
            string holder =
                program.Mode == Mode.NativeAot ? program.Executable : Path.Combine(program.Output, "NkRuData.dll");
            byte[] bytes = File.Exists(holder) ? File.ReadAllBytes(holder) : [];
            yield return new(
                program,
                Size(program) - Size(empty),
                [.. marks.Where(mark => bytes.AsSpan().IndexOf(mark.Value) >= 0).Select(mark => mark.Key)]
            );
        }
    }

    /// <summary>Bytes by which the text of a kind is known: the longest value that no other kind has within a text.</summary>
    private static Dictionary<string, byte[]> Marks(DataSet real)
    {
        var texts = real.JsonOfKinds();
        return texts.ToDictionary(
            kind => kind.Key,
            kind =>
            {
                using var records = JsonDocument.Parse(kind.Value);
                string mark = records
                    .RootElement.EnumerateArray()
                    .SelectMany(record => record.EnumerateObject())
                    .Where(property => property.Value.ValueKind == JsonValueKind.String)
                    .Select(property => property.Value.GetString()!)
                    .OrderByDescending(value => value.Length)
                    .First(value =>
                        texts.All(other =>
                            other.Key == kind.Key || !other.Value.Contains(value, StringComparison.Ordinal)
                        )
                    );
                return Encoding.UTF8.GetBytes(mark);
            }
        );
    }

    private static long Size(MeasuredProgram program) =>
        program.Mode == Mode.NativeAot
            ? new FileInfo(program.Executable).Length
            : new DirectoryInfo(program.Output)
                .GetFiles("*.dll")
                // The program's own assembly differs by its own code.
                .Where(file => file.Name != "Program.dll")
                .Sum(file => file.Length);

    private static List<string> Package(string repository, string folder)
    {
        string output = Path.Combine(folder, "package");
        var start = new ProcessStartInfo(
            "dotnet",
            ["pack", $"{repository}/src/NkRuData", "-o", output, "-v:q", "-nologo"]
        )
        {
            RedirectStandardOutput = true,
        };
        using var process = Process.Start(start)!;
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        string package = Directory.GetFiles(output, "*.nupkg").MaxBy(File.GetLastWriteTimeUtc)!;
        using var archive = ZipFile.OpenRead(package);
        return
        [
            .. archive
                .Entries.Where(entry => InPackage().IsMatch(entry.FullName))
                .Select(entry => $"{entry.FullName}|{entry.Length / 1e3:N0}|{entry.CompressedLength / 1e3:N0}"),
            $"{Path.GetFileName(package)}||{new FileInfo(package).Length / 1e3:N0}",
        ];
    }

    [GeneratedRegex(@"\.(dll|xml)$")]
    private static partial Regex InPackage();
}

using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Runtime.InteropServices;
using NkRuData.Generator;

namespace NkRuData.Benchmarks;

/// <summary>
/// Writes the programs that are measured as projects into a folder of their own, restores and builds them, as a user
/// would. What is there from an earlier run and has not changed is not built again.
/// </summary>
internal sealed class Workspace(string repository, string givenFolder)
{
    // The builds run in it, and have to find what they are told of.
    private readonly string folder = Path.GetFullPath(givenFolder);

    private const string Common =
        "<Nullable>disable</Nullable><DebugType>none</DebugType><NuGetAudit>false</NuGetAudit>";

    internal string Folder => folder;

    /// <summary>The programs of those sides, data sets and modes; one that cannot be built does not exist.</summary>
    internal List<MeasuredProgram> Build(
        IReadOnlyList<DataSet> sets,
        IReadOnlyList<Side> sides,
        IReadOnlyList<Mode> modes
    )
    {
        var libraries = sets.SelectMany(set => WriteLibraries(set, sides)).ToList();
        Publish("libraries", libraries, "Build");
        List<MeasuredProgram> programs = [];
        foreach (var mode in modes)
        {
            var ofMode = sides
                .SelectMany(side =>
                    side == Side.Empty ? [Program(null, side, mode)] : sets.Select(set => Program(set, side, mode))
                )
                .ToList();
            Publish($"programs, {mode}", [.. ofMode.Select(WriteProgram)], "Publish");
            programs.AddRange(ofMode);
        }

        foreach (var database in programs.Where(program => program.Side == Side.Sqlite && program.Exists))
        {
            database.Run(MeasuredProgram.First, Path.Combine(Of(database.Set!), "json", "list.txt"));
        }

        return programs;
    }

    /// <summary>The assembly that holds the facts, for the two sides that have one.</summary>
    internal string Library(DataSet set, Side side) =>
        side == Side.Plain ? Path.Combine(Of(set), "plain/out/Plain.dll")
        : set.IsReal ? typeof(Claims).Assembly.Location
        : Path.Combine(Of(set), "library/out/NkRuData.dll");

    private string Of(DataSet set) => Path.Combine(folder, set.Name.Replace(",", "", StringComparison.Ordinal));

    private MeasuredProgram Program(DataSet? set, Side side, Mode mode) =>
        new(set, side, mode, Path.Combine(set is null ? folder : Of(set), $"{side}-{mode}"));

    private IEnumerable<string> WriteLibraries(DataSet set, IReadOnlyList<Side> sides)
    {
        if (sides.Contains(Side.Plain) || sides.Contains(Side.Sqlite))
        {
            string json = Path.Combine(Of(set), "json");
            foreach (var (kind, text) in set.JsonOfKinds())
            {
                Write(Path.Combine(json, kind + ".json"), text);
            }

            Write(
                Path.Combine(json, "list.txt"),
                string.Join('\n', set.Shapes.Kinds.Select(kind => Path.Combine(json, kind.Name + ".json")))
            );
        }

        if (sides.Contains(Side.Plain))
        {
            string plain = Path.Combine(Of(set), "plain");
            Write(Path.Combine(plain, "Plain.cs"), PlainTypes.Library(set.Shapes));
            Write(
                Path.Combine(plain, "Plain.csproj"),
                Project(
                    $"<TargetFramework>net9.0</TargetFramework><OutDir>out/</OutDir>{Common}<IsTrimmable>true</IsTrimmable>",
                    "<EmbeddedResource Include='../json/*.json' LogicalName='%(Filename)%(Extension)' />"
                )
            );
            yield return Path.Combine(plain, "Plain.csproj");
        }

        if (!set.IsReal && sides.Any(side => side is not (Side.Empty or Side.Plain or Side.Sqlite)))
        {
            string library = Path.Combine(Of(set), "library");
            foreach (var (path, text) in set.Files)
            {
                Write(Path.Combine(library, "data", path), text);
            }

            Write(
                Path.Combine(library, "NkRuData.csproj"),
                Project(
                    $"<TargetFramework>net8.0</TargetFramework><OutDir>out/</OutDir>{Common}<IsTrimmable>true</IsTrimmable>"
                        + "<Nullable>enable</Nullable><AllowUnsafeBlocks>true</AllowUnsafeBlocks><LangVersion>latest</LangVersion>",
                    $"""
                    <Compile Include="{repository}/src/NkRuData/**/*.cs" Exclude="{repository}/src/NkRuData/obj/**;{repository}/src/NkRuData/bin/**" />
                        <AdditionalFiles Include="data/**/*.json" />
                        <Analyzer Include="{typeof(DatasetGenerator).Assembly.Location}" />
                    """
                )
            );
            yield return Path.Combine(library, "NkRuData.csproj");
        }
    }

    private string WriteProgram(MeasuredProgram program)
    {
        string library = program.Side switch
        {
            Side.Empty or Side.Sqlite or Side.RefersToNothing => "",
            Side.Plain => Reference(Library(program.Set!, Side.Plain)),
            _ => Reference(Library(program.Set!, Side.Package)),
        };
        bool isMeasured = program.Side is Side.Empty or Side.Package or Side.Plain or Side.Sqlite;
        if (isMeasured)
        {
            Copy("Main.cs", program.Folder);
        }

        if (program.Side is Side.Package or Side.Plain)
        {
            bool isPlain = program.Side == Side.Plain;
            Write(
                Path.Combine(program.Folder, "Everything.cs"),
                PlainTypes.ReadEverything(
                    program.Set!.Shapes,
                    isPlain ? "Plain" : "NkRuData",
                    isPlain ? "ById.Values" : "All"
                )
            );
        }

        if (program.Side == Side.Plain)
        {
            Write(Path.Combine(program.Folder, "Side.cs"), PlainTypes.Side(program.Set!.Shapes));
        }
        else
        {
            Copy($"{program.Side}.cs", program.Folder);
        }

        string packages =
            program.Side == Side.Sqlite
                ? """
                    <PackageReference Include="Microsoft.Data.Sqlite" Version="10.0.14" />
                        <PackageReference Include="SQLitePCLRaw.core" Version="3.0.3" />
                        <PackageReference Include="SQLitePCLRaw.bundle_e_sqlite3" Version="3.0.3" />
                    """
                : "";
        string project = Path.Combine(program.Folder, "Program.csproj");
        string rid = $"<RuntimeIdentifier>{RuntimeInformation.RuntimeIdentifier}</RuntimeIdentifier>";
        string mode = program.Mode switch
        {
            Mode.Jit => "<TargetFramework>net10.0</TargetFramework>",
            Mode.ReadyToRun => $"<TargetFramework>net10.0</TargetFramework>{rid}<SelfContained>false</SelfContained>"
                + "<PublishReadyToRun>true</PublishReadyToRun>",
            Mode.Trimmed => $"<TargetFramework>net10.0</TargetFramework>{rid}<SelfContained>true</SelfContained>"
                + "<PublishTrimmed>true</PublishTrimmed>",
            _ => $"<TargetFramework>net9.0</TargetFramework>{rid}<PublishAot>true</PublishAot>"
                + "<StripSymbols>true</StripSymbols>"
                // Some machines have gcc only.
                + (HasClang() ? "" : "<CppCompilerAndLinker>gcc</CppCompilerAndLinker>"),
        };
        Write(
            project,
            Project(
                // Invariant, since the culture data of the system would cost every program the same, and some have none.
                $"<OutputType>Exe</OutputType>{mode}<PublishDir>out/</PublishDir>{Common}"
                    + "<InvariantGlobalization>true</InvariantGlobalization>"
                    // A retracted fact is as good as another to measure, and SQLite warns when trimmed.
                    + "<NoWarn>$(NoWarn);IL2026;IL2104;IL3050;IL3053;NKRU0001;NKRU0002</NoWarn>",
                library + packages
            )
        );
        return project;
    }

    private static string ResultOf(string project) =>
        Path.GetFileNameWithoutExtension(project) is "Program"
            ? MeasuredProgram.FileName
            : Path.GetFileNameWithoutExtension(project) + ".dll";

    private static string Reference(string assembly) =>
        $"<Reference Include='{Path.GetFileNameWithoutExtension(assembly)}' HintPath='{assembly}' />";

    private void Copy(string file, string target) =>
        Write(
            Path.Combine(target, file),
            File.ReadAllText(Path.Combine(repository, "tests/NkRuData.Benchmarks/Programs", file))
        );

    private static string Project(string properties, string items) =>
        $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>{properties}</PropertyGroup>
              <ItemGroup>
                {items}
              </ItemGroup>
            </Project>

            """;

    private static bool HasClang() =>
        (Environment.GetEnvironmentVariable("PATH") ?? "")
            .Split(Path.PathSeparator)
            .Any(path => File.Exists(Path.Combine(path, "clang")));

    // Only what differs is written, so that MSBuild sees what has not changed.
    private static void Write(string path, string text)
    {
        if (!File.Exists(path) || File.ReadAllText(path) != text)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, text);
        }
    }

    // One call of MSBuild for all of them is much faster than one each, and one that fails does not stop the others.
    private void Publish(string what, List<string> projects, string target)
    {
        if (projects.Count == 0)
        {
            return;
        }

        // As "dotnet publish" has it: Native AOT is self-contained only then.
        string properties = "Configuration=Release" + (target == "Publish" ? ";_IsPublishing=true" : "");
        foreach (string project in projects)
        {
            // What cannot be built must not be there from an earlier run.
            string built = Path.Combine(Path.GetDirectoryName(project)!, "out");
            if (Directory.Exists(built))
            {
                File.Delete(Path.Combine(built, ResultOf(project)));
            }
        }

        string all = Path.Combine(folder, "all.proj");
        Write(
            all,
            $"""
            <Project>
              <ItemGroup>
                {string.Join("\n    ", projects.Select(project => $"<Each Include='{project}' />"))}
              </ItemGroup>
              <Target Name="All">
                <MSBuild Projects="@(Each)" Targets="Restore" Properties="{properties};MSBuildRestoreSessionId=1" ContinueOnError="true" />
                <MSBuild Projects="@(Each)" Targets="{target}" Properties="{properties}" BuildInParallel="true" ContinueOnError="true" />
              </Target>
            </Project>

            """
        );
        var watch = Stopwatch.StartNew();
        var start = new ProcessStartInfo("dotnet", ["msbuild", all, "-t:All", "-m", "-nr:false", "-v:q", "-nologo"])
        {
            RedirectStandardOutput = true,
        };
        using var process = Process.Start(start)!;
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Report.Progress($"{projects.Count} {what}: {watch.Elapsed.TotalSeconds:0} s");
        var errors = output.Split('\n').Where(line => line.Contains("error", StringComparison.Ordinal)).Distinct();
        foreach (string error in errors.Take(5))
        {
            Report.Progress(error.Trim());
        }
    }
}

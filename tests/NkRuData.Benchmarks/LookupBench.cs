using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.Loader;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace NkRuData.Benchmarks;

/// <summary>Nanoseconds a lookup, by the package and by FrozenDictionary, and bytes a lookup by the package.</summary>
internal sealed record LookupFigures(double Hit, double FrozenHit, double Miss, double FrozenMiss, double Bytes);

/// <summary>
/// Lookups by id, of claims that were found before, in random order, by strings that are other instances than those held;
/// a miss is an id with one letter changed. A string switch is one of the ways where it is asked for: the compiler needs
/// long for a large one. All ways run in turn in one process, over one compiled data set.
/// </summary>
internal sealed partial class LookupBench
{
    internal const string Package = "Package";
    internal const string Frozen = "Frozen";
    internal const string Hashed = "Hashed";
    internal const string Switched = "Switched";
    internal const string Searched = "Searched";

    /// <summary>The command that measures in a process of its own.</summary>
    internal const string ApartCommand = "lookups-apart";

    private const string Image = "library.dll";
    private const string HitFile = "hits.txt";
    private const string MissFile = "misses.txt";

    private const int Rounds = 15;
    private static readonly TimeSpan Settled = TimeSpan.FromSeconds(2);
    private const int LookupsPerRound = 40_000;

    private static readonly string[] Words = (
        "kursk north korea workers soldiers sappers builders visas entries permits ministry embassy report denial border "
        + "bridge train factory drones alabuga vostochny tass yonhap nis reuters un panel spring autumn 2023 2024 2025 first "
        + "second third 5000 15000 thousand losses training reconstruction salary contract students resolution sanctions"
    ).Split(' ');

    private readonly byte[] image;
    private readonly Assembly library;

    internal LookupBench(string repository, DataSet set, bool withSwitch = false)
    {
        using var claims = JsonDocument.Parse(set.JsonOfKinds()["claim"]);
        string[] ids =
        [
            .. claims
                .RootElement.EnumerateArray()
                .Select(claim => claim.GetProperty("id").GetString()!)
                .Order(StringComparer.Ordinal),
        ];
        var build = new Build($"{repository}/src/NkRuData", set.Files, "net8.0", Probe(withSwitch ? ids : []));
        image = build.Image();
        library = Load(image);
        Hits = [.. ids.Select(id => new string(id.AsSpan()))];
        var random = new Random(1);
        random.Shuffle(Hits);
        var known = ids.ToHashSet(StringComparer.Ordinal);
        Misses = [.. Hits.Select(id => Mistyped(id, known, random))];
        Fill();
    }

    private LookupBench(byte[] image, string[] hits, string[] misses)
    {
        this.image = image;
        library = Load(image);
        Hits = hits;
        Misses = misses;
        Fill();
    }

    internal static void Print(string repository) =>
        Report.Table(
            "claims | hit ns | FrozenDictionary | ratio | miss ns | FrozenDictionary | ratio | allocated B",
            (
                (DataSet[])
                    [DataSet.Real(repository), .. ((int[])[200, 2_000, 20_000]).Select(n => Claims(repository, n))]
            ).Select(set =>
            {
                var bench = new LookupBench(repository, set);
                var f = bench.MeasureApart();
                return $"{(set.IsReal ? "real" : $"{bench.Hits.Length:N0}")}|{f.Hit:0.0}|{f.FrozenHit:0.0}|{f.Hit / f.FrozenHit:0.00}x"
                    + $"|{f.Miss:0.0}|{f.FrozenMiss:0.0}|{f.Miss / f.FrozenMiss:0.00}x|{f.Bytes:0}";
            })
        );

    /// <summary>
    /// Measures in a process of its own: in this one the runtime is still busy with compiling the compiler better, and the
    /// lookups would wait in that queue.
    /// </summary>
    internal LookupFigures MeasureApart()
    {
        string folder = Directory.CreateTempSubdirectory("nkrudata-lookups").FullName;
        File.WriteAllBytes(Path.Combine(folder, Image), image);
        File.WriteAllLines(Path.Combine(folder, HitFile), Hits);
        File.WriteAllLines(Path.Combine(folder, MissFile), Misses);
        var start = new ProcessStartInfo("dotnet", [typeof(LookupBench).Assembly.Location, ApartCommand, folder])
        {
            RedirectStandardOutput = true,
        };
        using var process = Process.Start(start)!;
        string[] output = process.StandardOutput.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        process.WaitForExit();
        Directory.Delete(folder, recursive: true);
        double[] values = [.. output[^1].Split(' ').Select(value => double.Parse(value, CultureInfo.InvariantCulture))];
        return new(values[0], values[1], values[2], values[3], values[4]);
    }

    /// <summary>That process.</summary>
    internal static string Apart(string folder)
    {
        var bench = new LookupBench(
            File.ReadAllBytes(Path.Combine(folder, Image)),
            File.ReadAllLines(Path.Combine(folder, HitFile)),
            File.ReadAllLines(Path.Combine(folder, MissFile))
        );
        var (hit, miss, bytes) = bench.Measure();
        double[] values = [hit[Package], hit[Frozen], miss[Package], miss[Frozen], bytes];
        return string.Join(' ', values.Select(value => value.ToString(CultureInfo.InvariantCulture)));
    }

    // Not collectible: the statics of such assemblies are slower.
    private static Assembly Load(byte[] image) =>
        new AssemblyLoadContext("lookups").LoadFromStream(new MemoryStream(image));

    private void Fill() => library.GetType("NkRuData.Probe")!.GetMethod("Fill")!.Invoke(null, null);

    internal string[] Hits { get; }

    internal string[] Misses { get; }

    /// <summary>Looks all of them up one way, and says how many were found.</summary>
    internal Func<string[], int> By(string way) =>
        library.GetType("NkRuData.Probe")!.GetMethod(way)!.CreateDelegate<Func<string[], int>>();

    /// <summary>
    /// Claims of that number, in a data set with the other kinds in proportion. Their ids are of words, as the real ones
    /// are: by numbers of six digits a hash table finds the right one too easily.
    /// </summary>
    internal static DataSet Claims(string repository, int claims)
    {
        var random = new Random(claims);
        var names = new Dictionary<string, string>();
        var taken = new HashSet<string>();
        return DataSet
            .Synthetic(repository, (claims * 10 + 6) / 7)
            .WithText(text => NumberedId().Replace(text, match => Name(match.Value)));

        string Name(string id)
        {
            if (!names.TryGetValue(id, out string? name))
            {
                do
                {
                    name = string.Join('-', random.GetItems(Words, random.Next(3, 7)));
                } while (char.IsAsciiDigit(name[0]) || !taken.Add(name));
                names.Add(id, name);
            }

            return name;
        }
    }

    /// <summary>Nanoseconds a lookup by way, and bytes a lookup by the package.</summary>
    private (Dictionary<string, double> Hit, Dictionary<string, double> Miss, double Bytes) Measure()
    {
        string[] ways = [Package, Frozen];
        var hit = ways.ToDictionary(way => way, _ => new Series());
        var miss = ways.ToDictionary(way => way, _ => new Series());
        int repeats = Math.Max(1, LookupsPerRound / Hits.Length);
        WarmUp(ways, repeats);
        for (int round = 0; round < Rounds; round++)
        {
            foreach (string way in ways)
            {
                hit[way].Add(Time(By(way), Hits, repeats, Hits.Length));
                miss[way].Add(Time(By(way), Misses, repeats, 0));
            }
        }

        var find = By(Package);
        long before = GC.GetAllocatedBytesForCurrentThread();
        find(Hits);
        find(Misses);
        double bytes = (GC.GetAllocatedBytesForCurrentThread() - before) / (2.0 * Hits.Length);
        return (
            hit.ToDictionary(s => s.Key, s => s.Value.Median),
            miss.ToDictionary(s => s.Key, s => s.Value.Median),
            bytes
        );
    }

    // The runtime compiles what is called often once more, by and by, and later on a busy machine. That is over when nothing
    // has become faster for a while.
    private void WarmUp(string[] ways, int repeats)
    {
        double best = double.MaxValue;
        var since = Stopwatch.StartNew();
        while (since.Elapsed < Settled)
        {
            double sum = ways.Sum(way => Time(By(way), Hits, repeats, Hits.Length) + Time(By(way), Misses, repeats, 0));
            if (sum < 0.9 * best)
            {
                best = sum;
                since.Restart();
            }
        }
    }

    private static double Time(Func<string[], int> find, string[] ids, int repeats, int expected)
    {
        long start = Stopwatch.GetTimestamp();
        for (int i = 0; i < repeats; i++)
        {
            if (find(ids) != expected)
            {
                throw new InvalidOperationException($"{find.Method.Name} does not find {expected} of {ids.Length}.");
            }
        }

        return Stopwatch.GetElapsedTime(start).TotalNanoseconds / repeats / ids.Length;
    }

    private static string Mistyped(string id, HashSet<string> known, Random random)
    {
        string mistyped;
        do
        {
            int at = random.Next(id.Length);
            char other = id[at] == 'q' ? 'z' : 'q';
            mistyped = string.Concat(id.AsSpan(0, at), [other], id.AsSpan(at + 1));
        } while (known.Contains(mistyped));

        return mistyped;
    }

    /// <summary>Compiled into the library: each way the same loop, so that only the lookup differs.</summary>
    private static string Probe(string[] ids)
    {
        var code = new StringBuilder(
            """
            #nullable enable
            namespace NkRuData;

            using System;
            using System.Collections.Frozen;
            using System.Collections.Generic;
            using System.Linq;

            public static class Probe
            {
                private static Claim[] array = [];
                private static Dictionary<string, Claim> dictionary = new();
                private static FrozenDictionary<string, Claim> frozen = FrozenDictionary<string, Claim>.Empty;

                public static void Fill()
                {
                    array = Claims.All.OrderBy(claim => claim.Id, StringComparer.Ordinal).ToArray();
                    dictionary = array.ToDictionary(claim => claim.Id, StringComparer.Ordinal);
                    frozen = array.ToFrozenDictionary(claim => claim.Id, StringComparer.Ordinal);
                }

            """
        );
        (string Way, string Lookup)[] loops =
        [
            (Package, "Claims.TryGet(id, out var claim)"),
            (Frozen, "frozen.TryGetValue(id, out var claim)"),
            (Hashed, "dictionary.TryGetValue(id, out var claim)"),
            (Switched, "Switch(id) is { } claim"),
            (Searched, "array.FirstOrDefault(each => each.Id == id) is { } claim"),
        ];
        foreach (var (way, lookup) in loops)
        {
            code.Append(
                CultureInfo.InvariantCulture,
                $$"""
                    public static int {{way}}(string[] ids)
                    {
                        int found = 0;
                        foreach (string id in ids)
                        {
                            if ({{lookup}} && claim is not null) found++;
                        }

                        return found;
                    }


                """
            );
        }

        code.Append("    private static Claim? Switch(string id) => id switch {\n");
        for (int i = 0; i < ids.Length; i++)
        {
            code.Append(CultureInfo.InvariantCulture, $"        \"{ids[i]}\" => array[{i}],\n");
        }

        return code.Append("        _ => null,\n    };\n}\n").ToString();
    }

    [GeneratedRegex(@"statement-\d{6}")]
    private static partial Regex NumberedId();
}

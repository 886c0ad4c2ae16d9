using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.Loader;
using NkRuData.Generator.Tests;
using LoadedFacts = NkRuData.Generator.Tests.Facts;

namespace NkRuData.Benchmarks;

/// <summary>Loads what was built, looks up, lists, and compares every value with the file that it comes from.</summary>
internal static class UseBench
{
    /// <summary>Compiled into the library that is measured.</summary>
    internal const string Probe = """
        namespace NkRuData;

        public static class Probe
        {
            public static int Find(string[] ids)
            {
                int found = 0;
                foreach (string id in ids)
                {
                    found += Claims.TryGet(id, out _) ? 1 : 0;
                }

                return found;
            }

            public static int List()
            {
                int length = 0;
                foreach (var fact in Facts.All)
                {
                    length += fact.Label.Length;
                }

                return length;
            }
        }
        """;

    private const int WarmUpRounds = 20;

    internal static string Row(Build build, IReadOnlyDictionary<string, string> files, int repeats)
    {
        byte[] image = build.Image();
        Measure first = new(),
            list = new(),
            hit = new(),
            miss = new();
        int lookups = 0;
        int values = 0;
        for (int i = 0; i < repeats; i++)
        {
            var context = new AssemblyLoadContext("library", isCollectible: true);
            var library = first.Run(() =>
            {
                var loaded = context.LoadFromStream(new MemoryStream(image));
                Require(Method<Func<string[], int>>(loaded, "Find")(["statement-000001"]) == 1, "the first claim");
                return loaded;
            });
            list.Run(Method<Func<int>>(library, "List"));
            values = i == 0 ? RoundTrip.Check(LoadedFacts.Load(library, "NkRuData.Facts"), files.Values) : values;

            string[] ids = [.. LoadedFacts.Load(library, "NkRuData.Claims").Keys];
            string[] others = [.. ids.Select(id => id + "0")];
            var find = Method<Func<string[], int>>(library, "Find");
            for (int round = 0; round < WarmUpRounds; round++)
            {
                Require(find(ids) == ids.Length, "a lookup that should hit misses");
                Require(find(others) == 0, "a lookup that should miss hits");
            }

            lookups = ids.Length;
            hit.Run(() => find(ids));
            miss.Run(() => find(others));
            context.Unload();
        }

        return $"{first.Milliseconds:0.0}|{hit.Milliseconds * 1e6 / lookups:N0}|{miss.Milliseconds * 1e6 / lookups:N0}"
            + $"|{list.Milliseconds:N0}|{list.Allocated:N1}|{list.Peak:N0}|{values:N0}";
    }

    private static T Method<T>(Assembly library, string name)
        where T : Delegate =>
        library.GetType("NkRuData.Probe", throwOnError: true)!.GetMethod(name)!.CreateDelegate<T>();

    private static void Require(bool holds, string otherwise)
    {
        if (!holds)
        {
            throw new InvalidOperationException(otherwise);
        }
    }
}

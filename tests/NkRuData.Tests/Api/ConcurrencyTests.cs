using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Runtime.Loader;
using System.Threading;
using NkRuData.Tests.Data;
using Shouldly;

namespace NkRuData.Tests.Api;

/// <summary>
/// Many threads get one instance of every fact, list and nested record, also when all of them come first: the assembly is
/// loaded afresh for each round, so that nothing has been touched.
/// </summary>
public class ConcurrencyTests
{
    private const int Threads = 8;
    private const int Rounds = 12;

    [Fact]
    [Trait("Category", "LoadsAgain")]
    public void Threads_that_all_come_first_get_the_same_instances()
    {
        for (int round = 0; round < Rounds; round++)
        {
            var context = new AssemblyLoadContext("afresh", isCollectible: true);
            try
            {
                Assembly assembly = context.LoadFromAssemblyPath(typeof(Facts).Assembly.Location);
                assembly.ShouldNotBeSameAs(typeof(Facts).Assembly);
                var seen = ReadByManyThreads(assembly);

                seen.Count.ShouldBe(Threads);
                seen[0].Count.ShouldBeGreaterThan(Facts.All.Count * 3);
                foreach (var other in seen.Skip(1))
                {
                    other.Count.ShouldBe(seen[0].Count);
                    foreach (var (place, instance) in other)
                    {
                        instance.ShouldBeSameAs(seen[0][place], place);
                    }
                }
            }
            finally
            {
                context.Unload();
            }
        }
    }

    private static List<Dictionary<string, object>> ReadByManyThreads(Assembly assembly)
    {
        PropertyInfo all = assembly.GetType(typeof(Facts).FullName!)!.GetProperty(nameof(Facts.All))!;
        var properties = assembly
            .GetExportedTypes()
            .Where(type => type.IsClass && !type.IsAbstract && !type.ContainsGenericParameters)
            .ToDictionary(
                type => type,
                type =>
                    Renderer
                        .AllPropertiesOf(type)
                        .Where(property =>
                            property.PropertyType is { IsValueType: false } held && held != typeof(string)
                        )
                        .ToArray()
            );
        var seen = new ConcurrentBag<Dictionary<string, object>>();
        using var start = new Barrier(Threads);
        Thread[] threads =
        [
            .. Enumerable
                .Range(0, Threads)
                .Select(_ => new Thread(() =>
                {
                    start.SignalAndWait();
                    seen.Add(Read((IReadOnlyList<object>)all.GetValue(null)!, properties));
                })),
        ];
        Array.ForEach(threads, thread => thread.Start());
        Array.ForEach(threads, thread => thread.Join());
        return [.. seen];
    }

    private static Dictionary<string, object> Read(
        IReadOnlyList<object> facts,
        Dictionary<Type, PropertyInfo[]> properties
    )
    {
        var read = new Dictionary<string, object> { ["All"] = facts };
        for (int row = 0; row < facts.Count; row++)
        {
            string place = Renderer.Number(row);
            read[place] = facts[row];
            foreach (var property in properties[facts[row].GetType()])
            {
                if (property.GetValue(facts[row]) is not { } value)
                {
                    continue;
                }

                string path = $"{place}.{property.Name}";
                read[path] = value;
                if (value is IReadOnlyList<object> list)
                {
                    for (int i = 0; i < list.Count; i++)
                    {
                        read[$"{path}[{Renderer.Number(i)}]"] = list[i];
                    }
                }
            }
        }

        return read;
    }
}

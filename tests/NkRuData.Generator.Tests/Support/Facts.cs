using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;

namespace NkRuData.Generator.Tests;

/// <summary>The facts of a loaded assembly, by reflection: it is no assembly that the tests are compiled against.</summary>
internal static class Facts
{
    /// <summary>All facts of the data set by id, in the order of its facade.</summary>
    internal static IReadOnlyDictionary<string, object> Load(Assembly assembly, string facade)
    {
        var all = (IEnumerable)assembly.GetType(facade, throwOnError: true)!.GetProperty("All")!.GetValue(null)!;
        return all.Cast<object>().ToDictionary(fact => (string)Get(fact, "Id")!);
    }

    /// <summary>What the facade finds by an id, or null.</summary>
    internal static object? Find(Assembly assembly, string facade, string id)
    {
        object?[] arguments = [id, null];
        bool isFound = (bool)Finder(assembly.GetType(facade)!).Invoke(null, arguments)!;
        return isFound == arguments[1] is not null
            ? arguments[1]
            : throw new InvalidOperationException($"TryGet of '{id}' contradicts itself.");
    }

    // Those that take a span cannot be called by reflection.
    private static MethodInfo Finder(Type facade) =>
        facade
            .GetMethods()
            .Single(method => method.Name == "TryGet" && method.GetParameters()[0].ParameterType == typeof(string));

    internal static object? Get(object value, string property) =>
        value.GetType().GetProperty(property)!.GetValue(value);

    internal static bool IsFact(object value) =>
        value.GetType().GetInterfaces().Any(implemented => implemented.Name == "IFact");

    /// <summary>A fact with all its public properties, objects inside it included; other facts by their ids.</summary>
    internal static string Describe(object fact) => $"{fact.GetType().Name} {Properties(fact)}";

    private static string Properties(object value) =>
        "{ "
        + string.Join(
            ", ",
            value
                .GetType()
                .GetProperties(BindingFlags.Public | BindingFlags.Instance)
                .Where(property => property.GetIndexParameters().Length == 0)
                .OrderBy(property => property.Name, StringComparer.Ordinal)
                .Select(property => $"{property.Name} = {Value(property.GetValue(value))}")
        )
        + $" }} {value}";

    private static string Value(object? value) =>
        value switch
        {
            null or string or ValueType => Printed.Of(value),
            IEnumerable items => $"[{string.Join(", ", items.Cast<object?>().Select(Value))}]",
            _ => IsFact(value) ? $"-> {Get(value, "Id")}" : Properties(value),
        };
}

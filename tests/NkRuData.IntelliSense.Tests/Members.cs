using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;

namespace NkRuData.IntelliSense.Tests;

/// <summary>What one types to reach facts: the classes that hold them, and their members.</summary>
internal static class Members
{
    private const BindingFlags Static = BindingFlags.Public | BindingFlags.Static;

    /// <summary>The classes of tables, of topics, and the one across all, as they are typed.</summary>
    internal static IReadOnlyList<string> Classes { get; } = [.. Holders().Select(Path)];

    internal static IReadOnlyList<(string Path, IFact Fact)> Facts { get; } =
    [
        .. Holders()
            .SelectMany(type => type.GetProperties(Static).Select(property => (type, property)))
            .Where(member => typeof(IFact).IsAssignableFrom(member.property.PropertyType))
            .Select(member => ($"{Path(member.type)}.{member.property.Name}", (IFact)member.property.GetValue(null)!)),
    ];

    private static IEnumerable<Type> Holders() =>
        typeof(Facts)
            .Assembly.GetExportedTypes()
            .Where(type => type.IsAbstract && type.IsSealed && type.GetProperty("All", Static) is not null);

    private static string Path(Type type) => type.DeclaringType is { } outer ? $"{outer.Name}.{type.Name}" : type.Name;
}

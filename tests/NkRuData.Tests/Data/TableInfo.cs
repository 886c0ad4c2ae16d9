using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;

namespace NkRuData.Tests.Data;

/// <summary>
/// The public tables as reflection finds them, so that a new kind, topic or member takes part in the tests unasked. A
/// table is a static class with <c>All</c>; its facts are the static properties that return one.
/// </summary>
internal sealed class TableInfo
{
    private const BindingFlags Static = BindingFlags.Public | BindingFlags.Static;

    private TableInfo(Type type)
    {
        Type = type;
        All = AllOf(type)!;
        Groups =
        [
            .. type.GetNestedTypes()
                .Where(nested => AllOf(nested) is not null)
                .OrderBy(nested => nested.Name, StringComparer.Ordinal),
        ];
        Own = [.. MembersOf(type, type.Name).Select(member => member.Fact)];
        Members = [.. MembersOf(type, type.Name).Concat(Groups.SelectMany(g => MembersOf(g, $"{type.Name}.{g.Name}")))];
        PathById = Members.ToDictionary(member => member.Fact.Id, member => member.Path);
    }

    internal static IReadOnlyList<TableInfo> Every { get; } =
    [
        .. typeof(Facts)
            .Assembly.GetExportedTypes()
            .Where(type => !type.IsNested && type != typeof(Facts) && AllOf(type) is not null)
            .OrderBy(type => type.Name, StringComparer.Ordinal)
            .Select(type => new TableInfo(type)),
    ];

    internal Type Type { get; }

    internal string Name => Type.Name;

    internal IReadOnlyList<IFact> All { get; }

    internal IReadOnlyList<Type> Groups { get; }

    /// <summary>The facts that are members of the table's class itself and of no topic.</summary>
    internal IReadOnlyList<IFact> Own { get; }

    internal IReadOnlyList<(string Path, IFact Fact)> Members { get; }

    internal IReadOnlyDictionary<string, string> PathById { get; }

    /// <summary>The names of the secondary keys: <c>Iso</c> for <c>TryGetByIso</c>.</summary>
    internal IEnumerable<string> Keys =>
        Type.GetMethods(Static)
            .Where(method => method.Name.StartsWith("TryGetBy", StringComparison.Ordinal))
            .Select(method => method.Name["TryGetBy".Length..])
            .Distinct()
            .OrderBy(key => key, StringComparer.Ordinal);

    internal static IReadOnlyList<IFact>? AllOf(Type type) =>
        type.GetProperty("All", Static)?.GetValue(null) as IReadOnlyList<IFact>;

    internal IFact Get(string id) => (IFact)Call("Get", id)!;

    /// <summary>Calls <c>TryGet</c>, or <c>TryGetBy</c> a key.</summary>
    internal bool TryGet(string? id, out IFact? fact, string key = "")
    {
        object?[] arguments = [id, null];
        bool found = (bool)Call(key.Length == 0 ? "TryGet" : "TryGetBy" + key, arguments)!;
        fact = (IFact?)arguments[1];
        return found;
    }

    public override string ToString() => Name;

    private object? Call(string method, params object?[] arguments)
    {
        try
        {
            // Those that take a span cannot be called by reflection.
            return Type.GetMethods(Static)
                .Single(found => found.Name == method && found.GetParameters()[0].ParameterType == typeof(string))
                .Invoke(null, arguments);
        }
        catch (TargetInvocationException error) when (error.InnerException is { } inner)
        {
            throw inner;
        }
    }

    private static IEnumerable<(string Path, IFact Fact)> MembersOf(Type type, string path) =>
        type.GetProperties(Static)
            .Where(property => typeof(IFact).IsAssignableFrom(property.PropertyType))
            .OrderBy(property => property.Name, StringComparer.Ordinal)
            .Select(property => ($"{path}.{property.Name}", (IFact)property.GetValue(null)!));
}

using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;

namespace NkRuData.Cli.Reading;

/// <summary>
/// The facts as members of their static classes: what to type in C#, and which topic a claim belongs to. The library
/// does not tell this at run time, so it is read by reflection.
/// </summary>
internal static class Members
{
    private static readonly Dictionary<string, string> ById = Tables()
        .SelectMany(table => table.GetNestedTypes().Prepend(table))
        .SelectMany(group => group.GetProperties(BindingFlags.Public | BindingFlags.Static).Select(p => (group, p)))
        .Where(member => typeof(IFact).IsAssignableFrom(member.p.PropertyType))
        .ToDictionary(
            member => ((IFact)member.p.GetValue(null)!).Id,
            member => $"{NameOf(member.group)}.{member.p.Name}"
        );

    /// <summary>How a fact is written in C#: <c>Claims.KurskReconstruction.Sappers</c>.</summary>
    internal static string? Of(IFact fact) => ById.GetValueOrDefault(fact.Id);

    /// <summary>The fact that is written so in C#, or null.</summary>
    internal static IFact? Find(string member) =>
        ById.FirstOrDefault(entry => entry.Value == member).Key is { } id ? Facts.Get(id) : null;

    /// <summary>The class that holds a fact: <c>Claims.KurskReconstruction</c>.</summary>
    internal static string GroupOf(IFact fact) => Of(fact) is { } member ? member[..member.LastIndexOf('.')] : "";

    // Every table is a static class with facts, with nested classes of facts, or with both.
    private static IEnumerable<Type> Tables() =>
        typeof(IFact)
            .Assembly.GetExportedTypes()
            .Where(type => type is { IsAbstract: true, IsSealed: true, IsNested: false });

    private static string NameOf(Type group) =>
        group.DeclaringType is null ? group.Name : $"{group.DeclaringType.Name}.{group.Name}";
}

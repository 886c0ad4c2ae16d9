using System;
using System.Collections.Generic;
using System.Linq;

namespace NkRuData.Cli.Reading;

/// <summary>A kind of fact, and its facts.</summary>
internal sealed record Kind(string Name, IReadOnlyList<IFact> Facts);

/// <summary>The kinds of facts that there are.</summary>
internal static class Kinds
{
    /// <summary>All kinds, by name.</summary>
    internal static IReadOnlyList<Kind> All { get; } =
    [
        .. Facts
            .All.GroupBy(fact => fact.Kind)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => new Kind(group.Key, [.. group])),
    ];

    /// <summary>The kind with a name, in the singular or the plural; null where there is none.</summary>
    internal static Kind? Find(string name) =>
        All.FirstOrDefault(kind =>
            name.Equals(kind.Name, StringComparison.OrdinalIgnoreCase)
            || name.Equals(kind.Name + "s", StringComparison.OrdinalIgnoreCase)
        );
}

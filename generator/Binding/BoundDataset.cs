using System.Collections.Generic;
using NkRuData.Generator.Schema;

namespace NkRuData.Generator.Binding;

/// <summary>The whole data set, checked: what emission is made from.</summary>
internal sealed class BoundDataset
{
    internal string Namespace { get; init; } = "";

    /// <summary>The class that spans all tables.</summary>
    internal string Facade { get; init; } = "";

    /// <summary>The file that these come from.</summary>
    internal string SettingsPath { get; init; } = "";

    internal string Edition { get; init; } = "";

    internal string Description { get; init; } = "";

    internal SchemaSet Schema { get; init; } = new();

    /// <summary>The tables, in the order of the schema set.</summary>
    internal IReadOnlyList<BoundTable> Tables { get; init; } = [];
}

/// <summary>The records of a table in the order of their rows: its own, then by group, each by id.</summary>
internal sealed record BoundTable(
    TableShape Shape,
    IReadOnlyList<BoundRecord> Own,
    IReadOnlyList<BoundGroup> Groups,
    IReadOnlyList<BoundRecord> Records
);

/// <summary>The records of one file of a grouped table.</summary>
internal sealed record BoundGroup(string Name, string Title, string Description, IReadOnlyList<BoundRecord> Records);

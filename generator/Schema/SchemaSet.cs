using System.Collections.Generic;
using NkRuData.Generator.Json;

namespace NkRuData.Generator.Schema;

/// <summary>All schemas of a data set: the model that everything after this stage follows.</summary>
internal sealed class SchemaSet
{
    /// <summary>The shape of the data files that name a schema, by the path of the schema.</summary>
    internal IReadOnlyDictionary<string, FileShape> Files { get; init; } = new Dictionary<string, FileShape>();

    /// <summary>The names of all types to be generated, without regard to case.</summary>
    internal IReadOnlyCollection<string> TypeNames { get; init; } = [];

    /// <summary>The tables, ordered by class name.</summary>
    internal IReadOnlyList<TableShape> Tables { get; init; } = [];

    /// <summary>The shapes that become record types without a table of their own, ordered by name.</summary>
    internal IReadOnlyList<ObjectShape> Nested { get; init; } = [];

    /// <summary>The closed lists of values, ordered by name.</summary>
    internal IReadOnlyList<ChoiceShape> Choices { get; init; } = [];

    /// <summary>The lists that references add on their targets, ordered by target and name.</summary>
    internal IReadOnlyList<Inverse> Inverses { get; init; } = [];
}

/// <summary>What a data file that names this schema looks like.</summary>
internal sealed record FileShape(JsonFile File, ObjectShape Root, TableShape? Table);

/// <summary>A list on the records of a table: the records of <paramref name="Owner"/> that refer to them.</summary>
/// <param name="Through">The properties that refer, for the documentation.</param>
internal sealed record Inverse(TableShape Target, string Name, TableShape Owner, string Through);

using System.Collections.Generic;
using System.Linq;

namespace NkRuData.Benchmarks;

/// <summary>
/// The C# that a user would write today to have the same data (R5): classes of plain properties for every kind with every
/// field, enums, references as the ids they are in the JSON; System.Text.Json with metadata from its source generator;
/// one embedded JSON file and one <c>FrozenDictionary</c> by id per kind, read when the kind is first used.
/// </summary>
internal static class PlainTypes
{
    internal static string Library(DataShapes shapes) =>
        $$"""
            #nullable enable
            using System;
            using System.Collections.Frozen;
            using System.Collections.Generic;
            using System.Text.Json;
            using System.Text.Json.Serialization;
            using System.Text.Json.Serialization.Metadata;

            namespace Plain;

            {{string.Join("\n", shapes.Types.Select(type => type.Values.Count > 0 ? Enum(type) : Class(type, shapes)))}}
            {{string.Join("\n", shapes.Kinds.Select(Table))}}

            [JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UseStringEnumConverter = true)]
            {{string.Join("\n", shapes.Kinds.Select(kind => $"[JsonSerializable(typeof(List<{kind.Record}>))]"))}}
            internal sealed partial class DataContext : JsonSerializerContext;

            internal static class Reader
            {
                public static FrozenDictionary<string, T> Read<T>(string file, JsonTypeInfo<List<T>> type, Func<T, string> id)
                {
                    using var stream = typeof(Reader).Assembly.GetManifestResourceStream(file)!;
                    return JsonSerializer.Deserialize(stream, type)!.ToFrozenDictionary(id, StringComparer.Ordinal);
                }
            }
            """;

    /// <summary>The side of the measured program.</summary>
    internal static string Side(DataShapes shapes) =>
        $$"""
            using Plain;

            internal static class Side
            {
                public static long First(string id) =>
                    Claims.ById.TryGetValue(id, out var claim) ? claim.Text.Length + (long)(claim.Quantity?.Amount ?? 0) : -1;

                public static long List()
                {
                    long length = 0;
                    {{string.Join("\n        ", shapes.Kinds.Select(kind =>
                $"foreach (var fact in {kind.Table}.ById.Values) length += fact.Id.Length + fact.{kind.Label}.Length;"))}}
                    return length;
                }

                public static long ReadEverything() => Everything.Read();
            }
            """;

    /// <summary>
    /// Code that reads every value of every fact, for either side: <paramref name="records"/> is the namespace, and
    /// <paramref name="all"/> the member of a table that enumerates it.
    /// </summary>
    internal static string ReadEverything(DataShapes shapes, string records, string all)
    {
        var kinds = shapes.Kinds.Select(kind => kind.Record).ToHashSet();
        var objects = shapes.Types.Where(type => type.Values.Count == 0).ToList();
        return $$"""
            #nullable enable
            using System;
            using System.Collections.Generic;
            using {{records}};

            internal static class Everything
            {
                public static long Read()
                {
                    long sum = 0;
                    {{string.Join("\n        ", shapes.Kinds.Select(kind =>
                $"foreach (var fact in {kind.Table}.{all}) sum += Whole(fact);"))}}
                    return sum;
                }

                {{string.Join("\n    ", objects.Select(type =>
                $"static long {(kinds.Contains(type.Name) ? "Whole" : "Of")}({type.Name}? x) => x is null ? 0 : "
                    + string.Join(" + ", type.Properties.Select(property =>
                        property.IsList ? $"Each(x.{property.Name}, y => Of(y))" : $"Of(x.{property.Name})")) + ";"))}}

                static long Each<T>({{(records == "Plain" ? "List" : "FactList")}}<T>? list, Func<T, long> of)
                {
                    long sum = 0;
                    if (list is not null)
                        foreach (var item in list) sum += of(item);
                    return sum;
                }

                static long Of(string? x) => x is null ? 0 : x.Length;
                static long Of<T>(T x) where T : struct => 1;
                static long Of<T>(T? x) where T : struct => x is null ? 0 : 1;
                {{(records == "Plain" ? "" : "static long Of(IFact? x) => x is null ? 0 : 1;")}}
            }
            """;
    }

    private static string Enum(TypeShape type) =>
        $"public enum {type.Name} {{ "
        + string.Join(", ", type.Values.Select(v => $"[JsonStringEnumMemberName(\"{v}\")] {DataShapes.Pascal(v)}"))
        + " }";

    private static string Class(TypeShape type, DataShapes shapes)
    {
        IEnumerable<string> members = type.Properties.Select(property =>
            $"public {CSharpType(property, shapes)} {property.Name} {{ get; set; }}{(property.Json == "id" ? " = \"\";" : "")}"
        );
        return $"public sealed class {type.Name} {{ {string.Join(" ", members)} }}";
    }

    private static string CSharpType(PropertyShape property, DataShapes shapes) =>
        property.IsList ? $"List<{property.Type}>?"
        : property.Json == "id" ? "string"
        // An enum or a flag that is left out has its default, which is the first.
        : property.Type == "bool" || shapes.Types.Any(type => type.Name == property.Type && type.Values.Count > 0)
            ? property.Type
        : property.Type + "?";

    private static string Table(KindShape kind) =>
        $$"""
            public static class {{kind.Table}}
            {
                public static readonly FrozenDictionary<string, {{kind.Record}}> ById =
                    Reader.Read("{{kind.Name}}.json", DataContext.Default.List{{kind.Record}}, fact => fact.Id);
            }
            """;
}

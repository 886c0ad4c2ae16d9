using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using NkRuData.Generator.Binding;
using NkRuData.Generator.Schema;

namespace NkRuData.Generator.Tests;

/// <summary>The way to a string of a record, as its schema has it, and how to put one there where nothing stands yet.</summary>
internal sealed record JsonSteps(IReadOnlyList<Property> Path)
{
    private static readonly BoundDataset Real = StagedRun.Of(FuzzCorpus.Real).Result.Dataset!;

    /// <summary>All strings of an object, those of the objects inside included; the id is what a record is found by.</summary>
    internal static IEnumerable<JsonSteps> Strings(ObjectShape shape) =>
        Paths(shape, []).Where(path => path is not [{ JsonName: "id" }]).Select(path => new JsonSteps(path));

    internal void Put(JsonObject record, string text)
    {
        var inner = record;
        foreach (var property in Path.SkipLast(1))
        {
            inner = property.Shape switch
            {
                ListShape { Item: ObjectShape item } => First(inner, property.JsonName, item),
                _ => Own(inner, property.JsonName, (ObjectShape)property.Shape),
            };
        }

        var last = Path[^1];
        inner[last.JsonName] = last.Shape is ListShape ? new JsonArray(text) : text;
    }

    private static IEnumerable<Property[]> Paths(ObjectShape shape, Property[] before) =>
        shape.Properties.SelectMany(property =>
            (property.Shape is ListShape list ? list.Item : property.Shape) switch
            {
                ObjectShape inner => Paths(inner, [.. before, property]),
                NumberShape or FlagShape => [],
                _ =>
                [
                    [.. before, property],
                ],
            }
        );

    private static JsonObject First(JsonObject owner, string name, ObjectShape item)
    {
        if (owner[name] is not JsonArray { Count: > 0 })
        {
            owner[name] = new JsonArray(Sample(item));
        }

        return owner[name]![0]!.AsObject();
    }

    private static JsonObject Own(JsonObject owner, string name, ObjectShape shape)
    {
        owner[name] ??= Sample(shape);
        return owner[name]!.AsObject();
    }

    private static JsonObject Sample(ObjectShape shape) =>
        new(
            shape
                .Properties.Where(property => property.IsRequired)
                .Select(property => KeyValuePair.Create(property.JsonName, Sample(property.Shape)))
        );

    private static JsonNode? Sample(Shape shape) =>
        shape switch
        {
            NumberShape => 1,
            FlagShape => false,
            ChoiceShape choices => choices.Choices[0].Text,
            ReferenceShape reference => Id(reference.Table),
            ObjectShape inner => Sample(inner),
            ListShape list => new JsonArray(Sample(list.Item)),
            TextShape { Format: TextFormat.Edtf } => "2020",
            TextShape { Format: TextFormat.Uri } => "https://example.org/",
            TextShape { Format: TextFormat.Language } => "en",
            TextShape { Format: TextFormat.Duration } => "P1M",
            TextShape { Allowed: [var first, ..] } => first,
            _ => "x",
        };

    private static string Id(TableShape table) =>
        Real.Tables.First(other => other.Shape.Kind == table.Kind).Records[0].Id;
}

using System;
using System.Collections.Generic;
using System.Linq;
using NkRuData.Generator.Diagnostics;
using NkRuData.Generator.Json;

namespace NkRuData.Generator.Schema;

/// <summary>Reads what a schema says about one value: definitions, properties, and the shapes they have.</summary>
internal sealed class ShapeReader(IReadOnlyDictionary<string, JsonFile> files, DiagnosticBag diagnostics)
{
    private const int MostDefinitionsDeep = 64;

    // A definition is entered before its properties are read, so that definitions may refer to each other.
    // What cannot be read is entered as null, so that it is reported once.
    private readonly Dictionary<JsonNode, Shape?> definitions = [];
    private readonly HashSet<JsonNode> reading = [];
    private readonly TypeNames typeNames = new(diagnostics);
    private readonly List<(JsonFile File, JsonNode Node, ObjectShape Shape)> objects = [];
    private readonly List<(JsonFile File, JsonNode Node, ReferenceShape Shape)> references = [];
    private readonly ScalarReader scalars = new(diagnostics);
    private readonly DefinitionFinder finder = new(files, diagnostics);

    // How many definitions are being read, each for the one before.
    private int depth;

    /// <summary>Some property could not be read; what quotes it is not wrong for that.</summary>
    internal bool IsIncomplete { get; private set; }

    internal IReadOnlyList<(JsonFile File, JsonNode Node, ObjectShape Shape)> Objects => objects;

    internal IReadOnlyList<(JsonFile File, JsonNode Node, ReferenceShape Shape)> References => references;

    internal TypeNames TypeNames => typeNames;

    // A definition may lead to another, and be the same list of values.
    internal IEnumerable<ChoiceShape> Choices => definitions.Values.OfType<ChoiceShape>().Distinct();

    internal void ReadDefinitions(JsonFile file)
    {
        foreach (var member in file.Root?["$defs"]?.Members ?? [])
        {
            Definition(file, member);
        }
    }

    internal string Description(JsonFile file, JsonNode node)
    {
        if (
            node["description"] is { } description
            && (description.Kind != JsonKind.Text || description.Text.Trim().Length > 0)
        )
        {
            return description.Text;
        }

        diagnostics.Report(Descriptors.MissingKeyword, file, node.Span, "description", "it becomes the documentation");
        return "";
    }

    internal void ReadProperties(JsonFile file, JsonNode node, ObjectShape shape)
    {
        const string Why = "false, since what is not known is an error";
        if (node["additionalProperties"] is not { } additional)
        {
            diagnostics.Report(Descriptors.MissingKeyword, file, node.Span, "additionalProperties", Why);
        }
        else if (additional.Kind == JsonKind.True)
        {
            Keywords.WrongValue(file, additional, "additionalProperties", Why, diagnostics);
        }

        var required = new HashSet<string>(scalars.Texts(file, node, "required"), StringComparer.Ordinal);
        var properties = new List<Property>();
        foreach (var member in node["properties"]?.Members ?? [])
        {
            if (Property(file, member, properties.Count, required.Remove(member.Name)) is { } property)
            {
                properties.Add(property);
            }
            else
            {
                IsIncomplete = true;
            }
        }

        foreach (string unknown in required)
        {
            string what = $"'{unknown}' is required and not among the properties";
            diagnostics.Report(Descriptors.Contradiction, file, node.Find("required")!.NameSpan, what);
        }

        shape.Properties = properties;
    }

    /// <summary>References belong to records: what a file as a whole refers to would be nobody's relation.</summary>
    internal void RefuseReferences(JsonFile file, JsonNode node, ObjectShape shape)
    {
        foreach (var property in shape.Properties)
        {
            if (property.Shape is ReferenceShape or ListShape { Item: ReferenceShape })
            {
                var span = node["properties"]!.Find(property.JsonName)!.NameSpan;
                diagnostics.Report(
                    Descriptors.WrongKeyword,
                    file,
                    span,
                    "x-ref",
                    "a property of a record, not of a file"
                );
            }
        }
    }

    private Property? Property(JsonFile file, JsonMember member, int index, bool isRequired)
    {
        var node = member.Value;
        if (Read(file, node) is not { } shape)
        {
            return null;
        }

        if (shape is FlagShape && !isRequired && node["default"] is null)
        {
            diagnostics.Report(
                Descriptors.MissingKeyword,
                file,
                member.NameSpan,
                "default",
                "absent must mean true or false"
            );
        }

        scalars.CheckDefault(file, node, shape);
        return new(member.Name, node.TextOf("x-name") ?? Names.Pascal(member.Name), index, shape)
        {
            Title = node.TextOf("title") ?? "",
            Description = Description(file, node),
            IsRequired = isRequired,
            Default = node["default"],
            IsMemberName = node["x-member"] is { Kind: JsonKind.True },
            Key = node.TextOf("x-key"),
        };
    }

    private Shape? Read(JsonFile file, JsonNode node)
    {
        if (node.Kind != JsonKind.Object)
        {
            diagnostics.Report(Descriptors.WrongType, file, node.Span, "a schema object", node.Describe());
            return null;
        }

        if (node.Find("$ref") is { } reference)
        {
            Keywords.Check(file, node, Keywords.Reference, diagnostics);
            return reference.Value.Kind == JsonKind.Text ? Resolve(file, reference) : null;
        }

        switch (node["type"]?.Text)
        {
            case "array":
                return List(file, node);
            case "string" when node["x-ref"] is { Kind: JsonKind.Text } kind:
                Keywords.Check(file, node, Keywords.Link, diagnostics);
                var shape = new ReferenceShape(kind.Text, node.TextOf("x-inverse"));
                references.Add((file, node, shape));
                return shape;
            case "object":
                const string Why =
                    "another value: objects stand in $defs, where they have a name, and are referred to by $ref";
                Keywords.Wrong(file, node, "type", Why, diagnostics);
                return null;
            default:
                return scalars.Read(file, node);
        }
    }

    private ListShape? List(JsonFile file, JsonNode node)
    {
        Keywords.Check(file, node, Keywords.List, diagnostics);
        if (node["items"] is not { } items)
        {
            diagnostics.Report(Descriptors.MissingKeyword, file, node.Span, "items", "an array says what it holds");
            return null;
        }

        if (Read(file, items) is not { } item)
        {
            return null;
        }

        if (item is not (ObjectShape or ReferenceShape or TextShape { Format: not TextFormat.Edtf }))
        {
            const string Needed = "strings, references or objects";
            Keywords.Wrong(file, items, "items", Needed, diagnostics);
            return null;
        }

        return new(
            item,
            scalars.Integer(file, node, "minItems", 0),
            scalars.Integer(file, node, "maxItems", int.MaxValue),
            node["uniqueItems"] is { Kind: JsonKind.True }
        );
    }

    private Shape? Resolve(JsonFile file, JsonMember member)
    {
        if (finder.Find(file, member.Value) is not var (target, definition))
        {
            return null;
        }

        if (!reading.Contains(definition.Value))
        {
            return Definition(target, definition);
        }

        const string Why = "it leads back to itself";
        diagnostics.Report(Descriptors.UnresolvedReference, file, member.Value.Span, member.Value.Text, Why);
        return null;
    }

    private Shape? Definition(JsonFile file, JsonMember member)
    {
        var node = member.Value;
        if (definitions.TryGetValue(node, out var known))
        {
            return known;
        }

        if (depth == MostDefinitionsDeep)
        {
            string what = $"definitions lead to each other more than {MostDefinitionsDeep} deep";
            diagnostics.Report(Descriptors.Contradiction, file, member.NameSpan, what);
            definitions.Add(node, null);
            return null;
        }

        depth++;
        var shape = ReadDefinition(file, member);
        depth--;
        return shape;
    }

    private Shape? ReadDefinition(JsonFile file, JsonMember member)
    {
        var node = member.Value;
        if (node["type"]?.Text == "object")
        {
            Keywords.Check(file, node, Keywords.Object, diagnostics);
            var shape = new ObjectShape(member.Name, Description(file, node))
            {
                HasInterval = node["x-interval"] is not null,
            };
            bool isTaken = typeNames.Take(file, member.Name, member.NameSpan);
            definitions.Add(node, isTaken ? shape : null);
            if (isTaken)
            {
                objects.Add((file, node, shape));
            }

            ReadProperties(file, node, shape);
            return isTaken ? shape : null;
        }

        if (node["oneOf"] is { } values)
        {
            Keywords.Check(file, node, Keywords.Choice, diagnostics);
            if (node["type"] is { } type && type.Text != "string")
            {
                Keywords.WrongValue(file, type, "type", "string where oneOf lists the values", diagnostics);
            }

            var shape = new ChoiceShape(member.Name, Description(file, node), scalars.Choices(file, values));
            var taken = typeNames.Take(file, member.Name, member.NameSpan) ? shape : null;
            definitions.Add(node, taken);
            return taken;
        }

        reading.Add(node);
        var scalar = Read(file, node);
        reading.Remove(node);
        definitions.Add(node, scalar);
        return scalar;
    }
}

using System;
using System.Collections.Generic;
using System.Linq;
using NkRuData.Generator.Diagnostics;
using NkRuData.Generator.Json;

namespace NkRuData.Generator.Schema;

/// <summary>Reads what a schema says about one value: definitions, properties, and the shapes they have.</summary>
internal sealed class ShapeReader(IReadOnlyDictionary<string, JsonFile> files, DiagnosticBag diagnostics)
{
    private const string DefinitionPrefix = "#/$defs/";
    private const int MostDefinitionsDeep = 64;

    // What the library itself has in the namespace of the generated types.
    private static readonly string[] LibraryTypes =
    [
        "Answer",
        "DatePrecision",
        "FactList",
        "IFact",
        "PartialDate",
        "Storage",
        "Text",
        "Time",
    ];

    // A definition is entered before its properties are read, so that definitions may refer to each other.
    // What cannot be read is entered as null, so that it is reported once.
    private readonly Dictionary<JsonNode, Shape?> definitions = [];
    private readonly HashSet<JsonNode> reading = [];
    private readonly Dictionary<string, (JsonFile File, JsonSpan Span)> typeNames = new(
        StringComparer.OrdinalIgnoreCase
    );
    private readonly List<(JsonFile File, JsonNode Node, ObjectShape Shape)> objects = [];
    private readonly List<(JsonFile File, JsonNode Node, ReferenceShape Shape)> references = [];
    private readonly ScalarReader scalars = new(diagnostics);

    // How many definitions are being read, each for the one before.
    private int depth;

    // Some property could not be read; what quotes it is not wrong for that.
    private bool isIncomplete;

    internal IReadOnlyList<(JsonFile File, JsonNode Node, ObjectShape Shape)> Objects => objects;

    internal IReadOnlyList<(JsonFile File, JsonNode Node, ReferenceShape Shape)> References => references;

    internal IReadOnlyCollection<string> TypeNames => typeNames.Keys;

    internal IEnumerable<ChoiceShape> Choices => definitions.Values.OfType<ChoiceShape>();

    internal void ReadDefinitions(JsonFile file)
    {
        foreach (var member in file.Root?["$defs"]?.Members ?? [])
        {
            Definition(file, member);
        }
    }

    internal string Description(JsonFile file, JsonNode node)
    {
        if (node["description"] is { Kind: JsonKind.Text } description && description.Text.Trim().Length > 0)
        {
            return description.Text;
        }

        diagnostics.Report(Descriptors.MissingKeyword, file, node.Span, "description", "it becomes the documentation");
        return "";
    }

    internal void ReadProperties(JsonFile file, JsonNode node, ObjectShape shape)
    {
        if (node["additionalProperties"] is not { Kind: JsonKind.False })
        {
            const string Why = "false, since what is not known is an error";
            diagnostics.Report(Descriptors.MissingKeyword, file, node.Span, "additionalProperties", Why);
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
                isIncomplete = true;
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
                isIncomplete = true;
            }
        }
    }

    /// <summary>
    /// Resolves what needs all files to be read: which tables are referred to, and the templates. Returns whether all
    /// that the schemas ask for can be laid out.
    /// </summary>
    internal bool ReadTemplates(IReadOnlyDictionary<string, TableShape> tables)
    {
        foreach (var (file, node, reference) in references)
        {
            if (tables.TryGetValue(reference.Kind, out var table))
            {
                reference.Table = table;
            }
            else
            {
                var keyword = node.Find("x-ref")!.Value;
                string hint = "no table of that kind" + Suggestion.For(reference.Kind, tables.Keys);
                diagnostics.Report(Descriptors.UnresolvedReference, file, keyword.Span, reference.Kind, hint);
            }
        }

        // A template may quote what cannot be laid out; what is wrong with that has been said.
        if (references.Exists(reference => reference.Shape.Table is null) | DropUnsound() | isIncomplete)
        {
            return false;
        }

        foreach (var (file, node, shape) in objects)
        {
            shape.Label = Template(file, node, shape, "x-label");
            shape.Summary = Template(file, node, shape, "x-summary");
            shape.Remarks = Template(file, node, shape, "x-remarks");
        }

        return true;
    }

    // Takes the properties away that cannot be laid out in rows: references to no table, and objects without an end.
    private bool DropUnsound()
    {
        bool any = false;
        foreach (var (file, node, shape) in objects)
        {
            var sound = shape.Properties.Where(property => IsSound(file, node, shape, property)).ToList();
            any |= sound.Count < shape.Properties.Count;
            shape.Properties = [.. sound.Select((property, index) => property.At(index))];
        }

        return any;
    }

    private bool IsSound(JsonFile file, JsonNode node, ObjectShape owner, Property property)
    {
        var shape = property.Shape is ListShape list ? list.Item : property.Shape;
        string what =
            shape is not ObjectShape inner ? ""
            : inner.Table is not null
                ? $"'{inner.Name}' is the record of a table; let '{property.JsonName}' refer to it"
            : inner == owner || Owned(inner, []).Contains(owner)
                ? $"'{owner.Name}' contains itself; let it refer to a record instead"
            : "";
        if (what.Length > 0)
        {
            var span = node["properties"]!.Find(property.JsonName)!.NameSpan;
            diagnostics.Report(Descriptors.Contradiction, file, span, what);
        }

        return what.Length == 0 && shape is not ReferenceShape { Table: null };
    }

    private static IEnumerable<ObjectShape> Owned(ObjectShape shape, HashSet<ObjectShape> seen) =>
        shape
            .Properties.Select(property => property.Shape is ListShape list ? list.Item : property.Shape)
            .OfType<ObjectShape>()
            .Where(seen.Add)
            .SelectMany(inner => Owned(inner, seen).Prepend(inner));

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
        return new(member.Name, node["x-name"]?.Text ?? Names.Pascal(member.Name), index, shape)
        {
            Title = node["title"]?.Text ?? "",
            Description = Description(file, node),
            IsRequired = isRequired,
            Default = node["default"],
            IsMemberName = node["x-member"] is { Kind: JsonKind.True },
            Key = node["x-key"]?.Text,
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
            return Resolve(file, reference);
        }

        switch (node["type"]?.Text)
        {
            case "array":
                return List(file, node);
            case "string" when node["x-ref"] is { Kind: JsonKind.Text } kind:
                Keywords.Check(file, node, Keywords.Text, diagnostics);
                var shape = new ReferenceShape(kind.Text, node["x-inverse"]?.Text);
                references.Add((file, node, shape));
                return shape;
            case "object":
                const string Why = "objects stand in $defs, where they have a name, and are referred to by $ref";
                diagnostics.Report(Descriptors.WrongKeyword, file, node.Span, "type", Why);
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
            diagnostics.Report(Descriptors.WrongKeyword, file, items.Span, "items", Needed);
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
        string text = member.Value.Text;
        int hash = text.IndexOf(DefinitionPrefix, StringComparison.Ordinal);
        string path = hash > 0 ? Paths.Resolve(file.Path, text.Substring(0, hash)) : file.Path;
        if (hash < 0 || !files.TryGetValue(path, out var target))
        {
            const string Needed = "expected #/$defs/Name, with the path of a schema file before it where it is another";
            diagnostics.Report(Descriptors.UnresolvedReference, file, member.Value.Span, text, Needed);
            return null;
        }

        string name = text.Substring(hash + DefinitionPrefix.Length);
        var definitionsNode = target.Root?["$defs"];
        if (definitionsNode?.Find(name) is not { } definition)
        {
            string hint = "no such definition";
            hint += Suggestion.For(name, (definitionsNode?.Members ?? []).Select(other => other.Name));
            diagnostics.Report(Descriptors.UnresolvedReference, file, member.Value.Span, text, hint);
            return null;
        }

        if (reading.Contains(definition.Value))
        {
            diagnostics.Report(
                Descriptors.UnresolvedReference,
                file,
                member.Value.Span,
                text,
                "it leads back to itself"
            );
            return null;
        }

        return Definition(target, definition);
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
            var shape = new ObjectShape(member.Name, Description(file, node));
            bool isTaken = TakeTypeName(file, member.Name, member.NameSpan);
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
            var shape = new ChoiceShape(member.Name, Description(file, node), scalars.Choices(file, values));
            var taken = TakeTypeName(file, member.Name, member.NameSpan) ? shape : null;
            definitions.Add(node, taken);
            return taken;
        }

        reading.Add(node);
        var scalar = Read(file, node);
        reading.Remove(node);
        definitions.Add(node, scalar);
        return scalar;
    }

    /// <summary>
    /// Enters the name of a type to be generated. Each is a file of its own, and compilers tell files apart without regard
    /// to case.
    /// </summary>
    internal bool TakeTypeName(JsonFile file, string name, JsonSpan span)
    {
        if (!Names.IsIdentifier(name))
        {
            diagnostics.Report(Descriptors.InvalidName, file, span, name, "it is no C# identifier");
            return false;
        }

        if (Array.Exists(LibraryTypes, other => string.Equals(other, name, StringComparison.OrdinalIgnoreCase)))
        {
            diagnostics.Report(
                Descriptors.SchemaNameCollision,
                file,
                span,
                name,
                "the library has a type of that name"
            );
            return false;
        }

        if (typeNames.TryGetValue(name, out var other))
        {
            string place = DiagnosticInfo.Place(other.File, other.Span);
            diagnostics.Report(Descriptors.SchemaNameCollision, file, span, name, place);
            return false;
        }

        typeNames.Add(name, (file, span));
        return true;
    }

    private Template? Template(JsonFile file, JsonNode node, ObjectShape shape, string keyword)
    {
        if (node[keyword] is not { } value)
        {
            return null;
        }

        var template = TemplateParser.Parse(value.Text, shape, out string error);
        if (template is null)
        {
            diagnostics.Report(Descriptors.BadTemplate, file, value.Span, error);
        }

        return template;
    }
}

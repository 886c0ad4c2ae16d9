using System;
using System.Collections.Generic;
using System.Linq;
using NkRuData.Generator.Diagnostics;
using NkRuData.Generator.Json;

namespace NkRuData.Generator.Schema;

/// <summary>Reads the schema files into shapes, and ties together what refers across files.</summary>
internal sealed class SchemaReader
{
    internal const string Ending = ".schema.json";

    private readonly SortedDictionary<string, JsonFile> files = new(StringComparer.Ordinal);
    private readonly Dictionary<string, FileShape> fileShapes = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, TableShape> tables = new(StringComparer.Ordinal);
    private readonly DiagnosticBag diagnostics;
    private readonly ShapeReader shapes;

    private SchemaReader(IEnumerable<JsonFile> schemaFiles, DiagnosticBag diagnostics)
    {
        this.diagnostics = diagnostics;
        foreach (var file in schemaFiles)
        {
            files[file.Path] = file;
        }

        shapes = new(files, diagnostics);
    }

    internal static SchemaSet Read(IEnumerable<JsonFile> schemaFiles, DiagnosticBag diagnostics)
    {
        var reader = new SchemaReader(schemaFiles, diagnostics);
        foreach (var file in reader.files.Values)
        {
            reader.shapes.ReadDefinitions(file);
        }

        foreach (var file in reader.files.Values)
        {
            reader.ReadFile(file);
        }

        if (new RuleReader(reader.shapes, diagnostics).Read(reader.tables))
        {
            reader.CheckNames();
        }

        return reader.ToSet();
    }

    private void ReadFile(JsonFile file)
    {
        if (file.Root is not { Kind: JsonKind.Object } root)
        {
            if (file.Root is { } other)
            {
                diagnostics.Report(Descriptors.WrongType, file, other.Span, "an object", other.Describe());
            }

            return;
        }

        if (root["properties"] is null)
        {
            Keywords.Check(file, root, Keywords.Library, diagnostics);
            return;
        }

        Keywords.Check(file, root, Keywords.File, diagnostics);
        if (root["type"] is { } type && type.Text != "object")
        {
            Keywords.WrongValue(file, type, "type", "object, since a data file is one", diagnostics);
        }

        string kind = Names.Stem(file.Path, Ending);
        var shape = new ObjectShape(Names.Pascal(kind) + "File", shapes.Description(file, root));
        shapes.ReadProperties(file, root, shape);
        shapes.RefuseReferences(file, root, shape);
        var table = root.Find("x-table") is { } member ? ReadTable(file, root, kind, shape, member) : null;
        fileShapes[file.Path] = new(file, shape, table);
    }

    private TableShape? ReadTable(JsonFile file, JsonNode root, string kind, ObjectShape shape, JsonMember member)
    {
        var node = member.Value;
        Keywords.Check(file, node, Keywords.Table, diagnostics);
        if (node.Kind != JsonKind.Object || node["class"] is { Kind: not JsonKind.Text })
        {
            return null;
        }

        if (node["class"] is not { } className)
        {
            const string Needed = "an object with 'class', the static class of the table, and 'record', its record";
            diagnostics.Report(Descriptors.WrongKeyword, file, member.NameSpan, "x-table", Needed);
            return null;
        }

        var records = shape.Find("records")?.Shape as ListShape;
        if (records?.Item is not ObjectShape record || record.Name != node["record"]?.Text)
        {
            const string Needed = "a property 'records': an array whose items are the record that 'x-table' names";
            diagnostics.Report(Descriptors.WrongKeyword, file, member.NameSpan, "x-table", Needed);
            return null;
        }

        if (record.Table is { } other)
        {
            string what = $"'{record.Name}' is the record of '{other.ClassName}' already";
            diagnostics.Report(Descriptors.Contradiction, file, member.NameSpan, what);
            return null;
        }

        if (record.Name is "Kind" or "Label")
        {
            var span = node["record"]!.Span;
            diagnostics.Report(
                Descriptors.InvalidName,
                file,
                span,
                record.Name,
                "every fact has a member of that name"
            );
            return null;
        }

        if (tables.TryGetValue(kind, out var same))
        {
            string what = $"the kind '{kind}' is that of {same.File.Path}";
            diagnostics.Report(Descriptors.Contradiction, file, member.NameSpan, what);
            return null;
        }

        if (!shapes.TypeNames.Take(file, className.Text, className.Span))
        {
            return null;
        }

        // The compiled data behind the class.
        if (!shapes.TypeNames.Take(file, record.Name + "Table", className.Span))
        {
            return null;
        }

        bool grouped = root["x-group"] is { Kind: JsonKind.True };
        var table = new TableShape(kind, className.Text, record, grouped, file) { Description = shape.Description };
        record.Table = table;
        CheckRecord(file, record, member);
        tables[kind] = table;
        return table;
    }

    private void CheckRecord(JsonFile file, ObjectShape record, JsonMember member)
    {
        if (diagnostics.Items.Count > 0)
        {
            // It may be the id that could not be read, and that has been said.
            return;
        }

        if (
            record.Properties.Count == 0
            || record.Properties[0]
                is not {
                    JsonName: "id",
                    Name: "Id",
                    IsRequired: true,
                    IsMemberName: false,
                    Shape: TextShape { Format: not TextFormat.Edtf }
                }
        )
        {
            const string Needed = "a record whose first property is 'id', a required string";
            diagnostics.Report(Descriptors.WrongKeyword, file, member.NameSpan, "x-table", Needed);
        }
    }

    private void CheckNames()
    {
        var names = new NameChecks(diagnostics);
        foreach (var (file, node, shape) in shapes.Objects)
        {
            names.CheckProperties(file, node, shape);
        }

        foreach (var table in tables.Values)
        {
            var met = new HashSet<ReferenceShape>(References(table.Record, "", []).Select(found => found.Shape));
            foreach (var (file, node, reference) in shapes.References)
            {
                if (reference.Inverse is not null && met.Contains(reference))
                {
                    names.CheckInverse(file, node, reference, table);
                }
            }
        }
    }

    private SchemaSet ToSet() =>
        new()
        {
            Files = fileShapes,
            TypeNames = shapes.TypeNames.All,
            Tables = [.. tables.Values.OrderBy(table => table.ClassName, StringComparer.Ordinal)],
            Nested =
            [
                .. shapes
                    .Objects.Select(item => item.Shape)
                    .Where(shape => shape.Table is null)
                    .OrderBy(shape => shape.Name, StringComparer.Ordinal),
            ],
            Choices = [.. shapes.Choices.OrderBy(shape => shape.Name, StringComparer.Ordinal)],
            Inverses =
            [
                .. Inverses()
                    .OrderBy(inverse => inverse.Target.ClassName, StringComparer.Ordinal)
                    .ThenBy(inverse => inverse.Name, StringComparer.Ordinal),
            ],
        };

    // References of one name to one target make one list, whatever properties they stand in.
    private IEnumerable<Inverse> Inverses() =>
        from owner in tables.Values
        from found in References(owner.Record, "", [])
        where found.Shape.Inverse is not null && found.Shape.Table is not null
        group found.Through by (Target: found.Shape.Table, Name: found.Shape.Inverse, Owner: owner) into through
        select new Inverse(
            through.Key.Target,
            through.Key.Name,
            through.Key.Owner,
            string.Join(" or ", through.Select(x => $"`{x}`"))
        );

    private static IEnumerable<(ReferenceShape Shape, string Through)> References(
        Shape shape,
        string path,
        HashSet<Shape> seen
    ) =>
        shape switch
        {
            ReferenceShape reference => [(reference, path)],
            ListShape list => References(list.Item, path, seen),
            ObjectShape record when seen.Add(record) => record.Properties.SelectMany(property =>
                References(property.Shape, path.Length == 0 ? property.Name : $"{path}.{property.Name}", seen)
            ),
            _ => [],
        };
}

using System.Collections.Generic;
using System.Linq;
using NkRuData.Generator.Diagnostics;
using NkRuData.Generator.Json;

namespace NkRuData.Generator.Schema;

/// <summary>Reads what can be read only when the shapes of all files are known.</summary>
internal sealed class RuleReader(ShapeReader shapes, DiagnosticBag diagnostics)
{
    /// <summary>
    /// Resolves what needs all files to be read: which tables are referred to, the templates and the constraints. Returns
    /// whether all that the schemas ask for can be laid out.
    /// </summary>
    internal bool Read(IReadOnlyDictionary<string, TableShape> tables)
    {
        foreach (var (file, node, reference) in shapes.References)
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
        if (shapes.References.Any(reference => reference.Shape.Table is null) | DropUnsound() | shapes.IsIncomplete)
        {
            return false;
        }

        foreach (var (file, node, shape) in shapes.Objects)
        {
            shape.Label = Template(file, node, shape, "x-label");
            shape.Summary = Template(file, node, shape, "x-summary");
            shape.Remarks = Template(file, node, shape, "x-remarks");
            var rules = new RuleSyntax(file, node, shape, diagnostics);
            shape.Interval = IntervalReader.Read(rules);
            shape.Obsolete = ObsoleteReader.Read(rules);
            shape.Constraints = new ConstraintReader(rules).Read();
        }

        return true;
    }

    // Takes the properties away that cannot be laid out: references to no table, and objects without an end.
    private bool DropUnsound()
    {
        bool any = false;
        foreach (var (file, node, shape) in shapes.Objects)
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
            : Owned(inner, []).Contains(owner) ? $"'{owner.Name}' contains itself; let it refer to a record instead"
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

    private Template? Template(JsonFile file, JsonNode node, ObjectShape shape, string keyword)
    {
        if (node[keyword] is not { } value)
        {
            return null;
        }

        if (keyword != "x-label" && shape.Table is null)
        {
            string needed = $"the record of a table: '{shape.Name}' is none, so nothing would show it";
            Keywords.Wrong(file, value, keyword, needed, diagnostics);
            return null;
        }

        var template = TemplateParser.Parse(value.Text, shape, keyword != "x-label", out string error);
        if (template is null)
        {
            diagnostics.Report(Descriptors.BadTemplate, file, value.Span, error);
        }

        return template;
    }
}

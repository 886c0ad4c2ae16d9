using System;
using System.Linq;
using NkRuData.Generator.Diagnostics;
using NkRuData.Generator.Json;

namespace NkRuData.Generator.Schema;

/// <summary>What the rules of one definition are written with: paths, names of properties, and objects of known members.</summary>
internal sealed class RuleSyntax(JsonFile file, JsonNode definition, ObjectShape shape, DiagnosticBag diagnostics)
{
    internal JsonFile File => file;

    internal JsonNode Definition => definition;

    internal ObjectShape Shape => shape;

    internal DiagnosticBag Diagnostics => diagnostics;

    /// <summary>A path from some shape to a value that fits.</summary>
    internal PropertyPath? Path(
        JsonNode node,
        string keyword,
        Shape start,
        Func<Shape, bool> fits,
        string expected,
        bool throughLists = true
    )
    {
        if (node.Kind != JsonKind.Text)
        {
            return WrongValue<PropertyPath>(node, keyword, $"a path to {expected}");
        }

        var path = PathReader.Resolve(start, node.Text, throughLists, out var found, out string error);
        if (path is null)
        {
            return Wrong<PropertyPath>(node, keyword, $"a path to {expected}: {error}");
        }

        return fits(found)
            ? path
            : Wrong<PropertyPath>(node, keyword, $"a path to {expected}: '{node.Text}' is {found.Expected}");
    }

    /// <summary>A property of the definition itself that fits.</summary>
    internal Property? Own(JsonNode node, string keyword, Func<Shape, bool> fits, string expected)
    {
        if (node.Kind != JsonKind.Text)
        {
            return WrongValue<Property>(node, keyword, $"the name of {expected}");
        }

        if (shape.Find(node.Text) is not { } property)
        {
            string hint = Suggestion.For(node.Text, shape.Properties.Select(other => other.JsonName));
            return Wrong<Property>(node, keyword, $"the name of {expected}: there is no property '{node.Text}'{hint}");
        }

        return fits(property.Shape)
            ? property
            : Wrong<Property>(node, keyword, $"the name of {expected}: '{node.Text}' is {property.Shape.Expected}");
    }

    /// <summary>Whether the object has just the members a rule needs; what is missing or unknown is reported.</summary>
    internal bool Has(JsonNode node, string keyword, string[] needed, params string[] optional)
    {
        if (node.Kind != JsonKind.Object)
        {
            return WrongValue<object>(node, keyword, "an object with " + string.Join(", ", needed)) is not null;
        }

        Keywords.Check(file, node, [.. needed, .. optional], diagnostics);
        string[] missing = [.. needed.Where(member => node[member] is null).Select(member => $"'{member}'")];
        return missing.Length == 0
            || Wrong<object>(
                node,
                keyword,
                $"an object with {string.Join(", ", needed)}: there is no {string.Join(", no ", missing)}"
            )
                is not null;
    }

    internal T? Wrong<T>(JsonNode node, string keyword, string needed)
        where T : class
    {
        Keywords.Wrong(file, node, keyword, needed, diagnostics);
        return null;
    }

    internal T? WrongValue<T>(JsonNode node, string keyword, string needed)
        where T : class
    {
        Keywords.WrongValue(file, node, keyword, needed, diagnostics);
        return null;
    }
}

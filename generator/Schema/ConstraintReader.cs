using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using NkRuData.Generator.Diagnostics;
using NkRuData.Generator.Json;

namespace NkRuData.Generator.Schema;

/// <summary>Reads the constraints of one definition. What a constraint needs and does not find is an error at its place.</summary>
internal sealed class ConstraintReader(RuleSyntax rules)
{
    private readonly ObjectShape shape = rules.Shape;

    internal IReadOnlyList<Constraint> Read() =>
        [
            .. Read("x-ordered", Ordered),
            .. Read("x-not-before", NotBefore),
            .. Read("x-sum", Sum),
            .. Read("x-date-plus", DatePlus),
            .. Read("x-acyclic", Acyclic),
            .. Read("x-count", Count),
        ];

    private IEnumerable<Constraint> Read(string keyword, Func<JsonNode, string, Constraint?> read) =>
        (rules.Definition[keyword]?.Items ?? []).Select(node => read(node, keyword)).OfType<Constraint>();

    private OrderedConstraint? Ordered(JsonNode node, string keyword)
    {
        const string Needed = "arrays of two or more paths to numbers";
        if (node.Kind != JsonKind.Array)
        {
            return rules.WrongValue<OrderedConstraint>(node, keyword, Needed);
        }

        if (node.Items.Length < 2)
        {
            return rules.Wrong<OrderedConstraint>(node, keyword, Needed);
        }

        var paths = node.Items.Select(item => rules.Path(item, keyword, shape, x => x is NumberShape, "a number"));
        return paths.ToList() is var all && all.Contains(null) ? null : new([.. all.OfType<PropertyPath>()]);
    }

    private NotBeforeConstraint? NotBefore(JsonNode node, string keyword)
    {
        if (!rules.Has(node, keyword, ["later", "earlier"]))
        {
            return null;
        }

        var later = rules.Path(node["later"]!, "later", shape, IsDate, "a date");
        var earlier = rules.Path(node["earlier"]!, "earlier", shape, IsDate, "a date");
        return later is null || earlier is null ? null : new(later, earlier);
    }

    private SumConstraint? Sum(JsonNode node, string keyword)
    {
        if (!rules.Has(node, keyword, ["whole", "parts", "tolerance"]))
        {
            return null;
        }

        const string Needed = "an object with x-interval";
        var whole = rules.Path(node["whole"]!, "whole", shape, IsInterval, Needed, throughLists: false);
        var parts = rules.Path(
            node["parts"]!,
            "parts",
            shape,
            found => IsInterval(found is ListShape list ? list.Item : found),
            "objects with x-interval"
        );
        var share = node["tolerance"]!;
        const NumberStyles Plain = NumberStyles.AllowDecimalPoint;
        if (!decimal.TryParse(share.Text, Plain, CultureInfo.InvariantCulture, out decimal tolerance) || tolerance > 1)
        {
            return rules.WrongValue<SumConstraint>(share, "tolerance", "a share from 0 to 1, without exponent");
        }

        return whole is null || parts is null ? null : new(whole, parts, tolerance);
    }

    private DatePlusConstraint? DatePlus(JsonNode node, string keyword)
    {
        if (!rules.Has(node, keyword, ["each", "date", "from", "plus"]))
        {
            return null;
        }

        var each = rules.Own(
            node["each"]!,
            "each",
            found => found is ListShape { Item: ObjectShape },
            "an array of objects"
        );
        var from = rules.Path(node["from"]!, "from", shape, IsDate, "a date");
        if (each?.Shape is not ListShape { Item: ObjectShape item })
        {
            return null;
        }

        var date = rules.Path(node["date"]!, "date", item, IsDate, "a date");
        var plus = rules.Path(
            node["plus"]!,
            "plus",
            item,
            found => found is TextShape { Format: TextFormat.Duration },
            "a duration"
        );
        return from is null || date is null || plus is null ? null : new(each, date, from, plus);
    }

    private AcyclicConstraint? Acyclic(JsonNode node, string keyword) =>
        rules.Own(
            node,
            keyword,
            found =>
                (found is ListShape list ? list.Item : found) is ReferenceShape reference
                && reference.Table.Record == shape,
            "a property that refers to records of its own kind"
        )
            is { } property
            ? new(property)
            : null;

    private CountConstraint? Count(JsonNode node, string keyword)
    {
        if (!rules.Has(node, keyword, ["of"], "min", "max", "when"))
        {
            return null;
        }

        var of = rules.Own(node["of"]!, "of", _ => true, "a property");
        int? minimum = Number(node, "min");
        int? maximum = Number(node, "max");
        if (node["min"] is null && node["max"] is null)
        {
            return rules.Wrong<CountConstraint>(node, keyword, "'min', 'max' or both beside 'of'");
        }

        if (minimum > maximum)
        {
            string what = $"min {minimum} exceeds max {maximum}";
            rules.Diagnostics.Report(Descriptors.Contradiction, rules.File, node.Find("min")!.NameSpan, what);
            return null;
        }

        var when = node["when"] is { } conditions ? When(conditions) : null;
        return of is null || (node["when"] is not null && when is null)
            ? null
            : new(of, minimum ?? 0, maximum ?? int.MaxValue, when);
    }

    private Condition? When(JsonNode node)
    {
        if (node.Kind != JsonKind.Object)
        {
            return null;
        }

        if (node.Members.Length != 1)
        {
            return rules.Wrong<Condition>(node, "when", "one enum property with an array of its values");
        }

        var member = node.Members[0];
        if (shape.Find(member.Name) is not { Shape: ChoiceShape choices } property)
        {
            var known = shape.Properties.Where(other => other.Shape is ChoiceShape).Select(other => other.JsonName);
            string needed = $"an enum property: '{member.Name}' is none{Suggestion.For(member.Name, known)}";
            rules.Diagnostics.Report(Descriptors.WrongKeyword, rules.File, member.NameSpan, "when", needed);
            return null;
        }

        if (member.Value.Kind != JsonKind.Array || member.Value.Items.Length == 0)
        {
            return rules.WrongValue<Condition>(
                member.Value,
                "when",
                $"an array of one or more values of '{choices.Name}'"
            );
        }

        foreach (var item in member.Value.Items)
        {
            if (item.Kind != JsonKind.Text || !choices.Choices.Any(choice => choice.Text == item.Text))
            {
                string hint = Suggestion.For(item.Text, choices.Choices.Select(choice => choice.Text));
                string needed = $"values of '{choices.Name}'; found {item.Show()}{hint}";
                return rules.Wrong<Condition>(item, "when", needed);
            }
        }

        return new(property, [.. member.Value.Items.Select(item => item.Text)]);
    }

    private int? Number(JsonNode node, string keyword)
    {
        if (node[keyword] is not { Kind: JsonKind.Number } value)
        {
            return null;
        }

        if (int.TryParse(value.Text, NumberStyles.None, CultureInfo.InvariantCulture, out int number))
        {
            return number;
        }

        rules.WrongValue<object>(value, keyword, "a whole number that is not negative");
        return null;
    }

    private static bool IsDate(Shape shape) => shape is TextShape { Format: TextFormat.Edtf };

    private static bool IsInterval(Shape shape) => shape is ObjectShape { HasInterval: true };
}

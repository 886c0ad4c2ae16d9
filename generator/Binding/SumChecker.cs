using System.Collections.Generic;
using System.Linq;
using NkRuData.Generator.Diagnostics;
using NkRuData.Generator.Json;
using NkRuData.Generator.Schema;

namespace NkRuData.Generator.Binding;

/// <summary>Checks <c>x-sum</c>: whether a whole can be the sum of its parts, each being what its interval allows.</summary>
internal sealed class SumChecker(DiagnosticBag diagnostics)
{
    private const int MostAddends = 6;

    internal void Check(SumConstraint constraint, BoundObject owner, JsonFile file)
    {
        var stated = PathFollower.Follow(owner, constraint.Whole);
        var parts = PathFollower.Follow(owner, constraint.Parts, out bool isComplete);

        // A sum of some parts says nothing about the whole.
        if (stated.Count == 0 || parts.Count == 0 || !isComplete || Quantity(stated[0]) is not { } whole)
        {
            return;
        }

        List<(BoundObject Value, IntervalShape Shape)?> quantities = [.. parts.Select(Quantity)];
        if (Unit(whole) is not { } unit || quantities.Exists(part => part is null || Unit(part.Value) is null))
        {
            return;
        }

        string wholePath = constraint.Whole.Text;
        string partsPath = constraint.Parts.Text;
        if (quantities.Find(part => Unit(part!.Value) != unit) is { } other)
        {
            var token = Token(stated[0], whole, whole.Shape.Same);
            string found = $"is in {Unit(other)}";
            diagnostics.Report(Descriptors.SumMismatch, file, token, wholePath, $"in {unit}", partsPath, found);
            return;
        }

        decimal tolerance = constraint.Tolerance;
        var all = quantities.ConvertAll(part => Interval.Of(part!.Value.Value, part.Value.Shape, tolerance));
        var sum = all.Aggregate(Interval.Add);
        var said = Interval.Of(whole.Value, whole.Shape, tolerance);

        // An interval that ends before it begins is wrong by itself.
        if (!said.Meets(sum) && !all.Exists(part => part.IsEmpty) && !said.IsEmpty)
        {
            var token = Token(stated[0], whole, said.Low > sum.High ? whole.Shape.Low : whole.Shape.High);
            string addends = all.Count is 1 or > MostAddends
                ? ""
                : $" ({string.Join(" + ", all.Select(part => part.ToString()))})";
            string found = $"adds up to {sum}{addends}";
            diagnostics.Report(Descriptors.SumMismatch, file, token, wholePath, said.ToString(), partsPath, found);
        }
    }

    private static (BoundObject Value, IntervalShape Shape)? Quantity(Found found) =>
        found.Value is BoundObject { Shape.Interval: { } shape } quantity ? (quantity, shape) : null;

    private static string? Unit((BoundObject Value, IntervalShape Shape) quantity) =>
        quantity.Value[quantity.Shape.Same] switch
        {
            BoundReference reference => reference.Id,
            BoundChoice choice => choice.Choice.Text,
            BoundText text => text.Text,
            _ => null,
        };

    // The figure, or the end of the interval that breaks the rule.
    private static JsonSpan Token(Found found, (BoundObject Value, IntervalShape Shape) quantity, Property end)
    {
        var node = quantity.Value.Node;
        var first = end == quantity.Shape.Same ? null : node[quantity.Shape.Value.JsonName];
        return found.IsOwn ? (first ?? node[end.JsonName] ?? node).Span : found.Span;
    }
}

using System;
using System.Globalization;
using System.Linq;
using System.Threading;
using NkRuData.Generator.Diagnostics;
using NkRuData.Generator.Json;
using NkRuData.Generator.Schema;
using NkRuData.Time;

namespace NkRuData.Generator.Binding;

/// <summary>
/// Checks what a schema says about several values at once. Each violation is at the token that breaks the rule, in the file
/// of the record that the rule is about. What is left out, or wrong by itself, breaks no rule here.
/// </summary>
internal sealed class ConstraintChecker(DiagnosticBag diagnostics, CancellationToken cancellation)
{
    private readonly SumChecker sums = new(diagnostics);
    private readonly CycleChecker cycles = new(diagnostics, cancellation);

    /// <summary>Checks a record and the objects inside it.</summary>
    internal void Check(BoundRecord record) => Check(record.Value, record);

    private void Check(BoundValue? value, BoundRecord record)
    {
        switch (value)
        {
            case BoundList { Items: { Count: > 0 } items } when items[0] is BoundObject:
                foreach (var item in items)
                {
                    Check(item, record);
                }

                break;
            case BoundObject inner:
                foreach (var constraint in inner.Shape.Constraints)
                {
                    Check(constraint, inner, record);
                }

                foreach (var property in inner.Shape.Properties)
                {
                    Check(inner[property], record);
                }

                break;
        }
    }

    private void Check(Constraint constraint, BoundObject value, BoundRecord record)
    {
        switch (constraint)
        {
            case OrderedConstraint ordered:
                CheckOrder(ordered, value, record.File);
                break;
            case NotBeforeConstraint notBefore:
                CheckNotBefore(notBefore, value, record.File);
                break;
            case SumConstraint sum:
                sums.Check(sum, value, record.File);
                break;
            case DatePlusConstraint datePlus:
                CheckDatePlus(datePlus, value, record.File);
                break;
            case AcyclicConstraint acyclic:
                cycles.Check(acyclic, record);
                break;
            case CountConstraint count:
                CheckCount(count, value, record.File);
                break;
        }
    }

    private void CheckOrder(OrderedConstraint constraint, BoundObject value, JsonFile file)
    {
        // The largest number of the paths before, and where it was found.
        (decimal Number, string Token, string Path)? largest = null;
        foreach (var path in constraint.Paths)
        {
            var before = largest;
            foreach (var found in PathFollower.Follow(value, path))
            {
                string token = ((BoundNumber)found.Value).Token;
                decimal number = Interval.ToDecimal(token);
                if (before is { } least && number < least.Number)
                {
                    string[] arguments = [path.Text, token, least.Path, least.Token];
                    diagnostics.Report(Descriptors.NotOrdered, file, found.Span, arguments);
                }

                if (largest is not { } most || number > most.Number)
                {
                    largest = (number, token, path.Text);
                }
            }
        }
    }

    private void CheckNotBefore(NotBeforeConstraint constraint, BoundObject value, JsonFile file)
    {
        var pairs =
            from earlier in PathFollower.Follow(value, constraint.Earlier)
            from later in PathFollower.Follow(value, constraint.Later)
            where IsBefore(later, earlier)
            select (earlier, later);
        foreach (var (earlier, later) in pairs)
        {
            string[] arguments = [constraint.Later.Text, Text(later), constraint.Earlier.Text, Text(earlier)];
            diagnostics.Report(Descriptors.TooEarly, file, later.Span, arguments);
        }
    }

    private void CheckDatePlus(DatePlusConstraint constraint, BoundObject value, JsonFile file)
    {
        var items = (value[constraint.Each] as BoundList)?.Items ?? [];
        var stated =
            from start in PathFollower.Follow(value, constraint.From)
            from item in items.OfType<BoundObject>()
            from date in PathFollower.Follow(item, constraint.Date)
            from plus in PathFollower.Follow(item, constraint.Plus)
            select (start, date, plus);
        foreach (var (start, date, plus) in stated)
        {
            // Only to a day can be added. What is known less precisely is not contradicted here.
            if (
                !IsDay(date, out var day)
                || !IsDay(start, out var from)
                || !Duration.TryParse(Text(plus), out var time)
            )
            {
                continue;
            }

            bool exists = time.TryAddTo(from, out var expected);
            if (!exists || expected != day)
            {
                string shown = exists
                    ? expected.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
                    : "beyond the year 9999";
                string how = $"'{constraint.From.Text}' ({Text(start)}) plus '{constraint.Plus.Text}' ({Text(plus)})";
                string[] arguments = [constraint.Date.Text, Text(date), how, shown];
                diagnostics.Report(Descriptors.DateMismatch, file, date.Span, arguments);
            }
        }
    }

    private void CheckCount(CountConstraint constraint, BoundObject value, JsonFile file)
    {
        string condition = "";
        if (constraint.When is { } when)
        {
            var stated = value.Node[when.Property.JsonName];
            string? actual = stated is null
                ? when.Property.Default?.Text
                : (value[when.Property] as BoundChoice)?.Choice.Text;
            if (actual is null || !when.Values.Contains(actual))
            {
                return;
            }

            condition = $" where '{when.Property.JsonName}' is '{actual}'";
        }

        // Counted as written: what is wrong with an item has been said, and leaves their number as it is.
        var node = value.Node[constraint.Of.JsonName];
        int count =
            node is null ? 0
            : node.Kind == JsonKind.Array ? node.Items.Length
            : 1;
        if (count < constraint.Minimum || count > constraint.Maximum)
        {
            var cause = constraint.When is null ? null : value.Node[constraint.When.Property.JsonName];
            var span = (node ?? cause ?? value.Node).Span;
            string found = count == 0 ? "none" : Invariant(count);
            string[] arguments = [Expected(constraint), constraint.Of.JsonName, condition, found];
            diagnostics.Report(Descriptors.WrongCount, file, span, arguments);
        }
    }

    private static string Expected(CountConstraint constraint) =>
        constraint.Maximum == 0 ? "no value"
        : constraint.Maximum == int.MaxValue ? $"at least {Values(constraint.Minimum)}"
        : constraint.Minimum == 0 ? $"at most {Values(constraint.Maximum)}"
        : constraint.Minimum == constraint.Maximum ? $"exactly {Values(constraint.Maximum)}"
        : $"{Invariant(constraint.Minimum)} to {Values(constraint.Maximum)}";

    private static string Values(int count) => count == 1 ? "1 value" : $"{Invariant(count)} values";

    private static string Invariant(int count) => count.ToString(CultureInfo.InvariantCulture);

    private static string Text(Found found) => ((BoundText)found.Value).Text;

    // Every day that the one allows lies before every day that the other does.
    private static bool IsBefore(Found later, Found earlier) =>
        IsCertain(later, out var end) && IsCertain(earlier, out var start) && end.LatestEnd < start.EarliestStart;

    // A date that is hedged may be another one, so it contradicts nothing.
    private static bool IsCertain(Found found, out Edtf date) =>
        Edtf.TryParse(Text(found), out date, out _) && !date.IsApproximate && !date.IsUncertain;

    private static bool IsDay(Found found, out DateTime day)
    {
        bool isDay = IsCertain(found, out var date) && date.Precision == EdtfPrecision.Day;
        day = isDay ? DateTime.MinValue.AddDays(date.EarliestStart) : default;
        return isDay;
    }
}

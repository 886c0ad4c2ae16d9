using System;
using System.Collections;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Reflection;
using System.Text;

namespace NkRuData.Tests.Data;

/// <summary>
/// Writes facts as text, by reflection over their public properties, so that none can be forgotten. References are ids,
/// what a fact owns is expanded, a date shows the days that it allows, an enum its number. What is null or empty is left
/// out; the properties that there are stand in the head of the text. Records stand in the order of their rows, without the
/// numbers, which every new record would shift.
/// </summary>
internal static class Renderer
{
    internal static string Table(TableInfo table)
    {
        var text = new StringBuilder();
        text.Append("# ").Append(table.Name).Append(": ").AppendLine(Number(table.All.Count));
        var shapes = new SortedSet<string>(StringComparer.Ordinal);
        AddShapes(table.All[0].GetType(), shapes);
        foreach (string shape in shapes)
        {
            text.Append("# ").AppendLine(shape);
        }

        foreach (var fact in table.All)
        {
            text.AppendLine().AppendLine(table.PathById[fact.Id]);
            Properties(text, fact, "  ");
        }

        return text.ToString().Replace("\r\n", "\n");
    }

    // What views find among the facts: it follows from them, and has tests of its own.
    private static readonly string[] Views =
    [
        "Agent.DeniedBy",
        "Agent.Said",
        "Claim.FirstAppearance",
        "Indicator.Disputes",
        "Indicator.Range",
        "Indicator.Series",
        "Place.Claims",
    ];

    internal static IEnumerable<PropertyInfo> PropertiesOf(Type type) =>
        AllPropertiesOf(type).Where(property => !Views.Contains($"{type.Name}.{property.Name}"));

    internal static IEnumerable<PropertyInfo> AllPropertiesOf(Type type) =>
        type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property.GetIndexParameters().Length == 0)
            .OrderBy(property => property.Name is "Id" ? "" : property.Name, StringComparer.Ordinal);

    internal static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static void Properties(StringBuilder text, object record, string indent)
    {
        foreach (var property in PropertiesOf(record.GetType()))
        {
            Value(text, property.Name + ":", property.GetValue(record), indent);
        }
    }

    private static void Value(StringBuilder text, string head, object? value, string indent)
    {
        if (value is null || (value is not string && IsEmptyList(value)))
        {
            return;
        }

        text.Append(indent).Append(head);
        if (Scalar(value) is { } scalar)
        {
            text.Append(' ').AppendLine(scalar.Replace("\n", "\\n"));
        }
        else if (value is IEnumerable list)
        {
            text.AppendLine();
            foreach (object? item in list)
            {
                Value(text, "-", item, indent + "  ");
            }
        }
        else
        {
            text.Append(' ').AppendLine(value.ToString());
            Properties(text, value, indent + "    ");
        }
    }

    private static bool IsEmptyList(object value) => value is IEnumerable list && !list.GetEnumerator().MoveNext();

    private static string? Scalar(object value) =>
        value switch
        {
            string text => text,
            IFact fact => fact.Id,
            PartialDate date => $"{date.Edtf} ({Day(date.Earliest)} to {Day(date.Latest)}, {date.Precision})",
            Enum choice => $"{choice} ({Convert.ToInt32(choice, CultureInfo.InvariantCulture)})",
            bool flag => flag ? "yes" : "no",
            IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
            _ => null,
        };

    private static string Day(DateTime? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "..";

    // Of a record and of what it owns.
    private static void AddShapes(Type type, SortedSet<string> shapes)
    {
        if (!shapes.Add($"{type.Name}({string.Join(", ", PropertiesOf(type).Select(property => property.Name))})"))
        {
            return;
        }

        foreach (var property in PropertiesOf(type))
        {
            Type held = property.PropertyType.IsGenericType
                ? property.PropertyType.GetGenericArguments()[0]
                : property.PropertyType;
            if (held.Assembly == type.Assembly && held.IsClass && !typeof(IFact).IsAssignableFrom(held))
            {
                AddShapes(held, shapes);
            }
        }
    }
}

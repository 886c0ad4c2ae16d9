using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using NkRuData.Generator.Emission;

namespace NkRuData.Generator.Tests;

/// <summary>The facts of a compiled assembly, asked as its users ask.</summary>
internal sealed class LoadedFacts(IEnumerable<RecordModel> records)
{
    private readonly Dictionary<string, RecordModel> models = records.ToDictionary(record => record.Name);

    internal Dictionary<string, string> Read(Assembly assembly, string facade) =>
        Facts.Load(assembly, facade).ToDictionary(fact => fact.Key, fact => Object(fact.Value), StringComparer.Ordinal);

    private string Object(object value)
    {
        _ = value.ToString();
        return FactText.Object(
            models[value.GetType().Name]
                .Properties.Select(property => (property.Name, Value(property, Facts.Get(value, property.Name))))
        );
    }

    private string Value(PropertyModel property, object? value) =>
        property.Kind switch
        {
            _ when value is null => FactText.None,
            ColumnKind.Number or ColumnKind.Integer => FactText.Number(Printed.Of(value)),
            ColumnKind.Flag => Printed.Of(value),
            ColumnKind.Choice => Printed.Of((int)value),
            ColumnKind.Reference => Item(property, value),
            ColumnKind.Nested => Object(value),
            ColumnKind.Text or ColumnKind.Date => FactText.Text(Printed.Of(value)),
            _ => FactText.List(((IEnumerable)value).Cast<object>().Select(item => Item(property, item))),
        };

    private string Item(PropertyModel property, object item) =>
        item is string text ? FactText.Text(text)
        : property.Kind == ColumnKind.NestedList ? Object(item)
        : FactText.Reference((string)Facts.Get(item, "Id")!);
}

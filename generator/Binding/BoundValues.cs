using System.Collections.Generic;
using NkRuData.Generator.Json;
using NkRuData.Generator.Schema;

namespace NkRuData.Generator.Binding;

/// <summary>A value that has been checked against its shape.</summary>
internal abstract class BoundValue;

internal sealed class BoundText(string text) : BoundValue
{
    internal string Text { get; } = text;
}

/// <summary>A number as it was written: digits are copied, never computed with.</summary>
internal sealed class BoundNumber(string token) : BoundValue
{
    internal string Token { get; } = token;
}

internal sealed class BoundFlag(bool value) : BoundValue
{
    internal bool Value { get; } = value;
}

internal sealed class BoundChoice(Choice choice) : BoundValue
{
    internal Choice Choice { get; } = choice;
}

internal sealed class BoundReference(ReferenceShape shape, string id, JsonFile file, JsonSpan span) : BoundValue
{
    internal ReferenceShape Shape { get; } = shape;

    internal string Id { get; } = id;

    internal JsonFile File { get; } = file;

    internal JsonSpan Span { get; } = span;

    /// <summary>The record referred to; null until all are known, and where there is none.</summary>
    internal BoundRecord? Target { get; set; }
}

internal sealed class BoundList(IReadOnlyList<BoundValue> items) : BoundValue
{
    internal IReadOnlyList<BoundValue> Items { get; } = items;
}

internal sealed class BoundObject(ObjectShape shape, BoundValue?[] values, JsonNode node) : BoundValue
{
    internal ObjectShape Shape { get; } = shape;

    internal JsonNode Node { get; } = node;

    internal BoundValue? this[Property property] => values[property.Index];

    internal string Text(string jsonName) =>
        Shape.Find(jsonName) is { } property && this[property] is BoundText text ? text.Text : "";
}

/// <summary>A record of a table.</summary>
internal sealed class BoundRecord(BoundObject value, TableShape table, JsonFile file)
{
    internal BoundObject Value { get; } = value;

    internal TableShape Table { get; } = table;

    internal JsonFile File { get; } = file;

    internal string Id { get; } = value.Text("id");

    internal JsonSpan IdSpan => Value.Node["id"]?.Span ?? Value.Node.Span;

    /// <summary>The name of its member in the class of its table or group.</summary>
    internal string Member { get; set; } = "";

    /// <summary>Its position in the table.</summary>
    internal int Row { get; set; }
}

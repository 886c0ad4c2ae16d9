using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Threading;
using NkRuData.Generator.Binding;
using NkRuData.Generator.Schema;

namespace NkRuData.Generator.Emission;

/// <summary>Lays a bound table out as texts, columns and lookups: everything its source says, decided.</summary>
internal sealed class TableLayout
{
    // The C# compiler turns a switch over strings into jumps by length and character; beyond this it costs more than it saves.
    private const int MostSwitchEntries = 256;

    private readonly BoundTable table;
    private readonly BoundDataset dataset;
    private readonly ColumnNumbers numbers;
    private readonly CancellationToken cancellation;
    private readonly TextList texts = new();
    private readonly TextList dates = new();
    private readonly Column[] columns;
    private readonly StringBuilder data = new();

    // In bytes of UTF-8.
    private int size;

    // What records own, by its shape: the rows of its columns.
    private readonly Dictionary<ObjectShape, List<BoundObject>> owned = [];

    private TableLayout(BoundDataset dataset, BoundTable table, CancellationToken cancellation)
    {
        this.dataset = dataset;
        this.table = table;
        this.cancellation = cancellation;
        numbers = new(dataset.Schema);
        columns = [.. Enumerable.Range(0, numbers.CountOf(table.Shape)).Select(_ => new Column())];
    }

    internal static TableModel Build(BoundDataset dataset, BoundTable table, CancellationToken cancellation)
    {
        var layout = new TableLayout(dataset, table, cancellation);
        layout.AddObjects();
        layout.AddInverses();
        return layout.ToModel();
    }

    private TableModel ToModel()
    {
        AddColumns();
        var lookups = SchemaModels.Keys(table.Shape.Record).Select(Lookup).ToEquatableArray();
        var documentation = new MemberDocumentation(table, cancellation);
        var ids = SchemaModels.Columns(table.Shape.Record).FirstOrDefault();
        return new(
            dataset.Namespace,
            table.Shape.ClassName,
            table.Shape.Record.Name,
            table.Shape.Kind,
            XmlText.Prose(table.Shape.Description),
            table.Records.Count,
            texts.Repeated,
            dates.Count,
            columns.Length,
            ids is null ? 0 : numbers.Of(ids),
            data.ToString(),
            lookups,
            documentation.Groups().ToEquatableArray(),
            documentation.Members(table.Own).ToEquatableArray()
        );
    }

    // The texts stand before the columns, whose sizes depend on where texts start.
    private void AddColumns()
    {
        var strings = new StringBuilder();
        var digits = new StringBuilder();
        int offset = columns.Length * Column.EntryDigits;
        offset = texts.Write(strings, offset, columns[ColumnNumbers.TextStarts]);
        offset = dates.Write(strings, offset, columns[ColumnNumbers.DateStarts]);
        foreach (var column in columns)
        {
            cancellation.ThrowIfCancellationRequested();
            column.Write(data, digits, offset + digits.Length);
        }

        data.Append(strings).Append(digits);
        size = offset + digits.Length;
    }

    private void AddObjects()
    {
        var records = new List<BoundObject>();
        foreach (var record in table.Records)
        {
            cancellation.ThrowIfCancellationRequested();
            records.Add(record.Value);
        }

        AddColumns(table.Shape.Record, records);
        foreach (var shape in OwnersFirst(table.Shape.Record).Skip(1))
        {
            AddColumns(shape, owned.TryGetValue(shape, out var objects) ? objects : []);
        }
    }

    // What a shape owns comes behind all its owners: so its objects are known when its columns are written.
    private static List<ObjectShape> OwnersFirst(ObjectShape root)
    {
        var ordered = new List<ObjectShape>();
        Visit(root);
        ordered.Reverse();
        return ordered;

        void Visit(ObjectShape shape)
        {
            foreach (var property in shape.Properties)
            {
                if (
                    (property.Shape is ListShape list ? list.Item : property.Shape) is ObjectShape inner
                    && !ordered.Contains(inner)
                )
                {
                    Visit(inner);
                }
            }

            ordered.Add(shape);
        }
    }

    // Column by column, so that what is the same in many rows is met together, and the items of a list follow each other.
    private void AddColumns(ObjectShape shape, IReadOnlyList<BoundObject> objects)
    {
        foreach (var property in SchemaModels.Columns(shape))
        {
            var column = columns[numbers.Of(property)];
            foreach (var value in objects)
            {
                cancellation.ThrowIfCancellationRequested();
                Add(column, property, value[property]);
            }

            if (property.Shape is ListShape list)
            {
                column.Add(ItemsOf(property, list));
            }
        }

        if (SchemaModels.LabelKindOf(shape) == LabelKind.Column)
        {
            int number = numbers.OfLabel(shape);
            var quoted = SchemaModels
                .Columns(shape)
                .Where(property => property.Shape is TextShape { Format: not TextFormat.Edtf })
                .Where(property => number - numbers.Of(property) < ' ')
                .ToDictionary(property => property, property => (char)(number - numbers.Of(property)));
            foreach (var value in objects)
            {
                columns[number].Add(TemplateRenderer.Pattern(shape.Label!, value, quoted), texts);
            }
        }
    }

    private void Add(Column column, Property property, BoundValue? value)
    {
        switch (property.Shape)
        {
            case FlagShape:
                bool flag = value is BoundFlag bound ? bound.Value : property.Default?.Kind == Json.JsonKind.True;
                column.Add(flag ? 1 : 0);
                break;
            case ChoiceShape choices:
                var choice =
                    (value as BoundChoice)?.Choice
                    ?? choices.Choices.FirstOrDefault(x => x.Text == property.Default?.Text);
                column.Add((choice?.Number ?? -1) + 1);
                break;
            case ReferenceShape:
                column.Add(value is BoundReference { Target: { } target } ? target.Row + 1 : 0);
                break;
            case ObjectShape inner:
                column.Add(value is BoundObject found ? AddOwned(inner, found) : 0);
                break;
            case ListShape list:
                column.Add(ItemsOf(property, list));
                AddItems(property, list, (value as BoundList)?.Items ?? []);
                break;
            case TextShape { Format: TextFormat.Edtf }:
                column.Add((value as BoundText)?.Text, dates);
                break;
            default:
                column.Add(value is BoundNumber number ? number.Token : (value as BoundText)?.Text, texts);
                break;
        }
    }

    private int ItemsOf(Property property, ListShape list) =>
        list.Item is ObjectShape inner ? Owned(inner).Count : columns[numbers.Of(property) + 1].Count;

    private void AddItems(Property property, ListShape list, IReadOnlyList<BoundValue> values)
    {
        foreach (var value in values)
        {
            switch (value)
            {
                case BoundObject found:
                    AddOwned((ObjectShape)list.Item, found);
                    break;
                case BoundReference reference:
                    if (reference.Target is { } target)
                    {
                        columns[numbers.Of(property) + 1].Add(target.Row);
                    }

                    break;
                case BoundText text:
                    columns[numbers.Of(property) + 1].Add(text.Text, texts);
                    break;
            }
        }
    }

    private List<BoundObject> Owned(ObjectShape shape)
    {
        if (!owned.TryGetValue(shape, out var objects))
        {
            owned.Add(shape, objects = []);
        }

        return objects;
    }

    private int AddOwned(ObjectShape shape, BoundObject value)
    {
        var objects = Owned(shape);
        objects.Add(value);
        return objects.Count;
    }

    private void AddInverses()
    {
        var owners = InverseRows.Collect(dataset, table, cancellation);
        foreach (var inverse in dataset.Schema.Inverses.Where(inverse => inverse.Owner == table.Shape))
        {
            var firsts = columns[numbers.Of(inverse)];
            var rows = columns[numbers.Of(inverse) + 1];
            foreach (var found in owners.Of(inverse))
            {
                firsts.Add(rows.Count);
                found.ForEach(rows.Add);
            }

            firsts.Add(rows.Count);
        }
    }

    private LookupModel Lookup(Property property)
    {
        cancellation.ThrowIfCancellationRequested();
        var entries = new List<EntryModel>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var record in table.Records)
        {
            if (record.Value[property] is BoundText key && seen.Add(key.Text))
            {
                entries.Add(new(key.Text, record.Row));
            }
        }

        bool isShort = entries.Count <= MostSwitchEntries;
        return new(
            property.Index == 0 ? "" : property.Key!,
            property.Name,
            XmlText.Prose(property.Description),
            entries.Count == 0 ? 0 : entries.Max(entry => entry.Key.Length),
            isShort ? entries.OrderBy(entry => entry.Key, StringComparer.Ordinal).ToEquatableArray() : default,
            isShort ? null : AddSlots(entries)
        );
    }

    private HashModel AddSlots(List<EntryModel> entries)
    {
        int[] slots = KeySlots.Of(entries);
        int width = Column.DigitsFor(slots.Max());
        Array.ForEach(slots, slot => Column.Append(data, slot, width));
        size += slots.Length * width;
        return new(size - (slots.Length * width), slots.Length, width);
    }
}

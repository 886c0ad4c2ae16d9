using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using NkRuData.Generator.Binding;
using NkRuData.Generator.Schema;

namespace NkRuData.Generator.Emission;

/// <summary>Lays a bound table out as heap, rows and lookups: everything its source says, decided.</summary>
internal sealed class TableLayout
{
    // The C# compiler turns a switch over strings into jumps by length and character; beyond this it costs more than it saves.
    private const int MostSwitchEntries = 256;

    private readonly BoundTable table;
    private readonly BoundDataset dataset;
    private readonly PartNumbers parts;
    private readonly HeapBuilder heap = new();
    private readonly CancellationToken cancellation;
    private readonly SortedDictionary<int, RowBuilder> rows = [];

    private TableLayout(BoundDataset dataset, BoundTable table, CancellationToken cancellation)
    {
        this.dataset = dataset;
        this.table = table;
        this.cancellation = cancellation;
        parts = new(dataset.Schema);
    }

    internal static TableModel Build(BoundDataset dataset, BoundTable table, CancellationToken cancellation)
    {
        var layout = new TableLayout(dataset, table, cancellation);
        layout.AddRecords();
        layout.AddInverses();
        var lookups = layout.Lookups().ToEquatableArray();
        return layout.ToModel(lookups);
    }

    private TableModel ToModel(EquatableArray<LookupModel> lookups)
    {
        var widths = new Widths(
            RowBuilder.DigitsFor(heap.End),
            RowBuilder.DigitsFor(heap.LongestText + 1),
            RowBuilder.DigitsFor(rows.Values.Max(part => part.LargestIndex))
        );
        var documentation = new MemberDocumentation(table, cancellation);
        return new(
            dataset.Namespace,
            table.Shape.ClassName,
            table.Shape.Record.Name,
            table.Shape.Kind,
            XmlText.Prose(table.Shape.Description),
            table.Records.Count,
            widths,
            heap.ToString(),
            rows.Where(part => part.Value.Count > 0)
                .Select(part => part.Value.ToModel(part.Key, widths))
                .ToEquatableArray(),
            lookups,
            documentation.Groups().ToEquatableArray(),
            documentation.Members(table.Own).ToEquatableArray()
        );
    }

    private RowBuilder Part(int number, string name)
    {
        if (!rows.TryGetValue(number, out var part))
        {
            rows.Add(number, part = new(name));
        }

        return part;
    }

    private void AddRecords()
    {
        var part = Part(PartNumbers.Records, "records");
        foreach (var record in table.Records)
        {
            cancellation.ThrowIfCancellationRequested();
            AddObject(part, record.Value);
        }
    }

    private void AddObject(RowBuilder part, BoundObject value)
    {
        foreach (var property in SchemaModels.Columns(value.Shape))
        {
            AddColumn(part, value[property], property);
        }

        if (SchemaModels.LabelKindOf(value.Shape) == LabelKind.Column)
        {
            AddText(part, TemplateRenderer.Plain(value.Shape.Label!, value));
        }

        part.EndRow();
    }

    private void AddColumn(RowBuilder part, BoundValue? value, Property property)
    {
        switch (property.Shape)
        {
            case FlagShape:
                bool flag = value is BoundFlag bound ? bound.Value : property.Default?.Kind == Json.JsonKind.True;
                part.Add(Cell.Flag, flag ? 1 : 0);
                break;
            case ChoiceShape choices:
                var choice =
                    (value as BoundChoice)?.Choice
                    ?? choices.Choices.FirstOrDefault(x => x.Text == property.Default?.Text);
                part.Add(Cell.Choice, (choice?.Number ?? -1) + 1);
                break;
            case ReferenceShape:
                part.Add(Cell.Index, RowAfter((value as BoundReference)?.Target));
                break;
            case ObjectShape inner:
                part.Add(Cell.Index, value is BoundObject found ? AddRows(inner, [found]) + 1 : 0);
                break;
            case ListShape list:
                AddList(part, list, (value as BoundList)?.Items ?? []);
                break;
            default:
                string? text = value is BoundNumber number ? number.Token : (value as BoundText)?.Text;
                AddText(part, text);
                break;
        }
    }

    private void AddList(RowBuilder part, ListShape shape, IReadOnlyList<BoundValue> items)
    {
        int first = shape.Item switch
        {
            ObjectShape inner => AddRows(inner, [.. items.OfType<BoundObject>()]),
            ReferenceShape => AddIndexes([
                .. items.OfType<BoundReference>().Select(item => item.Target).OfType<BoundRecord>(),
            ]),
            _ => AddTexts([.. items.OfType<BoundText>()]),
        };
        int count =
            shape.Item is ReferenceShape
                ? items.OfType<BoundReference>().Count(item => item.Target is not null)
                : items.Count;
        AddSpan(part, first, count);
    }

    // Rows of one list are consecutive: those that an object owns itself are laid out when it is complete.
    private int AddRows(ObjectShape shape, IReadOnlyList<BoundObject> objects)
    {
        var part = Part(parts.Of(shape), shape.Name);
        int first = part.Count;
        foreach (var item in objects)
        {
            AddObject(part, item);
        }

        return first;
    }

    private int AddIndexes(IReadOnlyList<BoundRecord> records)
    {
        var part = Part(PartNumbers.References, "references");
        int first = part.Count;
        foreach (var record in records)
        {
            part.Add(Cell.Index, RowAfter(record));
            part.EndRow();
        }

        return first;
    }

    private int AddTexts(IReadOnlyList<BoundText> texts)
    {
        var part = Part(PartNumbers.Texts, "texts");
        int first = part.Count;
        foreach (var text in texts)
        {
            AddText(part, text.Text);
            part.EndRow();
        }

        return first;
    }

    private void AddText(RowBuilder part, string? text)
    {
        var (address, length) = text is null ? (0, -1) : heap.Add(text);
        part.Add(Cell.Address, address);
        part.Add(Cell.Length, length + 1);
    }

    private static void AddSpan(RowBuilder part, int first, int count)
    {
        part.Add(Cell.Index, count == 0 ? 0 : first);
        part.Add(Cell.Index, count);
    }

    private static int RowAfter(BoundRecord? record) => record is null ? 0 : record.Row + 1;

    private void AddInverses()
    {
        var owners = InverseRows.Collect(dataset, table, cancellation);
        foreach (var inverse in dataset.Schema.Inverses.Where(inverse => inverse.Owner == table.Shape))
        {
            var part = Part(parts.Of(inverse), $"{inverse.Target.Record.Name}.{inverse.Name}");
            foreach (var found in owners.Of(inverse))
            {
                AddSpan(part, AddIndexes([.. found.Select(owner => table.Records[owner])]), found.Count);
                part.EndRow();
            }
        }
    }

    private IEnumerable<LookupModel> Lookups()
    {
        var shape = table.Shape.Record;
        if (shape.Properties.Count > 0)
        {
            yield return Lookup(shape.Properties[0], "", parts.SortedIds);
        }

        foreach (var property in shape.Properties.Where(property => property.Key is not null))
        {
            yield return Lookup(property, property.Key!, parts.OfKey(property));
        }
    }

    private LookupModel Lookup(Property property, string name, int sortedPart)
    {
        var entries = new List<EntryModel>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var record in table.Records)
        {
            if (record.Value[property] is BoundText key && seen.Add(key.Text))
            {
                entries.Add(new(key.Text, record.Row));
            }
        }

        entries.Sort((left, right) => string.CompareOrdinal(left.Key, right.Key));
        string documentation = XmlText.Prose(property.Description);
        if (entries.Count <= MostSwitchEntries)
        {
            return new(name, documentation, 0, entries.Count, entries.ToEquatableArray());
        }

        var part = Part(sortedPart, $"by {property.Name}");
        foreach (var entry in entries)
        {
            AddText(part, entry.Key);
            part.Add(Cell.Index, entry.Row + 1);
            part.EndRow();
        }

        return new(name, documentation, sortedPart, entries.Count, default);
    }
}

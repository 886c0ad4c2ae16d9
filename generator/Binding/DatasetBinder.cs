using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using NkRuData.Generator.Diagnostics;
using NkRuData.Generator.Json;
using NkRuData.Generator.Schema;

namespace NkRuData.Generator.Binding;

/// <summary>Binds all files of a data set, resolves what refers across them, and puts the records into their order.</summary>
internal sealed class DatasetBinder(
    SchemaSet schema,
    JsonFile? settingsFile,
    DiagnosticBag diagnostics,
    CancellationToken cancellation
)
{
    private readonly Dictionary<string, BoundRecord> byId = new(StringComparer.Ordinal);
    private readonly Dictionary<TableShape, List<(JsonFile File, BoundObject Root, List<BoundRecord> Records)>> files =
    [];
    private readonly List<BoundReference> references = [];

    // A table with a broken file lacks records through no fault of those who refer to it.
    private readonly HashSet<TableShape> broken = [];

    // So may any table, where a file does not say which it belongs to.
    private bool isAnyBroken;
    private readonly DatasetSettings settings = new(schema, diagnostics);
    private readonly FileShapeFinder shapes = new(schema, diagnostics);

    internal static BoundDataset Bind(
        SchemaSet schema,
        DatasetFiles files,
        DiagnosticBag diagnostics,
        CancellationToken cancellation
    )
    {
        var binder = new DatasetBinder(schema, files.Settings, diagnostics, cancellation);
        foreach (var file in files.Data)
        {
            binder.BindFile(file);
        }

        new ReferenceResolver(binder.byId, diagnostics, cancellation).Resolve(
            binder.references,
            table => binder.isAnyBroken || binder.broken.Contains(table)
        );
        var tables = schema.Tables.Select(binder.ToTable).ToList();
        binder.CheckConstraints(tables);
        return new()
        {
            Namespace = binder.settings.Namespace,
            Facade = binder.settings.Facade,
            SettingsPath = files.Settings?.Path ?? "",
            Edition = binder.settings.Edition,
            Description = binder.settings.Description,
            Schema = schema,
            Tables = tables,
        };
    }

    private void BindFile(JsonFile file)
    {
        if (shapes.Find(file) is not { } shape)
        {
            isAnyBroken = true;
            return;
        }

        if (file.IsBroken && shape.Table is not null)
        {
            broken.Add(shape.Table);
        }

        // After a syntax error the rest of the file is missing, and what is missing is not worth a message each.
        var said = file.IsBroken ? new DiagnosticBag() : diagnostics;
        var binder = new ValueBinder(file, said, cancellation);
        if (file.Root is not { } root || binder.BindObject(root, shape.Root) is not { } bound)
        {
            return;
        }

        references.AddRange(binder.References);
        if (shape.Table is { } table)
        {
            AddRecords(file, bound, table);
        }
        else if (file == settingsFile)
        {
            settings.Read(file, bound);
        }
    }

    private void AddRecords(JsonFile file, BoundObject root, TableShape table)
    {
        var records = new List<BoundRecord>();
        var property = root.Shape.Find("records")!;
        foreach (var item in ((root[property] as BoundList)?.Items ?? []).OfType<BoundObject>())
        {
            cancellation.ThrowIfCancellationRequested();
            var record = new BoundRecord(item, table, file);
            if (record.Id.Length == 0)
            {
                continue;
            }

            if (byId.TryGetValue(record.Id, out var other))
            {
                diagnostics.Report(
                    Descriptors.DuplicateId,
                    file,
                    record.IdSpan,
                    record.Id,
                    DiagnosticInfo.Place(other.File, other.IdSpan)
                );
                continue;
            }

            byId.Add(record.Id, record);
            records.Add(record);
        }

        if (!files.TryGetValue(table, out var list))
        {
            files.Add(table, list = []);
        }

        list.Add((file, root, records));
    }

    private void CheckConstraints(IEnumerable<BoundTable> tables)
    {
        var checker = new ConstraintChecker(diagnostics, cancellation);
        foreach (var record in tables.SelectMany(table => table.Records))
        {
            cancellation.ThrowIfCancellationRequested();
            checker.Check(record);
        }
    }

    private BoundTable ToTable(TableShape table)
    {
        var own = new List<BoundRecord>();
        var groups = new List<BoundGroup>();
        var naming = new MemberNaming(table, diagnostics, cancellation);
        foreach (var (file, root, records) in Ordered(table))
        {
            if (table.IsGroup(file))
            {
                records.Sort((left, right) => string.CompareOrdinal(left.Id, right.Id));
                groups.Add(new(naming.NameGroup(file), root.Text("title"), root.Text("description"), records));
            }
            else
            {
                own.AddRange(records);
            }
        }

        own.Sort((left, right) => string.CompareOrdinal(left.Id, right.Id));
        naming.NameMembers(table.ClassName, own);
        groups.ForEach(group => naming.NameMembers(group.Name, group.Records));
        List<BoundRecord> all = [.. own, .. groups.SelectMany(group => group.Records)];
        for (int row = 0; row < all.Count; row++)
        {
            all[row].Row = row;
        }

        KeyChecker.Check(table, all, diagnostics, cancellation);
        return new(table, own, groups, all);
    }

    private IEnumerable<(JsonFile File, BoundObject Root, List<BoundRecord> Records)> Ordered(TableShape table) =>
        files.TryGetValue(table, out var list)
            ? list.OrderBy(file => Names.Stem(file.File.Path, ".json"), StringComparer.Ordinal)
                .ThenBy(file => file.File.Path, StringComparer.Ordinal)
            : [];
}

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
    private readonly Dictionary<TableShape, string[]> idsOf = [];
    private readonly Dictionary<(TableShape Table, string Id), string> hints = [];

    // A table with a broken file lacks records through no fault of those who refer to it.
    private readonly HashSet<TableShape> broken = [];

    // So may any table, where a file does not say which it belongs to.
    private bool isAnyBroken;
    private readonly DatasetSettings settings = new(schema, diagnostics);

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

        binder.Resolve();
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
        if (ShapeOf(file) is not { } shape)
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

    private FileShape? ShapeOf(JsonFile file)
    {
        if (file.Root is not { } root)
        {
            return null;
        }

        if (root["$schema"] is not { Kind: JsonKind.Text } path)
        {
            if (!file.IsBroken)
            {
                diagnostics.Report(Descriptors.UnknownSchema, file, root.Span, "found none");
            }

            return null;
        }

        if (schema.Files.TryGetValue(Paths.Resolve(file.Path, path.Text), out var shape))
        {
            return shape;
        }

        string folder = Paths.Folder(file.Path) + "/";
        string hint = $"found '{path.Text}'";
        hint += Suggestion.For(
            path.Text,
            schema.Files.Keys.OrderBy(key => key, StringComparer.Ordinal).Select(key => Relative(folder, key))
        );
        diagnostics.Report(Descriptors.UnknownSchema, file, path.Span, hint);
        return null;
    }

    private static string Relative(string folder, string path)
    {
        string up = "";
        while (!path.StartsWith(folder, StringComparison.Ordinal))
        {
            // The folder that has no other above it shares nothing with the path.
            int slash = folder.TrimEnd('/').LastIndexOf('/');
            if (slash < 0)
            {
                return path;
            }

            folder = folder.Substring(0, slash + 1);
            up += "../";
        }

        return up + path.Substring(folder.Length);
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

    private void Resolve()
    {
        foreach (var reference in references)
        {
            cancellation.ThrowIfCancellationRequested();
            if (reference.Shape.Table is not { } table)
            {
                continue;
            }

            if (!byId.TryGetValue(reference.Id, out var record))
            {
                if (!isAnyBroken && !broken.Contains(table))
                {
                    string hint = Hint(table, reference.Id);
                    diagnostics.Report(
                        Descriptors.UnknownReference,
                        reference.File,
                        reference.Span,
                        table.Kind,
                        reference.Id,
                        hint
                    );
                }
            }
            else if (record.Table != table)
            {
                diagnostics.Report(
                    Descriptors.WrongKind,
                    reference.File,
                    reference.Span,
                    table.Kind,
                    reference.Id,
                    record.Table.Kind
                );
            }
            else
            {
                reference.Target = record;
            }
        }
    }

    // An id that was renamed is missed in many places; and past what is reported at all, nobody reads a hint.
    private string Hint(TableShape table, string id)
    {
        if (!hints.TryGetValue((table, id), out string? hint))
        {
            if (!idsOf.TryGetValue(table, out string[]? ids))
            {
                var known = byId.Values.Where(record => record.Table == table).Select(record => record.Id);
                idsOf.Add(table, ids = [.. known.OrderBy(known => known, StringComparer.Ordinal)]);
            }

            hint = hints.Count < Pipeline.MostDiagnostics ? Suggestion.For(id, ids) : "";
            hints.Add((table, id), hint);
        }

        return hint;
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
        var groups = new List<BoundGroup>();
        var all = new List<BoundRecord>();
        var naming = new MemberNaming(table, diagnostics, cancellation);
        foreach (var (file, root, records) in Ordered(table))
        {
            records.Sort((left, right) => string.CompareOrdinal(left.Id, right.Id));
            if (table.IsGrouped)
            {
                string name = naming.NameGroup(file);
                groups.Add(new(name, root.Text("title"), root.Text("description"), records));
            }

            all.AddRange(records);
        }

        if (!table.IsGrouped)
        {
            all.Sort((left, right) => string.CompareOrdinal(left.Id, right.Id));
            naming.NameMembers(table.ClassName, all);
        }
        else
        {
            groups.ForEach(group => naming.NameMembers(group.Name, group.Records));
        }

        for (int row = 0; row < all.Count; row++)
        {
            all[row].Row = row;
        }

        CheckKeys(table, all);
        return new(table, groups, all);
    }

    private IEnumerable<(JsonFile File, BoundObject Root, List<BoundRecord> Records)> Ordered(TableShape table) =>
        files.TryGetValue(table, out var list)
            ? list.OrderBy(file => Names.Stem(file.File.Path, ".json"), StringComparer.Ordinal)
                .ThenBy(file => file.File.Path, StringComparer.Ordinal)
            : [];

    private static bool IsLookedUpBy(Property property) => property.Key is not null || property.JsonName == "id";

    private void CheckKeys(TableShape table, List<BoundRecord> records)
    {
        foreach (var property in table.Record.Properties.Where(IsLookedUpBy))
        {
            var seen = new Dictionary<string, BoundRecord>(StringComparer.Ordinal);
            foreach (var record in records)
            {
                cancellation.ThrowIfCancellationRequested();
                if (record.Value[property] is not BoundText value)
                {
                    continue;
                }

                var span = record.Value.Node[property.JsonName]!.Span;
                if (value.Text.Any(c => c > '~'))
                {
                    diagnostics.Report(Descriptors.NonAsciiKey, record.File, span, value.Text);
                }
                else if (seen.TryGetValue(value.Text, out var other))
                {
                    string place = DiagnosticInfo.Place(other.File, other.Value.Node[property.JsonName]!.Span);
                    diagnostics.Report(
                        Descriptors.DuplicateKeyValue,
                        record.File,
                        span,
                        property.JsonName,
                        value.Text,
                        place
                    );
                }
                else
                {
                    seen.Add(value.Text, record);
                }
            }
        }
    }
}

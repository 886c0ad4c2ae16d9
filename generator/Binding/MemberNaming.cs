using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using NkRuData.Generator.Diagnostics;
using NkRuData.Generator.Json;
using NkRuData.Generator.Schema;

namespace NkRuData.Generator.Binding;

/// <summary>Gives each record the name of its member, by the one documented rule, and refuses names that cannot stand.</summary>
internal sealed class MemberNaming(TableShape table, DiagnosticBag diagnostics, CancellationToken cancellation)
{
    private const int MostMembers = 256;

    private static readonly string[] Reserved =
    [
        "All",
        "Count",
        "Equals",
        "Get",
        "GetHashCode",
        "GetType",
        "MemberwiseClone",
        "Finalize",
        "ReferenceEquals",
        "ToString",
        "TryGet",
    ];

    private readonly Dictionary<string, JsonFile> groups = new(StringComparer.Ordinal);

    /// <summary>The name of the class of a file's records, or empty where it cannot have one.</summary>
    internal string NameGroup(JsonFile file)
    {
        string name = Names.Pascal(Names.Stem(file.Path, ".json"));
        var start = new JsonSpan(0, 0);
        if (Problem(name, table.ClassName) is { } problem)
        {
            diagnostics.Report(Descriptors.InvalidName, file, start, name, problem + ": rename the file");
        }
        else if (groups.TryGetValue(name, out var other))
        {
            diagnostics.Report(Descriptors.NameCollision, file, start, name, other.Path);
        }
        else
        {
            groups.Add(name, file);
            return name;
        }

        return "";
    }

    internal void NameMembers(string className, IReadOnlyList<BoundRecord> records)
    {
        if (records.Count > MostMembers)
        {
            var excess = records[MostMembers];
            diagnostics.Report(
                Descriptors.TooManyFacts,
                excess.File,
                excess.IdSpan,
                className,
                $"{records.Count}",
                $"{MostMembers}"
            );
        }

        var taken = new Dictionary<string, BoundRecord>(StringComparer.Ordinal);
        foreach (var record in records)
        {
            cancellation.ThrowIfCancellationRequested();
            var (name, span) = Name(record);
            if (Problem(name, className) is { } problem)
            {
                diagnostics.Report(Descriptors.InvalidName, record.File, span, name, problem);
            }
            else if (className == table.ClassName && groups.TryGetValue(name, out var group))
            {
                diagnostics.Report(Descriptors.NameCollision, record.File, span, name, group.Path);
            }
            else if (taken.TryGetValue(name, out var other))
            {
                string place = DiagnosticInfo.Place(other.File, other.IdSpan);
                diagnostics.Report(Descriptors.NameCollision, record.File, span, name, place);
            }
            else
            {
                taken.Add(name, record);
                record.Member = name;
            }
        }
    }

    private (string Name, JsonSpan Span) Name(BoundRecord record)
    {
        foreach (var property in table.Record.Properties)
        {
            if (property.IsMemberName && record.Value[property] is BoundText name)
            {
                return (name.Text, record.Value.Node[property.JsonName]!.Span);
            }
        }

        return (Names.Pascal(record.Id), record.IdSpan);
    }

    private string? Problem(string name, string className) =>
        !Names.IsIdentifier(name) ? "it is no identifier"
        : name == className ? "its class has that name"
        : Array.IndexOf(Reserved, name) >= 0 ? "the name is reserved"
        : table.Record.Properties.Any(property => property.Key is { } key && name == "TryGetBy" + key)
            ? "a lookup has that name"
        : null;
}

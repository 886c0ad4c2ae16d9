using System;
using System.Collections.Generic;
using System.Linq;
using Shouldly;

namespace NkRuData.Tests.Data;

/// <summary>A text per direction of lookup, made by looking up: id to member, key to id, topic to ids.</summary>
public class LookupSnapshotTests
{
    [Fact]
    public void An_id_leads_to_its_member()
    {
        var lines = new List<string>();
        foreach (var table in TableInfo.Every)
        {
            lines.Add($"# {table.Name}");
            foreach (string id in Sorted(table.All.Select(fact => fact.Id)))
            {
                table.TryGet(id, out IFact? fact).ShouldBeTrue(id);
                lines.Add($"{id} -> {table.PathById[fact!.Id]}");
            }
        }

        Snapshot.Match(Text(lines));
    }

    [Fact]
    public void An_id_of_any_kind_leads_to_its_kind()
    {
        var lines = new List<string>();
        foreach (string id in Sorted(Facts.All.Select(fact => fact.Id)))
        {
            Facts.TryGet(id, out IFact? fact).ShouldBeTrue(id);
            lines.Add($"{id} -> {fact.Kind}");
        }

        Snapshot.Match(Text(lines));
    }

    [Fact]
    public void A_key_leads_to_its_fact()
    {
        var lines = new List<string>();
        foreach (var table in TableInfo.Every)
        {
            foreach (string key in table.Keys)
            {
                lines.Add($"# {table.Name} by {key}");
                var property = table.All[0].GetType().GetProperty(key)!;
                foreach (string value in Sorted(table.All.Select(property.GetValue).OfType<string>()))
                {
                    table.TryGet(value, out IFact? fact, key).ShouldBeTrue(value);
                    lines.Add($"{value} -> {fact!.Id}");
                }
            }
        }

        Snapshot.Match(Text(lines));
    }

    [Fact]
    public void A_topic_leads_to_its_facts()
    {
        var lines = new List<string>();
        foreach (var group in TableInfo.Every.SelectMany(table => table.Groups))
        {
            lines.Add($"# {group.DeclaringType!.Name}.{group.Name}");
            lines.AddRange(TableInfo.AllOf(group)!.Select(fact => fact.Id));
        }

        Snapshot.Match(Text(lines));
    }

    private static IEnumerable<string> Sorted(IEnumerable<string> texts) =>
        texts.OrderBy(text => text, StringComparer.Ordinal);

    private static string Text(IEnumerable<string> lines) => string.Concat(lines.Select(line => line + "\n"));
}

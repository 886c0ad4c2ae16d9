using System.Collections.Generic;
using System.Linq;
using System.Threading;
using NkRuData.Generator.Binding;
using NkRuData.Generator.Schema;

namespace NkRuData.Generator.Emission;

/// <summary>What stands over the members of a table: the fact itself, as its schema's templates tell it.</summary>
internal sealed class MemberDocumentation(BoundTable table, CancellationToken cancellation)
{
    private readonly Referrers referrers = new(table);

    internal IEnumerable<GroupModel> Groups()
    {
        int first = table.Own.Count;
        foreach (var group in table.Groups)
        {
            if (group.Name.Length > 0)
            {
                yield return new(
                    group.Name,
                    // Lists of completions show summaries alone, so that of a topic says all there is.
                    XmlText.EscapeLine($"{group.Title}. {group.Description}".TrimEnd('.')),
                    $"Facts: {group.Records.Count}.",
                    first,
                    group.Records.Count,
                    Members(group.Records).ToEquatableArray()
                );
            }

            first += group.Records.Count;
        }
    }

    internal IEnumerable<MemberModel> Members(IEnumerable<BoundRecord> records) =>
        records
            .Where(record => record.Member.Length > 0)
            .Select(Member)
            .OrderBy(member => member.Name, System.StringComparer.Ordinal);

    private MemberModel Member(BoundRecord record)
    {
        cancellation.ThrowIfCancellationRequested();
        var shape = table.Shape.Record;
        string summary = shape.Summary is null
            ? XmlText.EscapeLine(record.Id)
            : Paragraphs(TemplateRenderer.Xml(shape.Summary, record.Value, referrers));
        string[] remarks = shape.Remarks is null ? [] : TemplateRenderer.Xml(shape.Remarks, record.Value, referrers);
        return new(record.Member, record.Row, summary, new(remarks), Obsolete(shape.Obsolete, record.Value));
    }

    // The first stands for itself: lists of completions show it beside the name.
    private static string Paragraphs(string[] paragraphs) =>
        string.Concat(paragraphs.Select((paragraph, i) => i == 0 ? paragraph : $" <para>{paragraph}</para>"));

    private static ObsoleteModel? Obsolete(ObsoleteRule? rule, BoundObject record)
    {
        if (rule is null)
        {
            return null;
        }

        string? actual = (record[rule.Property] as BoundChoice)?.Choice.Text ?? rule.Property.Default?.Text;
        var value = rule.Values.FirstOrDefault(value => value.Text == actual);
        return value is null
            ? null
            : new(TemplateRenderer.Plain(rule.Message, record), value.IsError, value.DiagnosticId, rule.Url);
    }
}

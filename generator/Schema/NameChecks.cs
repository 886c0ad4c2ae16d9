using System;
using System.Collections.Generic;
using NkRuData.Generator.Diagnostics;
using NkRuData.Generator.Json;

namespace NkRuData.Generator.Schema;

/// <summary>
/// Checks the names of the members of generated records: properties, the lists that references add on their targets, and
/// lookups. What collides here would be an error in generated code, where nobody can mend it.
/// </summary>
internal sealed class NameChecks(DiagnosticBag diagnostics)
{
    private const string Needed = "it must be an identifier that begins with a capital";

    // What lists of several kinds write before the properties of each record.
    private const string KindInJson = "kind";

    // What records and facts bring along.
    private static readonly string[] Reserved =
    [
        "Clone",
        "EqualityContract",
        "Equals",
        "Finalize",
        "GetHashCode",
        "GetType",
        "List",
        "MemberwiseClone",
        "PrintMembers",
        "ReferenceEquals",
        "ToString",
        "TryParse",
    ];

    // Who took which name on which record.
    private readonly Dictionary<(ObjectShape Record, string Name), string> taken = [];
    private readonly HashSet<(ObjectShape Record, string Key)> keys = [];

    internal void CheckProperties(JsonFile file, JsonNode node, ObjectShape shape)
    {
        foreach (var property in shape.Properties)
        {
            CheckProperty(file, node["properties"]!.Find(property.JsonName)!, shape, property);
        }
    }

    /// <summary>Checks the list that a reference adds on its target, for the table that the reference stands in.</summary>
    internal void CheckInverse(JsonFile file, JsonNode node, ReferenceShape reference, TableShape owner)
    {
        // References of one table to one target make one list together.
        var span = node["x-inverse"]!.Span;
        if (
            !taken.TryGetValue((reference.Table.Record, reference.Inverse!), out string? other)
            || other != owner.ClassName
        )
        {
            Take(file, span, reference.Table.Record, reference.Inverse!, owner.ClassName, "");
        }
    }

    private void CheckProperty(JsonFile file, JsonMember member, ObjectShape shape, Property property)
    {
        if (shape.Table is not null && property.JsonName == KindInJson && !property.IsMemberName)
        {
            const string Taken = "by the kind of the record, which lists of several kinds write";
            diagnostics.Report(Descriptors.SchemaNameCollision, file, member.NameSpan, member.Name, Taken);
        }
        else if (!property.IsMemberName)
        {
            Take(file, member.NameSpan, shape, property.Name, $"'{member.Name}'", "; x-name gives another");
        }

        if (property.Key is { } key)
        {
            var span = member.Value["x-key"]!.Span;
            if (property.Index == 0 || property.Shape is TextShape { Format: TextFormat.Edtf })
            {
                string what =
                    property.Index == 0 ? "the id is looked up by anyway" : "dates are compared, and not looked up by";
                diagnostics.Report(Descriptors.Contradiction, file, span, what);
            }
            else if (!IsName(key))
            {
                diagnostics.Report(Descriptors.InvalidName, file, span, key, Needed);
            }
            else if (!keys.Add((shape, key)))
            {
                diagnostics.Report(Descriptors.SchemaNameCollision, file, span, key, "by another lookup");
            }
        }
    }

    private void Take(JsonFile file, JsonSpan span, ObjectShape shape, string name, string owner, string remedy)
    {
        bool isReserved =
            name == shape.Name
            || Array.IndexOf(Reserved, name) >= 0
            || (
                shape.Table is not null && (name == "Kind" || (name == "Label" && shape.Label?.SoleText?.Name != name))
            );
        if (!IsName(name))
        {
            diagnostics.Report(Descriptors.InvalidName, file, span, name, Needed + remedy);
        }
        else if (isReserved)
        {
            diagnostics.Report(
                Descriptors.InvalidName,
                file,
                span,
                name,
                "the record has a member of that name" + remedy
            );
        }
        else if (taken.TryGetValue((shape, name), out string? other))
        {
            diagnostics.Report(Descriptors.SchemaNameCollision, file, span, name, "by " + other);
        }
        else
        {
            taken.Add((shape, name), owner);
        }
    }

    private static bool IsName(string name) => Names.IsIdentifier(name) && name[0] is >= 'A' and <= 'Z';
}

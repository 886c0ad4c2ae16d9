using System;
using System.Collections.Generic;

namespace NkRuData.Generator.Json;

internal enum JsonKind
{
    Object,
    Array,
    Text,
    Number,
    True,
    False,
    Null,
}

/// <summary>A stretch of a file, in UTF-16 units as Roslyn and editors count.</summary>
internal readonly record struct JsonSpan(int Start, int Length);

/// <summary>A value of a JSON file and where it stands.</summary>
internal sealed class JsonNode(JsonKind kind, JsonSpan span)
{
    private const int Few = 32;

    private Dictionary<string, JsonMember>? byName;

    internal JsonKind Kind { get; } = kind;

    /// <summary>Where the value stands; of an object or array, its opening bracket.</summary>
    internal JsonSpan Span { get; } = span;

    /// <summary>The value of a text, or the token of a number as written.</summary>
    internal string Text { get; init; } = "";

    /// <summary>The members of an object, in the order written.</summary>
    internal JsonMember[] Members { get; set; } = [];

    /// <summary>The items of an array.</summary>
    internal JsonNode[] Items { get; set; } = [];

    internal JsonNode? this[string name] => Find(name)?.Value;

    internal JsonMember? Find(string name)
    {
        if (Members.Length > Few)
        {
            return (byName ??= ByName()).TryGetValue(name, out var found) ? found : null;
        }

        foreach (var member in Members)
        {
            if (string.Equals(member.Name, name, StringComparison.Ordinal))
            {
                return member;
            }
        }

        return null;
    }

    /// <summary>The value of a keyword where it is a text; null where it is absent or something else.</summary>
    internal string? TextOf(string name) => this[name] is { Kind: JsonKind.Text } value ? value.Text : null;

    /// <summary>What the value is, as far as it can be shown in a message.</summary>
    internal string Show()
    {
        const int Most = 40;
        string text = Text.Length > Most ? Text.Substring(0, Most) + "…" : Text;
        return Kind switch
        {
            JsonKind.Text => $"the string '{text}'",
            JsonKind.Number => $"the number {text}",
            _ => Describe(),
        };
    }

    private Dictionary<string, JsonMember> ByName()
    {
        var members = new Dictionary<string, JsonMember>(Members.Length, StringComparer.Ordinal);
        foreach (var member in Members)
        {
            if (!members.ContainsKey(member.Name))
            {
                members.Add(member.Name, member);
            }
        }

        return members;
    }

    /// <summary>What the value is, for a message.</summary>
    internal string Describe() =>
        Kind switch
        {
            JsonKind.Object => "an object",
            JsonKind.Array => "an array",
            JsonKind.Text => "a string",
            JsonKind.Number => "a number",
            JsonKind.True => "true",
            JsonKind.False => "false",
            _ => "null",
        };
}

/// <summary>A member of a JSON object: its name, where the name stands, and its value.</summary>
internal sealed record JsonMember(string Name, JsonSpan NameSpan, JsonNode Value);

using System;
using System.Collections.Generic;
using System.Text;
using System.Text.Json;
using System.Threading;
using Microsoft.CodeAnalysis.Text;
using NkRuData.Generator.Diagnostics;

namespace NkRuData.Generator.Json;

/// <summary>Reads JSON text into a positioned tree. Never throws on any text; what is wrong is a diagnostic.</summary>
internal ref struct JsonParser
{
    private readonly JsonFile file;
    private readonly DiagnosticBag diagnostics;
    private readonly byte[] utf8;
    private readonly Utf16Positions positions;
    private readonly CancellationToken cancellation;
    private readonly Stack<Frame> open = new();
    private Utf8JsonReader reader;

    private JsonParser(JsonFile file, string text, CancellationToken cancellation)
    {
        this.file = file;
        this.cancellation = cancellation;
        diagnostics = new();
        utf8 = Encoding.UTF8.GetBytes(text);
        positions = new(utf8);
        reader = new(utf8, isFinalBlock: true, default);
    }

    internal static JsonFile Parse(string path, SourceText? source, CancellationToken cancellation)
    {
        // A file that cannot be read is an empty one here; the compiler says why it cannot be read.
        var file = new JsonFile(path, source ?? SourceText.From(""));
        string text = file.Text.ToString();
        var parser = new JsonParser(file, text, cancellation);
        parser.ReportInvalidUtf8(text);
        parser.ParseRoot(text);
        file.Diagnostics = parser.diagnostics.Items;
        return file;
    }

    // Bytes that are not UTF-8 have become U+FFFD before the text reaches a generator. The character has no use in data.
    private readonly void ReportInvalidUtf8(string text)
    {
        for (int at = 0; at < text.Length; at++)
        {
            if (char.IsHighSurrogate(text[at]) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]))
            {
                at++;
            }
            else if (text[at] == '\uFFFD' || char.IsSurrogate(text[at]))
            {
                diagnostics.Report(Descriptors.InvalidUtf8, file, new(at, 1));
            }
        }
    }

    private void ParseRoot(string text)
    {
        try
        {
            ParseTree();
        }
        catch (JsonException exception)
        {
            int at = positions.At(BytePosition(exception));
            int length = at < file.Text.Length ? 1 : 0;
            diagnostics.Report(Descriptors.JsonSyntax, file, new(at, length), SyntaxReason.Of(exception, text, at));
            while (open.Count > 0)
            {
                open.Pop().Close();
            }
        }
    }

    // A loop with its own stack rather than recursion: depth is the file's to choose, and the reader's limit ends it.
    private void ParseTree()
    {
        string? name = null;
        JsonSpan nameSpan = default;
        while (reader.Read())
        {
            cancellation.ThrowIfCancellationRequested();
            var span = TokenSpan();
            switch (reader.TokenType)
            {
                case JsonTokenType.PropertyName:
                    name = ReadText(span);
                    nameSpan = span;
                    break;
                case JsonTokenType.EndObject:
                case JsonTokenType.EndArray:
                    open.Pop().Close();
                    break;
                default:
                    var node = ReadNode(span);
                    if (open.Count == 0)
                    {
                        file.Root = node;
                    }
                    else
                    {
                        Add(open.Peek(), name, nameSpan, node);
                    }

                    if (node.Kind is JsonKind.Object or JsonKind.Array)
                    {
                        open.Push(new(node));
                    }

                    break;
            }
        }
    }

    private readonly void Add(Frame parent, string? name, JsonSpan nameSpan, JsonNode node)
    {
        if (parent.Node.Kind == JsonKind.Array)
        {
            parent.Add(node);
        }
        else if (!parent.Add(new JsonMember(name ?? "", nameSpan, node)))
        {
            diagnostics.Report(Descriptors.DuplicateKey, file, nameSpan, name ?? "");
        }
    }

    private JsonNode ReadNode(JsonSpan span) =>
        reader.TokenType switch
        {
            JsonTokenType.StartObject => new(JsonKind.Object, span),
            JsonTokenType.StartArray => new(JsonKind.Array, span),
            JsonTokenType.String => new(JsonKind.Text, span) { Text = ReadText(span) },
            JsonTokenType.Number => new(JsonKind.Number, span)
            {
                Text = Encoding.UTF8.GetString(reader.ValueSpan.ToArray()),
            },
            JsonTokenType.True => new(JsonKind.True, span),
            JsonTokenType.False => new(JsonKind.False, span),
            _ => new(JsonKind.Null, span),
        };

    private string ReadText(JsonSpan span)
    {
        try
        {
            return reader.GetString() ?? "";
        }
        catch (InvalidOperationException)
        {
            // An escaped half of a surrogate pair: no text that C# or UTF-8 could hold.
            diagnostics.Report(Descriptors.LoneSurrogate, file, span);
            return "";
        }
    }

    private JsonSpan TokenSpan()
    {
        int start = positions.At(reader.TokenStartIndex);
        bool isText = reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName;
        // The reader counts the colon after a property name as consumed; the value and its two quotes are the token.
        long end = reader.TokenStartIndex + reader.ValueSpan.Length + (isText ? 2 : 0);
        return new(start, Math.Max(1, positions.At(end) - start));
    }

    // The reader counts lines by '\n' and columns by bytes.
    private readonly long BytePosition(JsonException exception)
    {
        long lines = exception.LineNumber ?? 0;
        int at = 0;
        while (lines > 0 && at < utf8.Length)
        {
            if (utf8[at++] == (byte)'\n')
            {
                lines--;
            }
        }

        return Math.Min(utf8.Length, at + (exception.BytePositionInLine ?? 0));
    }

    /// <summary>An object or array whose end has not been read.</summary>
    private sealed class Frame(JsonNode node)
    {
        // Objects of data have few members, and looking through a few costs less than a set of their names.
        private const int Few = 16;

        private List<JsonNode>? items;
        private List<JsonMember>? members;
        private HashSet<string>? names;

        internal JsonNode Node { get; } = node;

        internal void Add(JsonNode item) => (items ??= []).Add(item);

        /// <summary>Returns false where the object has a member of that name already; it is kept all the same.</summary>
        internal bool Add(JsonMember member)
        {
            members ??= [];
            bool isNew = members.Count < Few ? !Contains(member.Name) : IsNewAmongMany(member.Name);
            members.Add(member);
            return isNew;
        }

        internal void Close()
        {
            Node.Items = items is null ? [] : [.. items];
            Node.Members = members is null ? [] : [.. members];
        }

        private bool Contains(string name)
        {
            foreach (var member in members!)
            {
                if (member.Name == name)
                {
                    return true;
                }
            }

            return false;
        }

        private bool IsNewAmongMany(string name)
        {
            if (names is null)
            {
                names = new(StringComparer.Ordinal);
                foreach (var member in members!)
                {
                    names.Add(member.Name);
                }
            }

            return names.Add(name);
        }
    }
}

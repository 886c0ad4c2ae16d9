using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;

namespace NkRuData.Generator.Schema;

/// <summary>
/// Reads a template and resolves its paths against the shape it is about, so that a misspelt path is an error of the
/// schema and not an empty place in the documentation.
/// </summary>
internal sealed class TemplateParser
{
    private const int MaxDepth = 16;

    private readonly string text;
    private readonly ObjectShape root;
    private readonly bool isDocumentation;
    private int at;

    private TemplateParser(string text, ObjectShape root, bool isDocumentation)
    {
        this.text = text;
        this.root = root;
        this.isDocumentation = isDocumentation;
    }

    /// <param name="isDocumentation">
    /// Whether it may look at who refers to the record: labels are data of their table, which would change with others.
    /// </param>
    internal static Template? Parse(string text, ObjectShape shape, bool isDocumentation, out string error)
    {
        var parser = new TemplateParser(text, shape, isDocumentation);
        try
        {
            var parts = parser.Parts(shape, "", 0);
            if (parser.at < text.Length)
            {
                throw new TemplateException("'{end}' without its beginning");
            }

            error = "";
            return new(parts);
        }
        catch (TemplateException exception)
        {
            error = exception.Message;
            return null;
        }
    }

    /// <summary>Reads until one of the characters that end this level, or <c>{end}</c>, or the end of the text.</summary>
    private List<TemplatePart> Parts(Shape shape, string enders, int depth)
    {
        if (depth > MaxDepth)
        {
            throw new TemplateException($"nested deeper than {MaxDepth}");
        }

        var parts = new List<TemplatePart>();
        var literal = new StringBuilder();
        while (at < text.Length && enders.IndexOf(text[at]) < 0 && !Ahead("{end}"))
        {
            char c = text[at];
            if (c is '[' or '{')
            {
                Flush(parts, literal);
                at++;
                parts.Add(c == '[' ? Optional(shape, depth) : Place(shape, depth));
            }
            else if (c is ']' or '}')
            {
                throw new TemplateException($"'{c}' without its beginning");
            }
            else
            {
                at += c == '\\' && at + 1 < text.Length ? 1 : 0;
                literal.Append(text[at++]);
            }
        }

        Flush(parts, literal);
        return parts;
    }

    private OptionalPart Optional(Shape shape, int depth)
    {
        var alternatives = new List<IReadOnlyList<TemplatePart>>();
        while (true)
        {
            alternatives.Add(Parts(shape, "|]", depth + 1));
            if (at >= text.Length || text[at] == '{')
            {
                throw new TemplateException("'[' without ']'");
            }

            if (text[at++] == ']')
            {
                return new(alternatives);
            }
        }
    }

    private TemplatePart Place(Shape shape, int depth)
    {
        int end = text.IndexOf('}', at);
        if (end < 0)
        {
            throw new TemplateException("'{' without '}'");
        }

        string place = text.Substring(at, end - at);
        at = end + 1;
        int space = place.IndexOf(' ');
        if (space < 0)
        {
            var value = Path(shape, place, out var shown);
            return shown is ListShape
                ? throw new TemplateException($"'{place}' is a list; {{each {place}, }}…{{end}} goes through it")
                : new ValuePart(value);
        }

        string rest = place.Substring(space + 1);
        if (place.Substring(0, space) == "count")
        {
            var counted = Path(shape, rest, out var list);
            return list is ListShape
                ? new CountPart(counted)
                : throw new TemplateException($"'{place}' counts a list, and that is none");
        }

        if (place.Substring(0, space) == "day")
        {
            return Day(shape, rest, place);
        }

        var kind = place.Substring(0, space) switch
        {
            "each" => BlockKind.Each,
            "list" => BlockKind.List,
            "link" => BlockKind.Link,
            var word => throw new TemplateException($"'{word}' is no block; each, list, link, count and day are"),
        };
        bool isInverse = kind != BlockKind.Link && rest.StartsWith("<", StringComparison.Ordinal);
        rest = isInverse ? rest.Substring(1) : rest;
        int length = 0;
        while (length < rest.Length && (char.IsLetterOrDigit(rest[length]) || rest[length] == '.'))
        {
            length++;
        }

        var path = Path(shape, rest.Substring(0, length), out var found);
        if (isInverse)
        {
            CheckInverse(shape, path, found, place);
        }

        var inner = kind == BlockKind.Link || isInverse ? shape : (found as ListShape)?.Item;
        if (inner is null)
        {
            throw new TemplateException($"'{place}' goes through a list, and that is none");
        }

        var body = Parts(Target(inner), "", depth + 1);
        if (!Ahead("{end}"))
        {
            throw new TemplateException($"'{{{place}}}' without '{{end}}'");
        }

        at += "{end}".Length;
        string after = rest.Substring(length);
        var block = new BlockPart(kind, path, after, body) { IsInverse = isInverse };
        return kind == BlockKind.List && after.Length > 0 ? Limited(block, after, Target(inner), place) : block;
    }

    private ValuePart Day(Shape shape, string path, string place)
    {
        if (!isDocumentation)
        {
            throw new TemplateException($"'{place}': only documentation has dates in words");
        }

        var date = Path(shape, path, out var found);
        return found is TextShape { Format: TextFormat.Edtf }
            ? new ValuePart(date) { IsDay = true }
            : throw new TemplateException($"'{place}' shows a date, and that is none");
    }

    /// <summary>What follows the path of a list: how many items are shown, and the properties of those that always are.</summary>
    private static BlockPart Limited(BlockPart block, string options, Shape item, string place)
    {
        string[] words = options.Trim().Split(' ');
        if (!int.TryParse(words[0], NumberStyles.None, CultureInfo.InvariantCulture, out int most) || most == 0)
        {
            throw new TemplateException($"in '{place}', '{words[0]}' is no number of items");
        }

        var always = new List<Property>();
        foreach (string name in words.Skip(1))
        {
            var path = Path(item, name, out _);
            always.Add(
                path.Count == 1
                    ? path[0]
                    : throw new TemplateException($"in '{place}', '{name}' is no property of an item itself")
            );
        }

        return block with
        {
            Most = most,
            Always = always,
        };
    }

    private void CheckInverse(Shape shape, IReadOnlyList<Property> path, Shape found, string place)
    {
        if (!isDocumentation)
        {
            throw new TemplateException($"'{place}': only documentation can tell who refers to a record");
        }

        // Who refers is collected from the table that the template is of, whatever records it has gone on to.
        if (shape != root)
        {
            throw new TemplateException($"'{place}' is asked of the '{root.Name}' itself, and of nothing inside");
        }

        if (path.Count != 1 || (found as ReferenceShape)?.Table.Record != shape)
        {
            throw new TemplateException($"'{place}' needs a property that refers to a record of the same table");
        }
    }

    private static IReadOnlyList<Property> Path(Shape shape, string text, out Shape found)
    {
        if (text == ".")
        {
            found = shape;
            return [];
        }

        var resolved = PathReader.Resolve(shape, text, throughLists: false, out found, out string error);
        return resolved is null ? throw new TemplateException(error) : resolved.Steps;
    }

    private static Shape Target(Shape shape) => shape is ReferenceShape reference ? reference.Table.Record : shape;

    private static void Flush(List<TemplatePart> parts, StringBuilder literal)
    {
        if (literal.Length > 0)
        {
            parts.Add(new LiteralPart(literal.ToString()));
            literal.Clear();
        }
    }

    private bool Ahead(string word) => string.CompareOrdinal(text, at, word, 0, word.Length) == 0;

    private sealed class TemplateException(string message) : Exception(message);
}

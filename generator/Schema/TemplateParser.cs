using System;
using System.Collections.Generic;
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
    private int at;

    private TemplateParser(string text) => this.text = text;

    internal static Template? Parse(string text, ObjectShape shape, out string error)
    {
        var parser = new TemplateParser(text);
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

        var kind = place.Substring(0, space) switch
        {
            "each" => BlockKind.Each,
            "list" => BlockKind.List,
            "link" => BlockKind.Link,
            var word => throw new TemplateException($"'{word}' is no block; each, list and link are"),
        };
        string rest = place.Substring(space + 1);
        int length = 0;
        while (length < rest.Length && (char.IsLetterOrDigit(rest[length]) || rest[length] == '.'))
        {
            length++;
        }

        var path = Path(shape, rest.Substring(0, length), out var found);
        var inner = kind == BlockKind.Link ? shape : (found as ListShape)?.Item;
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
        return new BlockPart(kind, path, rest.Substring(length), body);
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

using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using NkRuData.Generator.Binding;
using NkRuData.Generator.Schema;

namespace NkRuData.Generator.Emission;

/// <summary>Fills templates from bound records: labels as plain text, documentation as XML.</summary>
internal sealed class TemplateRenderer
{
    // Labels may quote labels; a chain longer than this goes in a circle, and ends in an id.
    private const int MaxDepth = 4;

    private readonly Referrers? referrers;
    private readonly bool asXml;
    private readonly IReadOnlyDictionary<Property, char>? quoted;
    private readonly StringBuilder text = new();

    // Whose texts are quoted: others of its kind, met on the way, have texts of their own.
    private BoundObject? quoting;

    // Elements are whole in their paragraph: a line break inside of one does not begin another.
    private int elements;

    private TemplateRenderer(
        bool asXml,
        Referrers? referrers = null,
        IReadOnlyDictionary<Property, char>? quoted = null
    )
    {
        this.asXml = asXml;
        this.referrers = referrers;
        this.quoted = quoted;
    }

    /// <summary>
    /// The template filled as text, but for some properties of the object itself, which control characters stand for. Those
    /// that are meant as themselves come after a NUL.
    /// </summary>
    internal static string Pattern(Template template, BoundObject value, IReadOnlyDictionary<Property, char> quoted)
    {
        var renderer = new TemplateRenderer(asXml: false, quoted: quoted) { quoting = value };
        renderer.Render(template.Parts, value, 0);
        return renderer.text.ToString();
    }

    /// <summary>The template filled as XML; line breaks in it separate paragraphs, and empty ones are left out.</summary>
    internal static string[] Xml(Template template, BoundObject value, Referrers referrers)
    {
        var renderer = new TemplateRenderer(asXml: true, referrers);
        renderer.Render(template.Parts, value, 0);
        var paragraphs = new List<string>();
        foreach (string paragraph in renderer.text.ToString().Split('\n'))
        {
            if (paragraph.Trim().Length > 0)
            {
                paragraphs.Add(paragraph.Trim());
            }
        }

        return [.. paragraphs];
    }

    internal static string Plain(Template template, BoundObject value, int depth = 0)
    {
        var renderer = new TemplateRenderer(asXml: false);
        renderer.Render(template.Parts, value, depth);
        return renderer.text.ToString();
    }

    /// <summary>Returns whether every place had a value.</summary>
    private bool Render(IReadOnlyList<TemplatePart> parts, BoundValue context, int depth)
    {
        bool complete = true;
        foreach (var part in parts)
        {
            switch (part)
            {
                case LiteralPart literal:
                    text.Append(Shown(literal.Text));
                    break;
                case ValuePart value:
                    var found = Follow(context, value.Path, out var last);
                    string shown =
                        value.IsDay && found is BoundText day ? DateText.Day(day.Text) : Show(found, last, depth);
                    complete &= shown.Length > 0;
                    text.Append(
                        asXml ? XmlText.Prose(shown)
                        : quoted is null ? shown
                        : Quoted(context, value.Path, shown)
                    );
                    break;
                case CountPart count:
                    int counted = (Follow(context, count.Path, out _) as BoundList)?.Items.Count ?? 0;
                    complete &= counted > 0;
                    text.Append(Group(counted.ToString(CultureInfo.InvariantCulture)));
                    break;
                case OptionalPart optional:
                    RenderFirst(optional, context, depth);
                    break;
                case BlockPart block:
                    complete &= RenderBlock(block, context, depth);
                    break;
            }
        }

        return complete;
    }

    private string Quoted(BoundValue context, IReadOnlyList<Property> path, string shown) =>
        ReferenceEquals(context, quoting)
        && path.Count == 1
        && shown.Length > 0
        && quoted!.TryGetValue(path[0], out char mark)
            ? mark.ToString()
            : Escape(shown);

    private static string Escape(string shown) =>
        shown.Any(c => c < ' ') ? string.Concat(shown.Select(c => c < ' ' ? $"\0{c}" : c.ToString())) : shown;

    private string Shown(string literal) =>
        quoted is not null ? Escape(literal)
        : !asXml ? literal
        : elements > 0 ? XmlText.EscapeLine(literal)
        : XmlText.Escape(literal);

    private void RenderFirst(OptionalPart optional, BoundValue context, int depth)
    {
        int start = text.Length;
        foreach (var alternative in optional.Alternatives)
        {
            if (Render(alternative, context, depth))
            {
                return;
            }

            text.Length = start;
        }
    }

    private bool RenderBlock(BlockPart block, BoundValue context, int depth)
    {
        var value = Follow(context, block.Path, out var last);
        if (block.Kind == BlockKind.Link)
        {
            string address = Show(value, last, depth);
            bool isLink = asXml && address.Length > 0;
            text.Append(isLink ? $"<see href=\"{XmlText.EscapeLine(address)}\">" : "");
            elements += isLink ? 1 : 0;
            bool complete = Render(block.Body, context, depth);
            elements -= isLink ? 1 : 0;
            text.Append(isLink ? "</see>" : "");
            return complete && address.Length > 0;
        }

        bool isList = block.Kind == BlockKind.List && asXml;
        var all = block.IsInverse
            ? referrers?.Of(block.Path[0], (BoundObject)Inside(context)!) ?? []
            : (value as BoundList)?.Items ?? [];
        var items = Shown(block, all);
        text.Append(isList && items.Count > 0 ? "<list type=\"bullet\">" : "");
        for (int i = 0; i < items.Count; i++)
        {
            string separator = block.Kind == BlockKind.List ? "; " : block.Separator;
            text.Append(
                isList ? "<item><description>"
                : i > 0 ? Shown(separator)
                : ""
            );
            elements += isList ? 1 : 0;
            Render(block.Body, items[i], depth);
            elements -= isList ? 1 : 0;
            text.Append(isList ? "</description></item>" : "");
        }

        if (items.Count < all.Count)
        {
            string more = Group((all.Count - items.Count).ToString(CultureInfo.InvariantCulture));
            text.Append(isList ? $"<item><description>and {more} more</description></item>" : $"; and {more} more");
        }

        text.Append(isList && items.Count > 0 ? "</list>" : "");
        return items.Count > 0;
    }

    /// <summary>The items that a limited list shows, in their order. One more is as long as the words that count it.</summary>
    private static IReadOnlyList<BoundValue> Shown(BlockPart block, IReadOnlyList<BoundValue> items)
    {
        if (items.Count - 1 <= block.Most)
        {
            return items;
        }

        bool IsAlways(BoundValue item) =>
            block.Always.Any(property => (Inside(item) as BoundObject)?[property] is not null);
        int others = block.Most - items.Count(IsAlways);
        return [.. items.Where(item => IsAlways(item) || others-- > 0)];
    }

    private static BoundValue? Follow(BoundValue context, IReadOnlyList<Property> path, out Property? last)
    {
        BoundValue? value = context;
        last = null;
        foreach (var property in path)
        {
            value = (Inside(value) as BoundObject)?[property];
            last = property;
        }

        return value;
    }

    private static BoundValue? Inside(BoundValue? value) =>
        value is BoundReference reference ? reference.Target?.Value : value;

    private string Show(BoundValue? value, Property? property, int depth) =>
        value switch
        {
            BoundText date when asXml && property?.Shape is TextShape { Format: TextFormat.Edtf } => DateText.Span(
                date.Text
            ),
            BoundText found => found.Text,
            BoundNumber number => Group(number.Token),
            BoundFlag { Value: true } => property?.Title is { Length: > 0 } title ? title : "yes",
            BoundChoice found => found.Choice.Text == property?.Default?.Text ? "" : found.Choice.Title,
            BoundReference { Target: { } target } => target.Table.Record.Label is { } label && depth < MaxDepth
                ? Plain(label, target.Value, depth + 1)
                : target.Id,
            BoundObject { Shape.Label: { } label } inner when depth < MaxDepth => Plain(label, inner, depth + 1),
            _ => "",
        };

    /// <summary>Thousands apart by commas, as English prints them.</summary>
    private static string Group(string token)
    {
        int end = token.IndexOf('.') is var point and >= 0 ? point : token.Length;
        var grouped = new StringBuilder(token);
        int first = token[0] == '-' ? 1 : 0;
        for (int at = end - 3; at > first; at -= 3)
        {
            grouped.Insert(at, ',');
        }

        return grouped.ToString();
    }
}

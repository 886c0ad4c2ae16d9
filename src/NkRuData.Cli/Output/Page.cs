using System.Collections.Generic;
using System.Linq;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace NkRuData.Cli.Output;

/// <summary>
/// What the commands print with: headings, paragraphs, fields and aligned rows. It takes plain text only, so nothing of
/// the data is ever read as markup; the shape of the page says what bold and grey say, for readers without them.
/// </summary>
internal sealed class Page(IAnsiConsole console)
{
    private const int Margin = 2;
    private const int LabelWidth = 14;

    // From here on ids and labels have room side by side.
    private const int WideEnough = 100;

    private static readonly Style Strong = new(decoration: Decoration.Bold);
    private static readonly Style Muted = new(Color.Grey);

    /// <summary>The text of a cell, with the style it is printed in.</summary>
    internal static Cell Plain(string text) => new(text, Style.Plain);

    /// <summary>The text of a cell that is read second: ids, notes, what is not known.</summary>
    internal static Cell Quiet(string text) => new(text, Muted);

    /// <summary>The text of a cell that is read first.</summary>
    internal static Cell Bold(string text) => new(text, Strong);

    /// <summary>The first line of a page, and what stands beside it.</summary>
    internal void Title(string text, string? beside) => Line(Beside(Bold(text), beside));

    /// <summary>The heading of a section, after an empty line.</summary>
    internal void Heading(string text, string? beside = null)
    {
        console.WriteLine();
        Line(Beside(Bold(text), beside));
    }

    /// <summary>A paragraph, at the left edge.</summary>
    internal void Paragraph(string text) => Line([Plain(text)]);

    /// <summary>A line inside a section, which says what its rows are about.</summary>
    internal void Subject(string text, string? beside = null) =>
        Write(Indented(Paragraph(Beside(Plain(text), beside)), Margin));

    /// <summary>A line below a subject, which says more of it.</summary>
    internal void Detail(string text) => Write(Indented(Paragraph([Quiet(text)]), Margin + 2));

    /// <summary>An empty line.</summary>
    internal void Gap() => console.WriteLine();

    /// <summary>A label and its value; nothing where there is no value.</summary>
    internal void Field(string label, string? value, string? beside = null)
    {
        if (value is not null)
        {
            var grid = new Grid();
            grid.AddColumn(new GridColumn().Width(LabelWidth).NoWrap().PadLeft(0).PadRight(0));
            grid.AddColumn(new GridColumn().PadLeft(0).PadRight(0));
            grid.AddRow(Renderable(Quiet(label)), Paragraph(Beside(Plain(value), beside)));
            Write(Indented(grid, Margin));
        }
    }

    /// <summary>A label and an address, in one piece however long it is: a broken one cannot be clicked or copied.</summary>
    internal void Address(string label, string? url)
    {
        if (url is not null)
        {
            console.Write(
                new Unbroken([new(new string(' ', Margin)), new(label.PadRight(LabelWidth), Muted), new(url)])
            );
        }
    }

    /// <summary>Rows of cells, aligned in columns.</summary>
    /// <param name="rows">The rows; each has as many cells as there are columns.</param>
    /// <param name="columns">
    /// How each column stands: <c>&gt;</c> right, <c>&lt;</c> left and wrapped where needed, <c>|</c> left and never wrapped.
    /// </param>
    /// <param name="indent">How far the rows are moved to the right.</param>
    internal void Rows(IEnumerable<Cell[]> rows, string columns, int indent = Margin)
    {
        var grid = new Grid();
        for (int i = 0; i < columns.Length; i++)
        {
            var column = new GridColumn().PadLeft(0).PadRight(i + 1 < columns.Length ? 2 : 0);
            grid.AddColumn(
                columns[i] switch
                {
                    '>' => column.NoWrap().RightAligned(),
                    '|' => column.NoWrap(),
                    _ => column,
                }
            );
        }

        foreach (var row in rows)
        {
            grid.AddRow(row.Select(Renderable).ToArray());
        }

        Write(Indented(grid, indent));
    }

    /// <summary>Facts with their ids: side by side where there is room, else the id below.</summary>
    internal void Index(IEnumerable<IFact> facts)
    {
        if (console.Profile.Width >= WideEnough)
        {
            Rows(facts.Select(fact => new[] { Quiet(fact.Id), Plain(fact.Label) }), "|<");
            return;
        }

        foreach (var fact in facts)
        {
            Subject(fact.Label);
            Detail(fact.Id);
        }
    }

    /// <summary>Facts of several kinds, with kind and id: side by side where there is room, else below and beside.</summary>
    internal void Mixed(IEnumerable<IFact> facts)
    {
        if (console.Profile.Width >= WideEnough)
        {
            Rows(facts.Select(fact => new[] { Plain(fact.Kind), Quiet(fact.Id), Plain(fact.Label) }), "||<");
            return;
        }

        foreach (var fact in facts)
        {
            Subject(fact.Label);
            Detail($"{fact.Kind}  {fact.Id}");
        }
    }

    private static Cell[] Beside(Cell cell, string? beside) => beside is null ? [cell] : [cell, Quiet("  " + beside)];

    private void Line(Cell[] cells) => Write(Paragraph(cells));

    private void Write(IRenderable renderable) => console.Write(new TrimmedLines(renderable));

    private static Padder Indented(IRenderable inner, int indent) => new(inner, new Padding(indent, 0, 0, 0));

    private static IRenderable Renderable(Cell cell) => Paragraph([cell]);

    private static Paragraph Paragraph(Cell[] cells)
    {
        var paragraph = new Paragraph();
        foreach (var cell in cells)
        {
            paragraph.Append(cell.Value, cell.Style);
        }

        return paragraph;
    }

    /// <summary>A text and the style it is printed in.</summary>
    internal readonly record struct Cell(string Value, Style Style);

    private sealed class Unbroken(Segment[] segments) : Renderable
    {
        protected override IEnumerable<Segment> Render(RenderOptions options, int maxWidth) =>
            [.. segments, Segment.LineBreak];
    }
}

using System.Collections.Generic;
using Spectre.Console.Rendering;

namespace NkRuData.Cli.Output;

/// <summary>
/// Lines without the spaces that fill them to the width of their table: they would be noise in a file, and wrap when a
/// window is made narrower.
/// </summary>
internal sealed class TrimmedLines(IRenderable inner) : Renderable
{
    protected override Measurement Measure(RenderOptions options, int maxWidth) => inner.Measure(options, maxWidth);

    protected override IEnumerable<Segment> Render(RenderOptions options, int maxWidth)
    {
        foreach (var line in Segment.SplitLines(inner.Render(options, maxWidth)))
        {
            int last = line.Count - 1;
            while (last >= 0 && string.IsNullOrWhiteSpace(line[last].Text))
            {
                last--;
            }

            for (int i = 0; i <= last; i++)
            {
                yield return i < last ? line[i] : new Segment(line[i].Text.TrimEnd(), line[i].Style);
            }

            yield return Segment.LineBreak;
        }
    }
}

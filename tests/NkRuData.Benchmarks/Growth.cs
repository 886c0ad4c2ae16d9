using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using static System.FormattableString;

namespace NkRuData.Benchmarks;

/// <summary>How figures grow with the number of records.</summary>
internal sealed class Growth
{
    private const int Width = 720;
    private const int Height = 420;
    private const int Left = 60;
    private const int Right = 570;
    private const int Top = 30;
    private const int Bottom = 350;
    private const int LineHeight = 17;

    private static readonly string[] Colours = ["#0b6e99", "#d9730d", "#0f7b6c", "#9b51e0"];

    private readonly Dictionary<string, SortedDictionary<int, double>> series = [];
    private readonly StringBuilder svg = new();

    internal void Add(string name, int records, double? value)
    {
        if (value is not null)
        {
            series.TryAdd(name, []);
            series[name][records] = value.Value;
        }
    }

    /// <summary>The value at the largest size against that at the first of at least that size; by record, where it is to be linear.</summary>
    internal double? Of(string name, int from, bool perRecord)
    {
        var points = series.GetValueOrDefault(name)?.Where(point => point.Key >= from).ToList() ?? [];
        if (points.Count < 2)
        {
            return null;
        }

        double ratio = points[^1].Value / points[0].Value;
        return perRecord ? ratio * points[0].Key / points[^1].Key : ratio;
    }

    /// <summary>Both axes logarithmic, each figure against its own value at the smallest size; a dashed line is linear growth.</summary>
    internal string Svg()
    {
        int least = series.Values.Min(points => points.Keys.First());
        int most = series.Values.Max(points => points.Keys.Last());
        double top = (double)most / least;
        double X(double records) => Left + (Right - Left) * Math.Log(records / least) / Math.Log(top);
        double Y(double times) => Bottom - (Bottom - Top) * Math.Log(times) / Math.Log(top);

        Open(least, most);
        for (double times = 1; times <= top; times *= 10)
        {
            Line(Invariant($"M{Left} {Y(times):0.#}H{Right}"), "#ddd");
            Text(Left - 8, Y(times) + 4, "end", "#333", Invariant($"{times:0}x"));
        }

        foreach (int records in series.Values.SelectMany(points => points.Keys).Distinct())
        {
            Line(Invariant($"M{X(records):0.#} {Bottom}v5"), "#999");
            Text(X(records), Bottom + 20, "middle", "#333", Invariant($"{records:N0}"));
        }

        Line(Invariant($"M{X(least):0.#} {Y(1):0.#}L{X(most):0.#} {Y(top):0.#}"), "#999", "stroke-dasharray=\"4\"");
        Text(Right + 8, Y(top) + 4, "start", "#666", "linear");
        double free = Y(top) + LineHeight;
        foreach (var ((name, points), i) in series.OrderByDescending(Growing).Select((line, i) => (line, i)))
        {
            string colour = Colours[i % Colours.Length];
            double first = points.First().Value;
            var places = points.Select(point =>
                Invariant($"{X(point.Key):0.#} {Y(Math.Max(1, point.Value / first)):0.#}")
            );
            Line("M" + string.Join('L', places), colour, "stroke-width=\"2.5\"");
            // Names stand where their lines end, each below the one above.
            double end = Math.Max(free, Y(Math.Max(1, points.Last().Value / first)) + 4);
            Text(Right + 8, end, "start", colour, Invariant($"{name} {points.Last().Value / first:0.#}x"));
            free = end + LineHeight;
        }

        Text((Left + Right) / 2.0, Height - 12, "middle", "#333", "records; each figure against its own at the fewest");
        return svg.Append("</svg>\n").ToString();
    }

    private static double Growing(KeyValuePair<string, SortedDictionary<int, double>> line) =>
        line.Value.Last().Value / line.Value.First().Value;

    private void Open(int least, int most)
    {
        string head = Invariant(
            $"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {Width} {Height}\" font-family=\"sans-serif\" font-size=\"13\" role=\"img\">"
        );
        svg.Clear()
            .Append(head)
            .Append(Invariant($"\n<title>How figures grow from {least:N0} to {most:N0} records</title>\n"))
            .Append("<rect width=\"100%\" height=\"100%\" fill=\"white\"/>\n");
    }

    private void Line(string path, string colour, string more = "") =>
        svg.Append(Invariant($"<path d=\"{path}\" fill=\"none\" stroke=\"{colour}\" {more}/>\n"));

    private void Text(double x, double y, string anchor, string colour, string text) =>
        svg.Append(
            Invariant($"<text x=\"{x:0.#}\" y=\"{y:0.#}\" text-anchor=\"{anchor}\" fill=\"{colour}\">{text}</text>\n")
        );
}

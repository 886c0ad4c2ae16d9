using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;

namespace NkRuData.Benchmarks;

/// <summary>How figures grow with the number of records.</summary>
internal sealed class Growth
{
    private const int Width = 640;
    private const int Height = 420;
    private const int Margin = 60;

    private static readonly string[] Colours = ["#0b6e99", "#d9730d", "#0f7b6c", "#9b51e0"];

    private readonly Dictionary<string, SortedDictionary<int, double>> series = [];

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
        double X(double records) => Margin + (Width - 2.0 * Margin) * Math.Log(records / least) / Math.Log(top);
        // The lowest line is a tenth, for what gets cheaper.
        double Y(double times) => Height - Margin - (Height - 2.0 * Margin) * Math.Log(times * 10) / Math.Log(top * 10);

        var svg = new StringBuilder();
        svg.Append(
            CultureInfo.InvariantCulture,
            $"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {Width} {Height}\" font-family=\"sans-serif\" font-size=\"12\">\n"
        );
        svg.Append("<rect width=\"100%\" height=\"100%\" fill=\"white\"/>\n");
        for (double times = 0.1; times <= top; times *= 10)
        {
            svg.Append(
                CultureInfo.InvariantCulture,
                $"<path d=\"M{Margin} {Y(times):0.#}H{Width - Margin}\" stroke=\"#ddd\"/><text x=\"{Margin - 6}\" y=\"{Y(times) + 4:0.#}\" text-anchor=\"end\">{times:0.#}x</text>\n"
            );
        }

        foreach (int records in series.Values.SelectMany(points => points.Keys).Distinct())
        {
            svg.Append(
                CultureInfo.InvariantCulture,
                $"<text x=\"{X(records):0.#}\" y=\"{Height - Margin + 18}\" text-anchor=\"middle\" font-size=\"9\">{records:N0}</text>\n"
            );
        }

        svg.Append(
            CultureInfo.InvariantCulture,
            $"<path d=\"M{X(least):0.#} {Y(1):0.#}L{X(most):0.#} {Y(top):0.#}\" stroke=\"#999\" stroke-dasharray=\"4\"/>\n"
        );
        foreach (var ((name, points), i) in series.Select((line, i) => (line, i)))
        {
            string colour = Colours[i % Colours.Length];
            // A line begins on the line of linear growth or of none, whatever its first size.
            double first = points.First().Value;
            string path = string.Join(
                'L',
                points.Select(point =>
                    string.Create(CultureInfo.InvariantCulture, $"{X(point.Key):0.#} {Y(point.Value / first):0.#}")
                )
            );
            svg.Append(
                CultureInfo.InvariantCulture,
                $"<path d=\"M{path}\" fill=\"none\" stroke=\"{colour}\" stroke-width=\"2\"/><text x=\"{Margin + 10}\" y=\"{Margin + 16 * i}\" fill=\"{colour}\">{name}</text>\n"
            );
        }

        return svg.Append(
                CultureInfo.InvariantCulture,
                $"<text x=\"{Width / 2}\" y=\"{Height - 12}\" text-anchor=\"middle\">records; each figure against its value at the fewest; dashed: linear</text>\n</svg>\n"
            )
            .ToString();
    }
}

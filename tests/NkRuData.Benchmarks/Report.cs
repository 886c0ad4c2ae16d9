using System.Collections.Generic;
using System.IO;
using System.Linq;
using Spectre.Console;

namespace NkRuData.Benchmarks;

/// <summary>Tables: to the terminal, and as Markdown to a file where one is asked for.</summary>
internal static class Report
{
    /// <summary>The file that the Markdown is added to.</summary>
    internal static string? Markdown { get; set; }

    internal static void Heading(string text)
    {
        AnsiConsole.Write(new Markup(Markup.Escape(text) + "\n", new Style(decoration: Decoration.Bold)));
        Append($"\n### {text}\n");
    }

    /// <summary>What is being done; not part of the results.</summary>
    internal static void Progress(string text) => AnsiConsole.Write(new Markup(Markup.Escape(text) + "\n", Color.Grey));

    internal static void Line(string text)
    {
        AnsiConsole.WriteLine(text);
        Append($"\n{text}");
    }

    /// <summary>A table of rows whose cells are separated by <c>|</c>, as their head is.</summary>
    internal static void Table(string head, IEnumerable<string> rows)
    {
        var cells = rows.Select(row => row.Split('|')).ToList();
        string[] columns = [.. head.Split('|').Select(column => column.Trim())];
        var table = new Table().Border(TableBorder.Simple);
        foreach (string column in columns)
        {
            table.AddColumn(column, added => added.RightAligned());
        }

        foreach (string[] row in cells)
        {
            table.AddRow([.. row.Select(cell => new Spectre.Console.Text(cell))]);
        }

        AnsiConsole.Write(table);
        Append(
            $"\n| {string.Join(" | ", columns)} |\n|{string.Concat(columns.Select(_ => "---|"))}\n"
                + string.Concat(cells.Select(row => $"| {string.Join(" | ", row)} |\n"))
        );
    }

    private static void Append(string text)
    {
        if (Markdown is not null)
        {
            File.AppendAllText(Markdown, text);
        }
    }
}

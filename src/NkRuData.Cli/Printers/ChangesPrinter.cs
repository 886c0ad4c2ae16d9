using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using NkRuData.Cli.Output;
using NkRuData.Cli.Reading;

namespace NkRuData.Cli.Printers;

/// <summary>Prints what an edition has changed as Markdown, the entry of a changelog. Lines are not wrapped: it goes to a file.</summary>
internal static class ChangesPrinter
{
    private static readonly string[] Endings = ["superseded", "corrected", "retracted"];

    internal static void Print(EditionChanges changes, TextWriter writer)
    {
        writer.WriteLine($"## {changes.After.Edition}");
        writer.WriteLine();
        writer.WriteLine($"Since {changes.Before.Edition}: {Summary(changes)}.");
        writer.WriteLine();
        writer.WriteLine("| kind | before | added | changed | now |");
        writer.WriteLine("| --- | --- | --- | --- | --- |");
        foreach (string kind in Kinds(changes))
        {
            string[] counts =
            [
                Count(changes.Before.Records.Values, kind),
                Count(changes.Added.Select(record => record.Value), kind),
                Count(changes.Changed.Select(record => record.Record), kind),
                Count(changes.After.Records.Values, kind),
            ];
            writer.WriteLine($"| {kind} | {string.Join(" | ", counts)} |");
        }

        foreach (string ending in Endings)
        {
            Section(writer, Capital(ending), changes.Ended.Where(record => record.Status == ending).Select(Ended));
        }

        Section(writer, "Gone, though ids are never deleted", changes.Gone.Select(record => $"`{record.Key}`"));
        Section(
            writer,
            "Changed",
            changes.Changed.Select(record => $"{record.Record.Kind} `{record.Id}`: {string.Join(", ", record.Fields)}")
        );
        Section(
            writer,
            "Added",
            changes
                .Added.GroupBy(record => record.Value.File, record => $"`{record.Key}`")
                .OrderBy(file => file.Key, StringComparer.Ordinal)
                .Select(file => $"{file.Key} ({FigureText.Of(file.Count())}): {string.Join(", ", file)}")
        );
    }

    private static string Summary(EditionChanges changes)
    {
        IEnumerable<string> parts =
        [
            $"{Words.Count(changes.Added.Count, "fact")} added",
            $"{FigureText.Of(changes.Changed.Count)} changed",
            .. Endings.Select(ending =>
                $"{FigureText.Of(changes.Ended.Count(record => record.Status == ending))} {ending}"
            ),
        ];
        return string.Join(", ", parts);
    }

    private static void Section(TextWriter writer, string title, IEnumerable<string> lines)
    {
        bool isFirst = true;
        foreach (string line in lines)
        {
            if (isFirst)
            {
                writer.WriteLine();
                writer.WriteLine($"### {title}");
                writer.WriteLine();
                isFirst = false;
            }

            writer.WriteLine("- " + line);
        }
    }

    private static string Ended(EndedRecord record) =>
        $"`{record.Id}`: {record.Reason}" + (record.ReplacedBy is null ? "" : $" Use `{record.ReplacedBy}`.");

    private static IEnumerable<string> Kinds(EditionChanges changes) =>
        changes
            .Before.Records.Values.Concat(changes.After.Records.Values)
            .Select(record => record.Kind)
            .Distinct()
            .Order(StringComparer.Ordinal);

    private static string Count(IEnumerable<DataRecord> records, string kind) =>
        FigureText.Of(records.Count(record => record.Kind == kind));

    private static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];
}

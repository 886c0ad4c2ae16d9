using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Threading;
using Microsoft.CodeAnalysis.Text;
using NkRuData.Generator.Binding;
using NkRuData.Generator.Emission;
using NkRuData.Generator.Json;
using Shouldly;

namespace NkRuData.Generator.Tests;

/// <summary>Whoever types on in the editor does not wait for what is stale: each stage ends with the record it is at.</summary>
public class CancellationTests
{
    private const int Records = 50;

    private static readonly string Wrong = Shelves("\"id\": \"x{0}\", \"id\": \"y\"");
    private static readonly string Unknown = Shelves("\"id\": \"x{0}\", \"colour\": 1");
    private static readonly string Twice = Shelves("\"id\": \"upper\"");

    [Fact]
    public void Parsing_ends_with_the_value_it_is_at() =>
        Reports(Wrong, (text, token) => JsonParser.Parse("/set/data/shelves.json", text, token)).ShouldBe(1);

    [Fact]
    public void Binding_ends_with_the_record_it_is_at() => Reports(Unknown, Bind).ShouldBe(1);

    [Fact]
    public void Gathering_ends_with_the_record_it_is_at() =>
        Reports(Twice, Bind).ShouldBe(2, "the record and the one before it");

    [Fact]
    public void Laying_out_ends_with_the_record_it_is_at()
    {
        var (dataset, table) = Table("Shelves");
        using var source = new CancellationTokenSource();
        var records = new Watched<BoundRecord>(table.Records, source);

        Should.Throw<OperationCanceledException>(() =>
            TableLayout.Build(dataset, table with { Records = records }, source.Token)
        );

        records.Given.ShouldBe(1);
    }

    [Fact]
    public void So_do_lists_on_targets_and_what_stands_over_members()
    {
        var (dataset, table) = Table("Books");
        using var listing = new CancellationTokenSource();
        var listed = new Watched<BoundRecord>(table.Records, listing);
        using var telling = new CancellationTokenSource();
        var told = new Watched<BoundRecord>(table.Records, telling);

        Should.Throw<OperationCanceledException>(() =>
            InverseRows.Collect(dataset, table with { Records = listed }, listing.Token)
        );
        Should.Throw<OperationCanceledException>(() =>
            new MemberDocumentation(table, telling.Token).Members(told).ToList()
        );

        listed.Given.ShouldBe(1);
        told.Given.ShouldBe(1);
    }

    [Fact]
    public void What_is_cancelled_before_does_nothing()
    {
        var cancelled = new CancellationToken(canceled: true);
        var files = Parse(TestDataset.Books);
        var result = Pipeline.Bind([.. files], CancellationToken.None);

        Should.Throw<OperationCanceledException>(() => JsonParser.Parse("a.json", SourceText.From("[]"), cancelled));
        Should.Throw<OperationCanceledException>(() => Pipeline.Bind([.. files], cancelled));
        Should.Throw<OperationCanceledException>(() => Pipeline.Tables(result, cancelled).ToList());
        var table = Pipeline.Tables(result, CancellationToken.None).First();
        Should.Throw<OperationCanceledException>(() => TableWriter.Write(table, cancelled));
    }

    private static (BoundDataset Dataset, BoundTable Table) Table(string className)
    {
        var dataset = Pipeline.Bind([.. Parse(TestDataset.Books)], CancellationToken.None).Dataset!;
        return (dataset, dataset.Tables.Single(table => table.Shape.ClassName == className));
    }

    private static string Shelves(string record) =>
        $$"""
            { "$schema": "schema/shelf.schema.json", "title": "", "description": "", "records": [
            {{string.Join(
                ",\n",
                Enumerable.Range(0, Records).Select(n =>
                    $"{{ {record.Replace("{0}", $"{n}", StringComparison.Ordinal)} }}"
                )
            )}}
            ] }
            """;

    private static void Bind(SourceText text, CancellationToken token)
    {
        var others = Parse(TestDataset.Books.Without("shelves.json"));
        var file = JsonParser.Parse("/set/data/shelves.json", text, CancellationToken.None);
        Pipeline.Bind([.. others, file], token);
    }

    private static IEnumerable<JsonFile> Parse(TestDataset dataset) =>
        dataset.ToTexts().Select(text => JsonParser.Parse(text.Path, text.GetText(), CancellationToken.None));

    // Each record has an error, and the first to be reported cancels: how many are reported says how many were looked at.
    private static int Reports(string text, Action<SourceText, CancellationToken> run)
    {
        using var source = new CancellationTokenSource();
        var watched = new WatchedText(text, source);

        Should.Throw<OperationCanceledException>(() => run(watched, source.Token));

        return watched.Asked;
    }

    /// <summary>A text that cancels when it is asked where something stands.</summary>
    private sealed class WatchedText(string text, CancellationTokenSource source) : SourceText
    {
        private readonly HashSet<int> asked = [];

        /// <summary>How many lines it was asked about; each holds a record.</summary>
        internal int Asked => asked.Count;

        public override Encoding? Encoding => null;

        public override int Length => text.Length;

        public override char this[int position] => text[position];

        public override void CopyTo(int sourceIndex, char[] destination, int destinationIndex, int count) =>
            text.CopyTo(sourceIndex, destination, destinationIndex, count);

        protected override TextLineCollection GetLinesCore() => new WatchedLines(this, From(text).Lines);

        private sealed class WatchedLines(WatchedText owner, TextLineCollection lines) : TextLineCollection
        {
            public override int Count => lines.Count;

            public override TextLine this[int index] => lines[index];

            public override int IndexOf(int position) => lines.IndexOf(position);

            public override TextLine GetLineFromPosition(int position)
            {
                owner.Report(lines.IndexOf(position));
                return lines.GetLineFromPosition(position);
            }

            public override LinePosition GetLinePosition(int position)
            {
                owner.Report(lines.IndexOf(position));
                return lines.GetLinePosition(position);
            }
        }

        private void Report(int line)
        {
            asked.Add(line);
            source.Cancel();
        }
    }

    /// <summary>A list that cancels when it gives its first item.</summary>
    private sealed class Watched<T>(IReadOnlyList<T> items, CancellationTokenSource source) : IReadOnlyList<T>
    {
        internal int Given { get; private set; }

        public int Count => items.Count;

        public T this[int index] => items[index];

        public IEnumerator<T> GetEnumerator()
        {
            foreach (var item in items)
            {
                Given++;
                source.Cancel();
                yield return item;
            }
        }

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }
}

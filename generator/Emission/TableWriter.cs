using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis.Text;

namespace NkRuData.Generator.Emission;

/// <summary>Writes a table: the class a developer types, and the compiled data behind it.</summary>
internal sealed class TableWriter
{
    private const string Storage = "global::NkRuData.Storage";
    private const string Data = "global::System.ReadOnlySpan<byte>";
    private const string NotNullWhen = "[global::System.Diagnostics.CodeAnalysis.NotNullWhen(true)]";

    private readonly TableModel model;
    private readonly SourceWriter writer;
    private readonly string record;
    private readonly string list;
    private readonly string table;
    private readonly string kind;
    private readonly CancellationToken cancellation;

    private TableWriter(TableModel model, CancellationToken cancellation)
    {
        this.cancellation = cancellation;
        this.model = model;
        writer = new(model.Namespace);
        kind = XmlText.EscapeLine(model.Kind);
        record = $"global::{model.Namespace}.{model.RecordName}";
        list = $"global::NkRuData.FactList<{record}>";
        table = $"global::{model.Namespace}.{model.RecordName}Table.Instance";
    }

    internal static SourceText Write(TableModel model, CancellationToken cancellation)
    {
        var writer = new TableWriter(model, cancellation);
        writer.WriteFacts();
        writer.writer.Blank();
        writer.WriteStorage();
        return writer.writer.ToSourceText();
    }

    private void WriteFacts()
    {
        writer.Summary(model.Documentation);
        writer.Open($"public static partial class {model.ClassName}");
        writer.Summary($"All facts of this kind: {model.Count}.");
        writer.Lines($"public static {list} All => {table}.All;");
        WriteLookups();
        WriteMembers(model.Members);
        for (int i = 0; i < model.Groups.Count; i++)
        {
            var group = model.Groups[i];
            writer.Blank();
            writer.Summary(group.Summary + ".");
            writer.Remarks(new([group.Remarks]));
            writer.Open($"public static partial class {group.Name}");
            writer.Summary($"All facts of this topic: {group.Count}.");
            writer.Lines($"public static {list} All => {table}.Group({i}, {group.First}, {group.Count});");
            WriteMembers(group.Members);
            writer.Close();
        }

        writer.Close();
    }

    private void WriteMembers(EquatableArray<MemberModel> members)
    {
        foreach (var member in members)
        {
            cancellation.ThrowIfCancellationRequested();
            writer.Blank();
            writer.Summary(member.Summary);
            writer.Remarks(member.Remarks);
            WriteObsolete(member.Obsolete);
            writer.Lines($"public static {record} {member.Name} => {table}.At({member.Row});");
        }
    }

    // Without an identifier and a link of its own, the compiler says CS0618 or CS0619 with the same message.
    private void WriteObsolete(ObsoleteModel? obsolete)
    {
        if (obsolete is not null)
        {
            string message = CSharpText.Literal(obsolete.Message);
            string id = CSharpText.Literal(obsolete.DiagnosticId);
            string url = CSharpText.Literal(obsolete.Url);
            writer.Lines(
                $"""
                [global::System.Obsolete({message}, {(obsolete.IsError ? "true" : "false")}
                #if NET8_0_OR_GREATER
                    , DiagnosticId = {id}, UrlFormat = {url}
                #endif
                )]
                """
            );
        }
    }

    private void WriteLookups()
    {
        writer.Blank();
        writer.Summary($"Finds the {kind} with an id.");
        writer.Lines(
            $"""
            /// <param name="id">The id, exactly as written.</param>
            /// <param name="found">The {kind}, or null.</param>
            /// <returns>Whether there is one.</returns>
            /// <exception cref="global::System.ArgumentNullException">The id is null.</exception>
            public static bool TryGet(string id, {NotNullWhen} out {record}? found) => {table}.TryGet(id, out found);

            """
        );
        writer.Summary($"Returns the {kind} with an id.");
        writer.Lines(
            $"""
            /// <param name="id">The id, exactly as written.</param>
            /// <exception cref="global::System.ArgumentNullException">The id is null.</exception>
            /// <exception cref="global::System.Collections.Generic.KeyNotFoundException">There is none; the message names the nearest ids.</exception>
            public static {record} Get(string id) => {table}.Get(id);
            """
        );
        foreach (var lookup in model.Lookups.Where(lookup => lookup.Name.Length > 0))
        {
            writer.Blank();
            string key = Names.Parameter(lookup.Name);
            writer.Summary($"Finds the {kind} with a key: {lookup.Documentation}");
            writer.Lines(
                $"""
                /// <param name="{key}">The key, exactly as written.</param>
                /// <param name="found">The {kind}, or null.</param>
                /// <returns>Whether there is one.</returns>
                /// <exception cref="global::System.ArgumentNullException">The key is null.</exception>
                public static bool TryGetBy{lookup.Name}(string {key}, {NotNullWhen} out {record}? found) => {table}.TryGetBy{lookup.Name}({key}, out found);
                """
            );
        }
    }

    private void WriteStorage()
    {
        var widths = model.Widths;
        writer.Open($"internal sealed class {model.RecordName}Table : {Storage}.RecordTable<{record}>");
        writer.Lines($"internal static readonly {model.RecordName}Table Instance = new();");
        writer.Blank();
        writer.Lines(
            $$"""
            private {{model.RecordName}}Table() : base({{CSharpText.Literal(
                model.Kind
            )}}, {{model.Count}}, {{model.Groups.Count}}, {{widths.Address}}, {{widths.Length}}, {{widths.Index}}) { }

            protected override {{record}} Create(ref {{Storage}}.RowReader row) => new(ref row);
            """
        );
        foreach (var lookup in model.Lookups)
        {
            WriteSearch(lookup);
        }

        writer.Blank();
        writer.Open("protected override int RowWidth(int part) => part switch");
        foreach (var part in model.Parts)
        {
            writer.Lines($"{part.Number} => {part.RowWidth}, // {part.Name}");
        }

        writer.Lines("_ => 0,");
        writer.Close("};");
        writer.Blank();
        writer.Open($"protected override {Data} Rows(int part) => part switch");
        foreach (var part in model.Parts)
        {
            writer.Lines($"{part.Number} => {Literal(part.Rows)},");
        }

        writer.Lines("_ => default,");
        writer.Close("};");
        writer.Blank();
        writer.Lines($"protected override {Data} Heap => {Literal(model.Heap)};");
        writer.Close();
    }

    private void WriteSearch(LookupModel lookup)
    {
        bool isId = lookup.Name.Length == 0;
        string key = isId ? "id" : Names.Parameter(lookup.Name);
        string find = isId ? "protected override int Find" : $"private int FindBy{lookup.Name}";
        writer.Blank();
        if (!isId)
        {
            writer.Lines($"internal bool TryGetBy{lookup.Name}(string {key}, {NotNullWhen} out {record}? found) =>");
            writer.Lines($"    TryRow(FindBy{lookup.Name}(Check({key}, nameof({key}))), out found);");
            writer.Blank();
        }

        if (lookup.SortedPart > 0)
        {
            writer.Lines($"{find}(string {key}) => Search({lookup.SortedPart}, {lookup.Count}, {key});");
            return;
        }

        writer.Open($"{find}(string {key}) => {key} switch");
        foreach (var entry in lookup.Entries)
        {
            writer.Lines($"{CSharpText.Literal(entry.Key)} => {entry.Row},");
        }

        writer.Lines("_ => -1,");
        writer.Close("};");
    }

    private static string Literal(string text) => CSharpText.Literal(text) + "u8";
}

using System.Globalization;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis.Text;

namespace NkRuData.Generator.Emission;

/// <summary>Writes a table: the class a developer types, and the compiled data behind it.</summary>
internal sealed class TableWriter
{
    private const string Storage = "global::NkRuData.Storage";

    private readonly TableModel model;
    private readonly SourceWriter writer;
    private readonly LookupWriter lookups;
    private readonly string record;
    private readonly string list;
    private readonly string table;
    private readonly CancellationToken cancellation;

    private TableWriter(TableModel model, CancellationToken cancellation)
    {
        this.cancellation = cancellation;
        this.model = model;
        writer = new(model.Namespace);
        lookups = new(model, writer);
        record = $"global::{model.Namespace}.{model.RecordName}";
        list = $"global::NkRuData.FactList<{record}>";
        table = $"{record}Table";
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
        writer.Summary($"All {Many(model.Count)}.");
        writer.Lines($"public static {list} All => {table}.Instance.List<{record}>(0, 0, {model.Count});");
        lookups.WritePublic();
        WriteMembers(model.Members);
        for (int i = 0; i < model.Groups.Count; i++)
        {
            var group = model.Groups[i];
            writer.Blank();
            writer.Summary(group.Summary + ".");
            writer.Remarks(new([group.Remarks]));
            writer.Open($"public static partial class {group.Name}");
            writer.Summary($"All of this topic: {Many(group.Count)}.");
            string span = $"{i + 1}, {group.First}, {group.Count}";
            writer.Lines($"public static {list} All => {table}.Instance.List<{record}>({span});");
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

    private void WriteStorage()
    {
        string type = $"{model.RecordName}Table";
        string[] sizes =
        [
            .. new[]
            {
                model.Count,
                model.Groups.Count + 1,
                model.RepeatedTexts,
                model.Dates,
                model.Columns,
                model.Ids,
            }.Select(Number),
        ];
        writer.Open($"internal sealed class {type} : {Storage}.Table");
        writer.Lines(
            $$"""
            internal static readonly {{type}} Instance = new();

            private {{type}}() : base({{CSharpText.Literal(model.Kind)}}, {{string.Join(", ", sizes)}}, Bytes) { }

            internal static {{record}} At(int row) => {{Storage}}.Cast.To<{{record}}>(Instance.FactAt(row));

            protected override object Create(int row) => new {{record}}(row);
            """
        );
        lookups.WriteInternal();
        writer.Blank();
        writer.Lines("protected override global::System.ReadOnlySpan<byte> Data => Bytes;");
        writer.Blank();
        writer.Lines($"private static global::System.ReadOnlySpan<byte> Bytes => {CSharpText.Literal(model.Data)}u8;");
        writer.Close();
    }

    private string Many(int count) =>
        $"{count.ToString("N0", CultureInfo.InvariantCulture)} {XmlText.EscapeLine(model.Kind)}{(count == 1 ? "" : "s")}";

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}

using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis.Text;

namespace NkRuData.Generator.Emission;

/// <summary>Writes the class that spans all tables. What it does stands in a class of its own, so that the edition costs no table.</summary>
internal static class FacadeWriter
{
    private const string Fact = "global::NkRuData.IFact";
    private const string List = $"global::NkRuData.FactList<{Fact}>";
    private const string NotNullWhen = "[global::System.Diagnostics.CodeAnalysis.NotNullWhen(true)]";
    private const string Storage = "global::NkRuData.Storage";

    internal static SourceText Write(FacadeModel model)
    {
        var writer = new SourceWriter(model.Namespace);
        string index = $"global::{model.Namespace}.{model.Name}Index";
        writer.Summary(model.Documentation);
        writer.Open($"public static partial class {model.Name}");
        writer.Lines(
            $$"""
            /// <summary>The edition of the data: {{XmlText.EscapeLine(model.Edition)}}.</summary>
            public static string Edition => {{CSharpText.Literal(model.Edition)}};

            /// <summary>All facts of all kinds, kind by kind.</summary>
            public static {{List}} All => {{index}}.All;

            /// <summary>Returns the fact with an id, of whatever kind.</summary>
            /// <param name="id">The id, exactly as written.</param>
            /// <exception cref="global::System.ArgumentNullException">The id is null.</exception>
            /// <exception cref="global::System.Collections.Generic.KeyNotFoundException">There is none; the message names the nearest ids.</exception>
            public static {{Fact}} Get(string id) => {{index}}.Get(id);
            """
        );
        WriteTryGet(writer, index, KeyForm.Text);
        writer.Lines("#if NET8_0_OR_GREATER");
        WriteTryGet(writer, index, KeyForm.Chars);
        WriteTryGet(writer, index, KeyForm.Utf8);
        writer.Lines("#endif");
        writer.Close();
        writer.Blank();
        WriteIndex(writer, model);
        return writer.ToSourceText();
    }

    private static void WriteTryGet(SourceWriter writer, string index, KeyForm form)
    {
        writer.Blank();
        writer.Lines(
            $"""
            /// <summary>Finds the fact with an id, of whatever kind.</summary>
            /// <param name="id">The id, {form.Description}.</param>
            /// <param name="fact">The fact, or null.</param>
            /// <returns>Whether there is one.</returns>
            """
        );
        form.WriteException(writer, "id");
        writer.Lines(
            $"public static bool TryGet({form.Type} id, {NotNullWhen} out {Fact}? fact) => (fact = {index}.Lookup(id)) is not null;"
        );
    }

    private static void WriteIndex(SourceWriter writer, FacadeModel model)
    {
        string[] tables = [.. model.Records.Select(record => $"global::{model.Namespace}.{record}Table")];
        string[] instances = [.. tables.Select(table => table + ".Instance")];
        string count = tables.Length == 0 ? "0" : string.Join(" + ", instances.Select(table => table + ".Count"));
        writer.Open($"internal sealed class {model.Name}Index : {Storage}.Rows");
        writer.Lines(
            $$"""
            internal static {{List}} All { get; } = {{List}}.Of(new {{model.Name}}Index(), new(0, {{count}}));

            internal static {{Fact}} Get(string id) =>
                Lookup(id) ?? throw {{Storage}}.NearestIds.NotFound("fact", id, [{{string.Join(", ", instances)}}]);
            """
        );
        WriteLookup(writer, tables, KeyForm.Text);
        writer.Lines("#if NET8_0_OR_GREATER");
        WriteLookup(writer, tables, KeyForm.Chars);
        WriteLookup(writer, tables, KeyForm.Utf8);
        writer.Lines("#endif");
        writer.Blank();
        writer.Open("internal override object FactAt(int row)");
        foreach (string table in instances)
        {
            writer.Open($"if (row < {table}.Count)");
            writer.Lines($"return {table}.FactAt(row);");
            writer.Close();
            writer.Blank();
            writer.Lines($"row -= {table}.Count;");
        }

        writer.Lines("throw new global::System.ArgumentOutOfRangeException(nameof(row));");
        writer.Close();
        writer.Close();
    }

    private static void WriteLookup(SourceWriter writer, IEnumerable<string> tables, KeyForm form)
    {
        writer.Blank();
        writer.Lines($"internal static {Fact}? Lookup({form.Type} id) =>");
        foreach (string table in tables)
        {
            writer.Lines($"    {table}.Lookup(id) ??");
        }

        writer.Lines($"    ({Fact}?)null;");
    }
}

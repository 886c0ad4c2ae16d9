using System.Linq;
using Microsoft.CodeAnalysis.Text;

namespace NkRuData.Generator.Emission;

/// <summary>Writes the class that spans all tables. What it does stands in a class of its own, so that the edition costs no table.</summary>
internal static class FacadeWriter
{
    private const string Fact = "global::NkRuData.IFact";
    private const string NotNullWhen = "[global::System.Diagnostics.CodeAnalysis.NotNullWhen(true)]";

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
            public static global::NkRuData.FactList<{{Fact}}> All => {{index}}.All;

            /// <summary>Finds the fact with an id, of whatever kind.</summary>
            /// <param name="id">The id, exactly as written.</param>
            /// <param name="fact">The fact, or null.</param>
            /// <returns>Whether there is one.</returns>
            /// <exception cref="global::System.ArgumentNullException">The id is null.</exception>
            public static bool TryGet(string id, {{NotNullWhen}} out {{Fact}}? fact) => {{index}}.TryGet(id, out fact);

            /// <summary>Returns the fact with an id, of whatever kind.</summary>
            /// <param name="id">The id, exactly as written.</param>
            /// <exception cref="global::System.ArgumentNullException">The id is null.</exception>
            /// <exception cref="global::System.Collections.Generic.KeyNotFoundException">There is none; the message names the nearest ids.</exception>
            public static {{Fact}} Get(string id) => {{index}}.Get(id);
            """
        );
        writer.Close();
        writer.Blank();
        WriteIndex(writer, model);
        return writer.ToSourceText();
    }

    private static void WriteIndex(SourceWriter writer, FacadeModel model)
    {
        string[] tables = [.. model.Records.Select(record => $"global::{model.Namespace}.{record}Table.Instance")];
        string count = tables.Length == 0 ? "0" : string.Join(" + ", tables.Select(table => table + ".Count"));
        writer.Open($"internal static class {model.Name}Index");
        writer.Lines(
            $$"""
            internal static global::NkRuData.FactList<{{Fact}}> All { get; } =
                global::NkRuData.FactList<{{Fact}}>.Of(null, new(0, {{count}}), static (_, row) => At(row));

            internal static {{Fact}} Get(string id) =>
                TryGet(id, out var fact)
                    ? fact
                    : throw global::NkRuData.Storage.NearestIds.NotFound("fact", id, [{{string.Join(", ", tables)}}]);

            """
        );
        writer.Open($"internal static bool TryGet(string id, {NotNullWhen} out {Fact}? fact)");
        for (int i = 0; i < tables.Length; i++)
        {
            writer.Open($"if ({tables[i]}.TryGet(id, out var found{i}))");
            writer.Lines($"fact = found{i};");
            writer.Lines("return true;");
            writer.Close();
            writer.Blank();
        }

        writer.Lines("fact = null;");
        writer.Lines("return false;");
        writer.Close();
        writer.Blank();
        writer.Open($"private static {Fact} At(int row)");
        foreach (string table in tables)
        {
            writer.Open($"if (row < {table}.Count)");
            writer.Lines($"return {table}.At(row);");
            writer.Close();
            writer.Blank();
            writer.Lines($"row -= {table}.Count;");
        }

        writer.Lines("throw new global::System.ArgumentOutOfRangeException(nameof(row));");
        writer.Close();
        writer.Close();
    }
}

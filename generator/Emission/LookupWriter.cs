using System.Globalization;
using System.Linq;

namespace NkRuData.Generator.Emission;

/// <summary>Writes the lookups of a table: by id and by other keys, from strings, and without one where there are spans.</summary>
internal sealed class LookupWriter(TableModel model, SourceWriter writer)
{
    private const string NotNullWhen = "[global::System.Diagnostics.CodeAnalysis.NotNullWhen(true)]";
    private const string Widen = "global::System.Text.Ascii.ToUtf16";
    private const string Done = "global::System.Buffers.OperationStatus.Done";
    private const string NotFound = "global::NkRuData.Storage.NearestIds.NotFound";

    private const int MostOnStack = 512;

    private readonly string record = $"global::{model.Namespace}.{model.RecordName}";
    private readonly string kind = XmlText.EscapeLine(model.Kind);

    /// <summary>The methods of the class that a developer types.</summary>
    internal void WritePublic()
    {
        foreach (var lookup in model.Lookups)
        {
            WriteTryGet(lookup, KeyForm.Text);
            if (IsId(lookup))
            {
                WriteGet();
            }

            writer.Lines("#if NET8_0_OR_GREATER");
            WriteTryGet(lookup, KeyForm.Chars);
            WriteTryGet(lookup, KeyForm.Utf8);
            writer.Lines("#endif");
        }
    }

    /// <summary>What they call, in the class of the storage.</summary>
    internal void WriteInternal()
    {
        foreach (var lookup in model.Lookups)
        {
            string find = Find(lookup);
            string key = Key(lookup);
            string chars = $"char[{Number(lookup.LongestKey)}]";
            writer.Blank();
            writer.Lines(
                $$"""
                internal static {{record}}? {{find}}(string {{key}}) =>
                    Row{{find}}({{key}} ?? throw new global::System.ArgumentNullException(nameof({{key}}))) is var row and >= 0 ? At(row) : null;

                #if NET8_0_OR_GREATER
                internal static {{record}}? {{find}}({{KeyForm.Chars.Type}} {{key}}) =>
                    Row{{find}}({{key}}) is var row and >= 0 ? At(row) : null;

                internal static {{record}}? {{find}}({{KeyForm.Utf8.Type}} {{key}})
                {
                    global::System.Span<char> chars = {{(
                    lookup.LongestKey > MostOnStack ? "new" : "stackalloc"
                )}} {{chars}};
                    return {{Widen}}({{key}}, chars, out int length) == {{Done}} ? {{find}}(chars.Slice(0, length)) : null;
                }

                private static int Row{{find}}({{KeyForm.Chars.Type}} {{key}}) =>
                #else
                private static int Row{{find}}(string {{key}}) =>
                #endif
                """
            );
            WriteRow(lookup, key);
        }
    }

    private void WriteRow(LookupModel lookup, string key)
    {
        if (lookup.Hash is { } hash)
        {
            int[] columns = [hash.Keys, hash.Seeds, hash.SeedCount, hash.Slots, hash.SlotCount];
            writer.Lines($"    Instance.Find({key}, {string.Join(", ", columns.Select(Number))});");
            return;
        }

        writer.Open($"    {key} switch");
        foreach (var entry in lookup.Entries)
        {
            writer.Lines($"{CSharpText.Literal(entry.Key)} => {Number(entry.Row)},");
        }

        writer.Lines("_ => -1,");
        writer.Close("};");
    }

    private void WriteTryGet(LookupModel lookup, KeyForm form)
    {
        string key = Key(lookup);
        string name = IsId(lookup) ? "id" : "key";
        string what = IsId(lookup) ? "an id." : $"a key: {lookup.Documentation}";
        writer.Blank();
        writer.Summary($"Finds the {kind} with {what}");
        writer.Lines(
            $"""
            /// <param name="{key}">The {name}, {form.Description}.</param>
            /// <param name="found">The {kind}, or null.</param>
            /// <returns>Whether there is one.</returns>
            """
        );
        form.WriteException(writer, name);
        writer.Lines(
            $"public static bool TryGet{(IsId(lookup) ? "" : "By" + lookup.Name)}({form.Type} {key}, {NotNullWhen} out {record}? found) =>"
        );
        writer.Lines($"    (found = {record}Table.{Find(lookup)}({key})) is not null;");
    }

    private void WriteGet()
    {
        writer.Blank();
        writer.Summary($"Returns the {kind} with an id.");
        writer.Lines(
            $$"""
            /// <param name="id">The id, exactly as written.</param>
            /// <exception cref="global::System.ArgumentNullException">The id is null.</exception>
            /// <exception cref="global::System.Collections.Generic.KeyNotFoundException">There is none; the message names the nearest ids.</exception>
            public static {{record}} Get(string id) =>
                {{record}}Table.Lookup(id) ?? throw {{NotFound}}({{CSharpText.Literal(
                model.Kind
            )}}, id, [{{record}}Table.Instance]);
            """
        );
    }

    private static bool IsId(LookupModel lookup) => lookup.Name.Length == 0;

    private static string Key(LookupModel lookup) => IsId(lookup) ? "id" : Names.Parameter(lookup.Name);

    private static string Find(LookupModel lookup) => "Lookup" + lookup.Name;

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}

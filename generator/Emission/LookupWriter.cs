using System.Globalization;

namespace NkRuData.Generator.Emission;

/// <summary>Writes the lookups of a table: by id and by other keys, from strings, and without one where there are spans.</summary>
internal sealed class LookupWriter(TableModel model, SourceWriter writer)
{
    private const string NotNullWhen = "[global::System.Diagnostics.CodeAnalysis.NotNullWhen(true)]";
    private const string Storage = "global::NkRuData.Storage";

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

    /// <summary>What they call, in the class of the storage. There the key is called so, whatever its name.</summary>
    internal void WriteInternal()
    {
        foreach (var lookup in model.Lookups)
        {
            string lookUp = LookUp(lookup);
            string find = "Find" + lookup.Name;
            string name = CSharpText.Literal(Key(lookup));
            string longest = Number(lookup.LongestKey);
            string allocate = lookup.LongestKey > MostOnStack ? "new" : "stackalloc";
            writer.Blank();
            writer.Lines(
                $$"""
                internal static {{record}}? {{lookUp}}(string key) => {{find}}(NotNull(key, {{name}}));

                #if NET8_0_OR_GREATER
                internal static {{record}}? {{lookUp}}({{KeyForm.Chars.Type}} key) => {{find}}(key);

                internal static {{record}}? {{lookUp}}({{KeyForm.Utf8.Type}} key)
                {
                    global::System.Span<char> chars = {{allocate}} char[{{longest}}];
                    return Widen(key, chars) ? {{find}}(chars.Slice(0, key.Length)) : null;
                }

                private static {{record}}? {{find}}({{KeyForm.Chars.Type}} key)
                #else
                private static {{record}}? {{find}}(string key)
                #endif
                """
            );
            writer.Open();
            if (lookup.Hash is { } hash)
            {
                WriteSearch(lookup, hash);
            }
            else
            {
                WriteSwitch(lookup);
            }

            writer.Close();
            if (IsId(lookup))
            {
                WriteInternalGet();
            }
        }
    }

    private void WriteInternalGet()
    {
        writer.Blank();
        writer.Lines($"internal static {record} Get(string id) =>");
        writer.Lines(
            $"    Lookup(id) ?? throw {Storage}.NearestIds.NotFound({CSharpText.Literal(model.Kind)}, id, [Instance]);"
        );
    }

    private void WriteSearch(LookupModel lookup, HashModel hash)
    {
        string slots = Number(hash.SlotCount);
        string table = $"Bytes, {Number(hash.Offset)}, {slots}, {Number(hash.Width)}";
        writer.Lines(
            $$"""
            ulong hash = {{Storage}}.KeyHash.Of(key);
            int slot = {{Storage}}.KeyHash.Slot(hash, {{slots}});
            for (int row; (row = Candidate({{table}}, hash, ref slot)) >= 0; )
            {
                var found = At(row);
                if (IsKey(key, found.{{lookup.Property}}))
                {
                    return found;
                }
            }

            return null;
            """
        );
    }

    private void WriteSwitch(LookupModel lookup)
    {
        writer.Open("int row = key switch");
        foreach (var entry in lookup.Entries)
        {
            writer.Lines($"{CSharpText.Literal(entry.Key)} => {Number(entry.Row)},");
        }

        writer.Lines("_ => -1,");
        writer.Close("};");
        writer.Lines("return row < 0 ? null : At(row);");
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
        writer.Lines($"    (found = {record}Table.{LookUp(lookup)}({key})) is not null;");
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
            public static {{record}} Get(string id) => {{record}}Table.Get(id);
            """
        );
    }

    private static bool IsId(LookupModel lookup) => lookup.Name.Length == 0;

    private static string Key(LookupModel lookup) => IsId(lookup) ? "id" : Names.Parameter(lookup.Name);

    private static string LookUp(LookupModel lookup) => "Lookup" + lookup.Name;

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}

using Microsoft.CodeAnalysis.Text;

namespace NkRuData.Generator.Emission;

/// <summary>
/// Writes the part of a record type that writes it as JSON, as the data files have it: names of the schema, references as
/// ids, what is owned inside. What is empty is left out.
/// </summary>
internal sealed class JsonPartWriter
{
    private const string Json = "global::NkRuData.Serialization";
    private const string Writer = "global::System.Text.Json.Utf8JsonWriter";

    private readonly JsonModel model;
    private readonly SourceWriter writer;

    private JsonPartWriter(JsonModel model)
    {
        this.model = model;
        writer = new(model.Namespace);
    }

    internal static SourceText Write(JsonModel model) => new JsonPartWriter(model).Write();

    private SourceText Write()
    {
        string self = $"global::{model.Namespace}.{model.Name}";
        string converter = model.IsFact ? "FactJsonConverter" : "PartJsonConverter";
        writer.Lines("#if NET8_0_OR_GREATER");
        writer.Lines($"[global::System.Text.Json.Serialization.JsonConverter(typeof({Json}.{converter}<{self}>))]");
        writer.Open(
            $"public sealed partial record {model.Name} : {Json}.IWritesJson"
                + (model.IsFact ? $", global::System.IParsable<{self}>" : "")
        );
        writer.Open($"void {Json}.IWritesJson.WriteProperties({Writer} json)");
        foreach (var property in model.Properties)
        {
            WriteProperty(property);
        }

        foreach (var choice in model.Choices)
        {
            WriteChoice(choice);
        }

        writer.Close();
        if (model.IsFact)
        {
            WriteParsing(self);
        }

        writer.Close();
        writer.Lines("#endif");
        return writer.ToSourceText();
    }

    // An id is what a fact is written as where there is room for a text only: in the path of an address, as a key.
    // TryParse is public because ASP.NET looks for it, and hidden because the table's TryGet is what one types.
    private void WriteParsing(string self)
    {
        string table = self + "Table";
        writer.Blank();
        writer.Lines(
            $$"""
            /// <summary>Finds the fact with an id: what frameworks call to bind an id in an address or a form.</summary>
            /// <param name="id">The id, exactly as written; null is none.</param>
            /// <param name="provider">Not used.</param>
            /// <param name="fact">The fact, or null.</param>
            /// <returns>Whether there is one.</returns>
            [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
            public static bool TryParse(
                [global::System.Diagnostics.CodeAnalysis.NotNullWhen(true)] string? id,
                global::System.IFormatProvider? provider,
                [global::System.Diagnostics.CodeAnalysis.MaybeNullWhen(false)] out {{self}} fact
            )
            {
                fact = id is null ? null : {{table}}.Lookup(id);
                return fact is not null;
            }

            static {{self}} global::System.IParsable<{{self}}>.Parse(string id, global::System.IFormatProvider? provider) =>
                {{table}}.Lookup(id) ?? throw new global::System.FormatException($"There is none with the id '{id}'.");
            """
        );
    }

    // Names are strings: each text in UTF-8 would be one more thing that the first touch of any table loads.
    private void WriteProperty(JsonPropertyModel property)
    {
        string name = CSharpText.Literal(property.JsonName);
        if (property.IsList)
        {
            writer.Open($"if ({property.Name}.Count > 0)");
            writer.Lines($"json.WriteStartArray({name});");
            writer.Open($"foreach (var item in {property.Name})");
            writer.Lines(Value(property, "item"));
            writer.Close();
            writer.Lines("json.WriteEndArray();");
            writer.Close();
            return;
        }

        if (property.IsNullable)
        {
            writer.Open($"if ({property.Name} is {{ }} value{property.Name})");
        }

        writer.Lines($"json.WritePropertyName({name});");
        writer.Lines(Value(property, property.IsNullable ? "value" + property.Name : property.Name));
        if (property.IsNullable)
        {
            writer.Close();
        }
    }

    private static string Value(JsonPropertyModel property, string value) =>
        property.Kind switch
        {
            JsonValueKind.Number => $"json.WriteNumberValue({value});",
            JsonValueKind.Flag => $"json.WriteBooleanValue({value});",
            JsonValueKind.Date => $"json.WriteStringValue({value}.Edtf);",
            JsonValueKind.Choice => $"json.WriteStringValue(name{property.Choice}({value}));",
            JsonValueKind.Reference => $"json.WriteStringValue({value}.Id);",
            JsonValueKind.Object => $"{Json}.FactJson.Write(json, {value});",
            _ => $"json.WriteStringValue({value});",
        };

    private void WriteChoice(JsonChoiceModel choice)
    {
        writer.Blank();
        writer.Open($"static string name{choice.Name}(global::{model.Namespace}.{choice.Name} value) => value switch");
        foreach (var value in choice.Values)
        {
            writer.Lines(
                $"global::{model.Namespace}.{choice.Name}.{value.Name} => {CSharpText.Literal(value.JsonName)},"
            );
        }

        writer.Lines("_ => throw new global::System.ArgumentOutOfRangeException(nameof(value)),");
        writer.Close("};");
    }
}

#if NET8_0_OR_GREATER
using System;
using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace NkRuData.Serialization;

/// <summary>Writes and reads a <see cref="PartialDate"/> as a string in EDTF; no date at all is an empty string.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class PartialDateJsonConverter : JsonConverter<PartialDate>
{
    /// <summary>Reads a string in EDTF.</summary>
    /// <param name="reader">Where the JSON stands.</param>
    /// <param name="typeToConvert">The type that is asked for.</param>
    /// <param name="options">The options of the serializer.</param>
    /// <exception cref="JsonException">It is no string, or no date.</exception>
    public override PartialDate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String
            ? Parse(reader.GetString()!)
            : throw new JsonException("A partial date is a string in EDTF.");

    /// <summary>Writes the date as a string.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="value">The date.</param>
    /// <param name="options">The options of the serializer.</param>
    public override void Write(Utf8JsonWriter writer, PartialDate value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.Edtf);

    /// <summary>Reads the date that is the key in a dictionary.</summary>
    /// <param name="reader">Where the JSON stands.</param>
    /// <param name="typeToConvert">The type that is asked for.</param>
    /// <param name="options">The options of the serializer.</param>
    /// <exception cref="JsonException">It is no date.</exception>
    public override PartialDate ReadAsPropertyName(
        ref Utf8JsonReader reader,
        Type typeToConvert,
        JsonSerializerOptions options
    ) => Parse(reader.GetString()!);

    /// <summary>Writes the date as the key in a dictionary.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="value">The date.</param>
    /// <param name="options">The options of the serializer.</param>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, PartialDate value, JsonSerializerOptions options) =>
        writer.WritePropertyName(value.Edtf);

    private static PartialDate Parse(string text)
    {
        try
        {
            return text.Length == 0 ? default : PartialDate.Parse(text);
        }
        catch (FormatException error)
        {
            // With it the serializer says at which place of the JSON.
            throw new JsonException(error.Message, error);
        }
    }
}
#endif

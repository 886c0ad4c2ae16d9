#if NET8_0_OR_GREATER
using System;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace NkRuData.Serialization;

/// <summary>
/// Reads facts of any kind by their ids, and writes them as they are written without it. To be added to
/// <see cref="JsonSerializerOptions.Converters"/>; a trimmed program that does so keeps all facts.
/// </summary>
public sealed class AnyFactFindingJsonConverter : JsonConverter<IFact>
{
    /// <summary>Reads an id, or an object with one, and finds the fact. What else the object has is not looked at.</summary>
    /// <param name="reader">Where the JSON stands.</param>
    /// <param name="typeToConvert">The type that is asked for.</param>
    /// <param name="options">The options of the serializer.</param>
    /// <exception cref="JsonException">There is no id, or no such fact.</exception>
    public override IFact Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Find(FactJson.ReadId(ref reader));

    /// <summary>Writes the fact as an object that begins with its kind.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="value">The fact.</param>
    /// <param name="options">The options of the serializer.</param>
    public override void Write(Utf8JsonWriter writer, IFact value, JsonSerializerOptions options) =>
        FactJson.WriteAny(writer, value);

    /// <summary>Reads the id that is the key in a dictionary.</summary>
    /// <param name="reader">Where the JSON stands.</param>
    /// <param name="typeToConvert">The type that is asked for.</param>
    /// <param name="options">The options of the serializer.</param>
    /// <exception cref="JsonException">There is no such fact.</exception>
    public override IFact ReadAsPropertyName(
        ref Utf8JsonReader reader,
        Type typeToConvert,
        JsonSerializerOptions options
    ) => Find(reader.GetString()!);

    /// <summary>Writes the id as the key in a dictionary.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="value">The fact.</param>
    /// <param name="options">The options of the serializer.</param>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, IFact value, JsonSerializerOptions options) =>
        writer.WritePropertyName(value.Id);

    private static IFact Find(string id) => Facts.TryGet(id, out var fact) ? fact : throw FactJson.NotFound(id);
}
#endif

#if NET8_0_OR_GREATER
using System;
using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace NkRuData.Serialization;

/// <summary>Writes facts of any kind like <see cref="FactJsonConverter{T}"/>, with their <c>kind</c> before all else.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class AnyFactJsonConverter : JsonConverter<IFact>
{
    /// <summary>
    /// Refuses: to find facts of any kind is to keep all of them, in every trimmed program that uses JSON for anything.
    /// </summary>
    /// <param name="reader">Where the JSON stands.</param>
    /// <param name="typeToConvert">The type that is asked for.</param>
    /// <param name="options">The options of the serializer.</param>
    /// <exception cref="NotSupportedException">Always; <see cref="AnyFactFindingJsonConverter"/> reads them.</exception>
    public override IFact Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException(
            "To read facts of any kind, add NkRuData.Serialization.AnyFactFindingJsonConverter to the options."
        );

    /// <summary>Writes the fact as an object that begins with its kind.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="value">The fact.</param>
    /// <param name="options">The options of the serializer.</param>
    public override void Write(Utf8JsonWriter writer, IFact value, JsonSerializerOptions options) =>
        FactJson.WriteAny(writer, value);

    /// <summary>Writes the id as the key in a dictionary.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="value">The fact.</param>
    /// <param name="options">The options of the serializer.</param>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, IFact value, JsonSerializerOptions options) =>
        writer.WritePropertyName(value.Id);
}
#endif

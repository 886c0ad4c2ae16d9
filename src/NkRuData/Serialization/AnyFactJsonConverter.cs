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
    /// <summary>Reads an id, or an object with one, and finds the fact. What else the object has is not looked at.</summary>
    /// <param name="reader">Where the JSON stands.</param>
    /// <param name="typeToConvert">The type that is asked for.</param>
    /// <param name="options">The options of the serializer.</param>
    /// <exception cref="JsonException">There is no id, or no such fact.</exception>
    public override IFact Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        string id = FactJson.ReadId(ref reader);
        return Facts.TryGet(id, out var fact) ? fact : throw FactJson.NotFound(id);
    }

    /// <summary>Writes the fact as an object that begins with its kind.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="value">The fact.</param>
    /// <param name="options">The options of the serializer.</param>
    public override void Write(Utf8JsonWriter writer, IFact value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteString("kind", value.Kind);
        ((IWritesJson)value).WriteProperties(writer);
        writer.WriteEndObject();
    }
}
#endif

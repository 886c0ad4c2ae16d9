#if NET8_0_OR_GREATER
using System;
using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace NkRuData.Serialization;

/// <summary>
/// Writes a fact as the data files have it: the names of the schema, references as ids, what the fact owns inside. What is
/// empty is left out, and so are the lists of those who refer to it, so that nothing goes in a circle. Reads an id, or an
/// object with one, as the fact of this edition that has it.
/// </summary>
/// <typeparam name="T">The type of fact.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class FactJsonConverter<T> : JsonConverter<T>
    where T : class, IFact, IParsable<T>
{
    /// <summary>Reads an id, or an object with one, and finds the fact. What else the object has is not looked at.</summary>
    /// <param name="reader">Where the JSON stands.</param>
    /// <param name="typeToConvert">The type that is asked for.</param>
    /// <param name="options">The options of the serializer.</param>
    /// <exception cref="JsonException">There is no id, or no such fact.</exception>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Find(FactJson.ReadId(ref reader));

    /// <summary>Writes the fact as an object.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="value">The fact.</param>
    /// <param name="options">The options of the serializer.</param>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        FactJson.Write(writer, (IWritesJson)value);

    /// <summary>Reads the id that is the key in a dictionary.</summary>
    /// <param name="reader">Where the JSON stands.</param>
    /// <param name="typeToConvert">The type that is asked for.</param>
    /// <param name="options">The options of the serializer.</param>
    /// <exception cref="JsonException">There is no such fact.</exception>
    public override T ReadAsPropertyName(
        ref Utf8JsonReader reader,
        Type typeToConvert,
        JsonSerializerOptions options
    ) => Find(reader.GetString()!);

    /// <summary>Writes the id as the key in a dictionary.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="value">The fact.</param>
    /// <param name="options">The options of the serializer.</param>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        writer.WritePropertyName(value.Id);

    private static T Find(string id) => T.TryParse(id, null, out var fact) ? fact : throw FactJson.NotFound(id);
}
#endif

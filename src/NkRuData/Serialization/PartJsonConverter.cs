#if NET8_0_OR_GREATER
using System;
using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace NkRuData.Serialization;

/// <summary>
/// Writes what a fact owns, such as a figure with its bounds, as the data files have it. It is not read: what facts own
/// comes with them.
/// </summary>
/// <typeparam name="T">The type of record.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class PartJsonConverter<T> : JsonConverter<T>
    where T : class
{
    /// <summary>Refuses: such a record has no id by which it could be found.</summary>
    /// <param name="reader">Where the JSON stands.</param>
    /// <param name="typeToConvert">The type that is asked for.</param>
    /// <param name="options">The options of the serializer.</param>
    /// <exception cref="NotSupportedException">Always.</exception>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException(
            $"A {typeof(T).Name} belongs to a fact and is not read from JSON by itself: read the fact, which is found by its id."
        );

    /// <summary>Writes the record as an object.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="value">The record.</param>
    /// <param name="options">The options of the serializer.</param>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        FactJson.Write(writer, (IWritesJson)(object)value);
}
#endif

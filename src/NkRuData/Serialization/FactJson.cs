#if NET8_0_OR_GREATER
using System;
using System.Text.Json;

namespace NkRuData.Serialization;

/// <summary>What converters of facts have in common.</summary>
internal static class FactJson
{
    private const string Id = "id";

    internal static void Write(Utf8JsonWriter writer, IWritesJson value)
    {
        writer.WriteStartObject();
        value.WriteProperties(writer);
        writer.WriteEndObject();
    }

    /// <summary>Writes a fact with its kind before all else.</summary>
    internal static void WriteAny(Utf8JsonWriter writer, IFact value)
    {
        if (value is not IWritesJson fact)
        {
            throw new NotSupportedException($"A {value.GetType()} is no fact of this package: it has no JSON here.");
        }

        writer.WriteStartObject();
        writer.WriteString("kind", value.Kind);
        fact.WriteProperties(writer);
        writer.WriteEndObject();
    }

    /// <summary>Reads a string, or the <c>id</c> of an object; leaves the reader at the end of it.</summary>
    internal static string ReadId(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.String)
        {
            return reader.GetString()!;
        }

        string? id = null;
        if (reader.TokenType == JsonTokenType.StartObject)
        {
            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                bool isId = reader.ValueTextEquals(Id);
                reader.Read();
                if (isId && reader.TokenType == JsonTokenType.String)
                {
                    id = reader.GetString();
                }

                // The serializer hands over all of a value, though more may follow: Skip would refuse that.
                reader.TrySkip();
            }
        }

        return id ?? throw new JsonException("A fact is read from its id, or from an object that has one.");
    }

    internal static JsonException NotFound(string id) => new($"This edition has no such fact: '{id}'.");
}
#endif

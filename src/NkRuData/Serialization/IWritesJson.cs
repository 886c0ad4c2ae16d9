#if NET8_0_OR_GREATER
using System.Text.Json;

namespace NkRuData.Serialization;

/// <summary>A record that writes its own properties; the generator makes that part from the schema.</summary>
internal interface IWritesJson
{
    /// <summary>Writes the properties, without the braces around them.</summary>
    void WriteProperties(Utf8JsonWriter json);
}
#endif

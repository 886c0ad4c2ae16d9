#if NET8_0_OR_GREATER
using System.Text.Json.Serialization;

namespace NkRuData;

[JsonConverter(typeof(Serialization.AnyFactJsonConverter))]
public partial interface IFact;
#endif

namespace NkRuData.Generator;

/// <summary>The stages of the pipeline, as tests ask for them.</summary>
internal static class TrackingNames
{
    internal const string Parse = nameof(Parse);
    internal const string Bind = nameof(Bind);
    internal const string Diagnostics = nameof(Diagnostics);
    internal const string Enums = nameof(Enums);
    internal const string Records = nameof(Records);
    internal const string JsonParts = nameof(JsonParts);
    internal const string Tables = nameof(Tables);
    internal const string Facade = nameof(Facade);
}

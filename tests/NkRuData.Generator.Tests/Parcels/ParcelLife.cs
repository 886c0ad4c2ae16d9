namespace NkRuData.Generator.Tests;

/// <summary>Parcels and depots that are in use, replaced and lost.</summary>
internal static class ParcelLife
{
    internal static TestDataset Dataset { get; } =
        ParcelData
            .Of(
                """{ "id": "old", "state": "replaced", "reason": "Torn.", "replacedBy": "new", "stops": [{ "with": "gone" }] }""",
                """{ "id": "gone", "state": "lost", "reason": "\"Why?\" {0} C:\\", "parts": ["old", "new"] }""",
                """{ "id": "new", "stops": [{ "with": "old" }] }""",
                """{ "id": "again", "state": "found", "parts": ["old"] }"""
            )
            .With(
                "depots.json",
                ParcelData.Depots(
                    """{ "id": "shut", "state": "replaced", "holds": ["old", "gone"] }, { "id": "open" }"""
                )
            );
}

namespace NkRuData.Generator.Tests;

/// <summary>Data sets of parcels: the records are each test's own.</summary>
internal static class ParcelData
{
    internal const string File = "parcels/post.json";

    private const string Head = """
        {
          "$schema": "../schema/parcel.schema.json",
          "title": "Post",
          "description": "All of them.",
          "records": [
        """;

    /// <summary>The schemas, and one parcel that breaks no rule.</summary>
    internal static TestDataset Dataset { get; } = Of("""{ "id": "one" }""");

    /// <summary>Parcels with something for every rule, which break none.</summary>
    internal static TestDataset Full { get; } =
        Of(
            """{ "id": "one", "weight": { "exact": 5, "unit": "g" }, "parts": ["two"], "first": 1, "second": 2, "third": 3 }""",
            """{ "id": "two", "weight": { "low": 4, "high": 6, "isRough": true, "unit": "g" }, "sent": "2025-01-01", "arrived": "2025-02-01" }""",
            """{ "id": "six", "sent": "2025-01-01", "stops": [{ "within": "P1M", "due": "2025-02-01", "with": "two" }] }""",
            """{ "id": "ten", "state": "replaced", "reason": "Torn.", "replacedBy": "one" }"""
        );

    /// <summary>A data set of these parcels, each on a line of its own.</summary>
    internal static TestDataset Of(params string[] records) =>
        TestDataset
            .Empty.With("schema/common.schema.json", BookSchemas.Common)
            .With("schema/dataset.schema.json", BookSchemas.Dataset)
            .With("schema/parcel.schema.json", ParcelSchemas.Parcel)
            .With("schema/depot.schema.json", ParcelSchemas.Depot)
            .With("dataset.json", BookData.Dataset)
            .With("depots.json", Depots())
            .With(File, Head + "\n" + string.Join(",\n", records) + "\n] }");

    internal static string Depots(string records = "") =>
        $$"""{ "$schema": "schema/depot.schema.json", "title": "Depots", "description": "All.", "records": [{{records}}] }""";
}

namespace NkRuData.Generator.Emission;

/// <summary>What a lookup takes: a string, or where there are spans, what stands in a buffer.</summary>
internal sealed record KeyForm(string Type, string Description)
{
    internal static readonly KeyForm Text = new("string", "exactly as written");
    internal static readonly KeyForm Chars = new("global::System.ReadOnlySpan<char>", "exactly as written");
    internal static readonly KeyForm Utf8 = new("global::System.ReadOnlySpan<byte>", "exactly as written, in UTF-8");

    internal void WriteException(SourceWriter writer, string key)
    {
        if (this == Text)
        {
            writer.Lines(
                $"/// <exception cref=\"global::System.ArgumentNullException\">The {key} is null.</exception>"
            );
        }
    }
}

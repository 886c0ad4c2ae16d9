namespace NkRuData.Storage;

/// <summary>Facts in an order: what a list of facts reads from.</summary>
internal abstract class Rows
{
    /// <summary>The fact at a row; the same instance every time.</summary>
    internal abstract object FactAt(int row);
}

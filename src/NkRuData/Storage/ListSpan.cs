namespace NkRuData.Storage;

/// <summary>Consecutive rows or items: where a list is held.</summary>
internal readonly struct ListSpan(int first, int count)
{
    internal int First { get; } = first;

    internal int Count { get; } = count;
}

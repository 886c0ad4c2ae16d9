namespace NkRuData.Storage;

/// <summary>Values by their numbers, which begin at 1: each made once, and kept from then on. Few are ever asked for.</summary>
internal sealed class Kept<T>(int count)
    where T : class
{
    private const int PageBits = 5;
    private const int PageMask = (1 << PageBits) - 1;

    private readonly T?[]?[] pages = new T?[]?[(count >> PageBits) + 1];

    internal ref T? this[int number]
    {
        get
        {
            ref T?[]? page = ref pages[number >> PageBits];
            return ref (page ?? Lazy.Publish(ref page, new T?[PageMask + 1]))[number & PageMask];
        }
    }
}

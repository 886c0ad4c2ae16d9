using System.Threading;

namespace NkRuData.Storage;

/// <summary>Fields that are filled when first asked for.</summary>
internal static class Lazy
{
    /// <summary>Fills the field unless another thread was faster; every caller gets the same instance.</summary>
    internal static T Publish<T>(ref T? field, T value)
        where T : class => Interlocked.CompareExchange(ref field, value, null) ?? value;
}

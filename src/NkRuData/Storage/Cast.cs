#if NET8_0_OR_GREATER
using System.Runtime.CompilerServices;
#endif

namespace NkRuData.Storage;

/// <summary>Casts that cannot fail, because only one type is ever put where the value was found.</summary>
internal static class Cast
{
    // A checked cast looks at the object, which may be the one part of a lookup that is not in the cache.
    internal static T To<T>(object? value)
#if NET8_0_OR_GREATER
        => Unsafe.As<object?, T>(ref value);
#else
        => (T)value!;
#endif
}

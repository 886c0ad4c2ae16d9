#if !NET8_0_OR_GREATER
// What the compiler looks for and netstandard2.0 lacks. Own file rather than a package: the packages for it leave traces
// in the documentation and make builds differ.
namespace System.Diagnostics.CodeAnalysis
{
    [AttributeUsage(AttributeTargets.Parameter)]
    internal sealed class NotNullWhenAttribute(bool returnValue) : Attribute
    {
        public bool ReturnValue { get; } = returnValue;
    }
}

namespace System.Runtime.CompilerServices
{
    internal static class IsExternalInit { }
}

namespace System
{
    // What "..."u8 gives: a pointer into the read-only data of the assembly, which stays in its place.
    internal readonly unsafe ref struct ReadOnlySpan<T>(void* start, int length)
        where T : unmanaged
    {
        private readonly T* start = (T*)start;
        private readonly int length = length;

        // The compiler asks for it, and takes the other one wherever the data is known to it, which is everywhere here.
        public ReadOnlySpan(T[] array, int start, int length)
            : this(null, 0) => throw new NotSupportedException();

        public int Length => length;

        public T this[int index] =>
            (uint)index < (uint)length ? start[index] : throw new ArgumentOutOfRangeException(nameof(index));

        public ref readonly T GetPinnableReference() => ref *start;

        public ReadOnlySpan<T> Slice(int from, int count) =>
            (uint)from <= (uint)length && (uint)count <= (uint)(length - from)
                ? new(start + from, count)
                : throw new ArgumentOutOfRangeException(nameof(from));
    }
}
#endif

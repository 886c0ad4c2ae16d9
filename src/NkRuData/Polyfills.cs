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
#endif

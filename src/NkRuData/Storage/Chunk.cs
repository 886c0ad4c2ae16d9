// What the compiled text of the data is made of. On net8.0 it is UTF-8 in the read-only data of the assembly;
// netstandard2.0 has no such literals at a price worth paying, so there it is strings. Everything that decodes is
// written once against this alias: both are indexed the same way.
#if NET8_0_OR_GREATER
global using Chunk = System.ReadOnlySpan<byte>;
#else
global using Chunk = string;
#endif

namespace NkRuData.Benchmarks;

/// <summary>What holds the facts in a measured program; the names are those of the files in <c>Programs/</c>.</summary>
internal enum Side
{
    /// <summary>Nothing: what a process costs anyway.</summary>
    Empty,

    /// <summary>This package.</summary>
    Package,

    /// <summary>R5: what a user would write today. See <see cref="PlainTypes"/>.</summary>
    Plain,

    /// <summary>Microsoft.Data.Sqlite.</summary>
    Sqlite,

    /// <summary>For sizes: the same as the next, without a reference to the package.</summary>
    RefersToNothing,

    /// <summary>For sizes: the package is referred to, and unused.</summary>
    UsesNothing,

    /// <summary>For sizes: one claim is used.</summary>
    UsesOneFact,

    /// <summary>For sizes: all facts of one small table are used.</summary>
    UsesOneTable,
}

/// <summary>How a measured program is compiled to machine code.</summary>
internal enum Mode
{
    /// <summary>net10.0, when it runs.</summary>
    Jit,

    /// <summary>net10.0, the program and what it refers to before it runs.</summary>
    ReadyToRun,

    /// <summary>net9.0, all of it before it runs: the runtime pack of net10.0 is not everywhere to be had.</summary>
    NativeAot,

    /// <summary>For sizes: net10.0, self-contained and trimmed.</summary>
    Trimmed,
}

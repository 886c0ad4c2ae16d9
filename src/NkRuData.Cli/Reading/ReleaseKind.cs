namespace NkRuData.Cli.Reading;

/// <summary>What a release may do to those who use the one before, by <see href="https://semver.org">SemVer</see>.</summary>
internal enum ReleaseKind
{
    /// <summary>Nothing that can be told from the data and the public surface.</summary>
    None,

    /// <summary>What is known of a fact was mended or completed; nothing to change in one's code.</summary>
    Patch,

    /// <summary>There is more, or a fact no longer stands, and the compiler says so to those who name it.</summary>
    Minor,

    /// <summary>What was there is gone or another: code that was right may not compile, or mean something else.</summary>
    Major,
}

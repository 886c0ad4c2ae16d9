using System;
using System.Collections.Generic;
using System.Linq;

namespace NkRuData.Cli.Reading;

/// <summary>Something that makes a release what it is: how it is called, and what is meant.</summary>
internal sealed record ReleaseReason(ReleaseKind Kind, string Title, IReadOnlyList<string> Items);

/// <summary>What a state of the repository changed since another, for those who use the package. The rule stands in CONTRIBUTING.</summary>
internal sealed class ReleaseChanges
{
    internal ReleaseChanges(Checkout before, Checkout after)
    {
        Before = before;
        var data = new EditionChanges(before.Data, after.Data);
        ReleaseReason[] reasons =
        [
            new(ReleaseKind.Major, "gone from the public surface, or another", Missing(before.Surface, after.Surface)),
            new(ReleaseKind.Major, "ids gone", [.. data.Gone.Select(record => record.Key)]),
            new(ReleaseKind.Major, "ids of another kind", OfAnotherKind(data)),
            new(ReleaseKind.Major, "members of facts gone or renamed", Missing(before.Members, after.Members)),
            new(ReleaseKind.Minor, "new on the public surface", Missing(after.Surface, before.Surface)),
            new(ReleaseKind.Minor, "facts added", [.. data.Added.Select(record => record.Key)]),
            // A retracted fact stops the build of those who name it: it is for them, and waits for no major release.
            new(
                ReleaseKind.Minor,
                "facts that no longer stand",
                [.. data.Ended.Select(record => $"{record.Id} ({record.Status})")]
            ),
            new(ReleaseKind.Patch, "facts changed", [.. data.Changed.Select(record => record.Id)]),
        ];
        Reasons = [.. reasons.Where(reason => reason.Items.Count > 0)];
    }

    internal Checkout Before { get; }

    /// <summary>What there is to say, the gravest first.</summary>
    internal IReadOnlyList<ReleaseReason> Reasons { get; }

    internal ReleaseKind Kind => Reasons.Select(reason => reason.Kind).FirstOrDefault();

    /// <summary>
    /// The least version that the release can have. Before 1.0.0 the second number stands for the first, as the third does
    /// for the other two.
    /// </summary>
    internal string Version
    {
        get
        {
            var version = System.Version.Parse(Before.Version);
            var next = (Kind, version.Major) switch
            {
                (ReleaseKind.None, _) => version,
                (ReleaseKind.Major, > 0) => new(version.Major + 1, 0, 0),
                (ReleaseKind.Major, 0) or (ReleaseKind.Minor, > 0) => new(version.Major, version.Minor + 1, 0),
                _ => new Version(version.Major, version.Minor, version.Build + 1),
            };
            return next.ToString(3);
        }
    }

    private static string[] Missing(IReadOnlySet<string> lines, IReadOnlySet<string> others) =>
        [.. lines.Where(line => !others.Contains(line)).Order(StringComparer.Ordinal)];

    private static string[] OfAnotherKind(EditionChanges data) =>
        [
            .. data
                .Before.Records.Where(record =>
                    data.After.Records.TryGetValue(record.Key, out var now) && now.Kind != record.Value.Kind
                )
                .Select(record => record.Key),
        ];
}

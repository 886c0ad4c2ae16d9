using System.Diagnostics;
using System.Globalization;

namespace NkRuData;

/// <summary>How widely something was said and carried. Many outlets with one speaker are one origin.</summary>
/// <remarks>Made by <see cref="ClaimViews.Corroboration"/>.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class Corroboration
{
    internal Corroboration(
        FactList<Agent> origins,
        FactList<Source> sources,
        FactList<Agent> relays,
        FactList<Agent> publishers,
        FactList<string> languages,
        Source? first,
        Source? last
    )
    {
        Origins = origins;
        Sources = sources;
        Relays = relays;
        Publishers = publishers;
        Languages = languages;
        First = first;
        Last = last;
    }

    /// <summary>Who stated it: the distinct speakers, by id. A claim in a source's own voice adds none.</summary>
    public FactList<Agent> Origins { get; }

    /// <summary>The distinct sources that carry it, by id. Copies are among them: <see cref="Source.MirrorOf"/> tells.</summary>
    public FactList<Source> Sources { get; }

    /// <summary>The distinct agents that relayed it to those sources, agencies above all, by id.</summary>
    public FactList<Agent> Relays { get; }

    /// <summary>The distinct publishers of those sources, by id.</summary>
    public FactList<Agent> Publishers { get; }

    /// <summary>The distinct languages of those sources (BCP 47), in ordinal order.</summary>
    public FactList<string> Languages { get; }

    /// <summary>
    /// The included source that was published first; of several of which that cannot be told, the one whose latest possible day is
    /// earliest. Null where none has a date.
    /// </summary>
    public Source? First { get; }

    /// <summary>
    /// The included source that was published last; of several of which that cannot be told, the one whose latest possible day is
    /// latest. Null where none has a date.
    /// </summary>
    public Source? Last { get; }

    /// <summary>When <see cref="First"/> was published. An interval is one day within it.</summary>
    public PartialDate? FirstPublished => First?.Published;

    /// <summary>When <see cref="Last"/> was published. An interval is one day within it.</summary>
    public PartialDate? LastPublished => Last?.Published;

    /// <summary>Returns the counts, as <c>origins: 1, publishers: 5, languages: 2</c>.</summary>
    public override string ToString() =>
        string.Format(
            CultureInfo.InvariantCulture,
            "origins: {0}, publishers: {1}, languages: {2}",
            Origins.Count,
            Publishers.Count,
            Languages.Count
        );
}

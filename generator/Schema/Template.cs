using System.Collections.Generic;

namespace NkRuData.Generator.Schema;

/// <summary>A text with places to fill from a record: what labels and documentation are made of.</summary>
internal sealed record Template(IReadOnlyList<TemplatePart> Parts)
{
    /// <summary>The property that the template prints as it is, where it does nothing else.</summary>
    internal Property? SoleText =>
        Parts.Count == 1
        && Parts[0] is ValuePart { Path.Count: 1 } value
        && value.Path[0] is { Shape: TextShape { Format: not TextFormat.Edtf }, IsRequired: true } property
            ? property
            : null;
}

internal abstract record TemplatePart;

/// <summary>Text that stands as it is.</summary>
internal sealed record LiteralPart(string Text) : TemplatePart;

/// <summary><c>{a.b}</c>: a value, found by following properties. The empty path is the item of a list itself.</summary>
internal sealed record ValuePart(IReadOnlyList<Property> Path) : TemplatePart
{
    /// <summary><c>{day a.b}</c>: a date whose interval is what one day lies in, and no span.</summary>
    internal bool IsDay { get; init; }
}

/// <summary><c>{count a.b}</c>: how many items a list has; empty where it has none.</summary>
internal sealed record CountPart(IReadOnlyList<Property> Path) : TemplatePart;

/// <summary><c>[one|other]</c>: the first alternative none of whose places is empty, or nothing.</summary>
internal sealed record OptionalPart(IReadOnlyList<IReadOnlyList<TemplatePart>> Alternatives) : TemplatePart;

internal enum BlockKind
{
    /// <summary><c>{each path; }…{end}</c>: the body for each item, with the separator between.</summary>
    Each,

    /// <summary><c>{list path}…{end}</c>: a bullet for each item.</summary>
    List,

    /// <summary><c>{link path}…{end}</c>: the body as a link to the address.</summary>
    Link,
}

internal sealed record BlockPart(
    BlockKind Kind,
    IReadOnlyList<Property> Path,
    string Separator,
    IReadOnlyList<TemplatePart> Body
) : TemplatePart
{
    /// <summary><c>{list &lt;path}</c>: through the records of the same table that refer to this one by the property.</summary>
    internal bool IsInverse { get; init; }

    /// <summary><c>{list path 6}</c>: how many items are shown; the rest is counted.</summary>
    internal int Most { get; init; } = int.MaxValue;

    /// <summary><c>{list path 6 own}</c>: items that have one of these are shown before others are, and all of them.</summary>
    internal IReadOnlyList<Property> Always { get; init; } = [];
}

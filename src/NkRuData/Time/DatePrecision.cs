namespace NkRuData;

/// <summary>
/// How finely a <see cref="PartialDate"/> states its day. The numbers are fixed: a value added later never shifts them.
/// </summary>
public enum DatePrecision
{
    /// <summary>No date: the precision of <c>default(PartialDate)</c>.</summary>
    Unknown = 0,

    /// <summary>One day, as <c>2025-06-17</c>.</summary>
    Day = 1,

    /// <summary>A day in one month, as <c>2025-06</c> or <c>2025-06-XX</c>.</summary>
    Month = 2,

    /// <summary>A day in one quarter of a calendar year, as <c>2025-34</c> for April to June.</summary>
    Quarter = 3,

    /// <summary>
    /// A day in one meteorological season of the northern hemisphere, as <c>2025-22</c> for June to August.
    /// </summary>
    Season = 4,

    /// <summary>A day in one calendar year, as <c>2025</c>, <c>2025-XX</c> or <c>2025-XX-XX</c>.</summary>
    Year = 5,

    /// <summary>A day in ten years, as <c>202X</c> for 2020 to 2029.</summary>
    Decade = 6,

    /// <summary>A day in a hundred years, as <c>20XX</c> for 2000 to 2099.</summary>
    Century = 7,

    /// <summary>A span with a start and an end, as <c>2025-06-17/2025-07</c> or <c>2025-06-17/..</c>.</summary>
    Interval = 8,
}

namespace NkRuData;

/// <summary>What the two sides of a <see cref="Dispute"/> differ in. The numbers are fixed.</summary>
public enum DisputeKind
{
    /// <summary>Two figures for one question and one time that cannot both be right.</summary>
    Figures = 0,

    /// <summary>One denies what the other states.</summary>
    Denial = 1,

    /// <summary>One states as a fact what the other, no earlier, states as a plan.</summary>
    Modality = 2,

    /// <summary>Sources carry one statement with different figures.</summary>
    ReportedFigures = 3,

    /// <summary>Sources carry one statement with different dates.</summary>
    ReportedDates = 4,
}

namespace NkRuData;

/// <summary>The forms in which a fact can be cited. The numbers are fixed: a form added later never shifts them.</summary>
public enum CitationStyle
{
    /// <summary>One readable line for each work, without a line end after the last: for people.</summary>
    Text = 0,

    /// <summary>
    /// Entries for BibTeX and biblatex, in UTF-8: what both read is in the fields of BibTeX (<c>year</c>, <c>month</c>,
    /// <c>note</c>), and the date in EDTF in that of biblatex (<c>date</c>). Ends with a line end, so that texts can be
    /// written one after another.
    /// </summary>
    BibTeX = 1,

    /// <summary>Records of the RIS format, in UTF-8, each line ended by CR LF, so that texts can be written one after another.</summary>
    Ris = 2,

    /// <summary>A JSON array of CSL-JSON items, as citation processors and reference managers read it.</summary>
    CslJson = 3,
}

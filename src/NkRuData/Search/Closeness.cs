namespace NkRuData.Search;

/// <summary>How a word of the query was found in a text: the less, the better.</summary>
internal enum Closeness
{
    /// <summary>As a whole word.</summary>
    Whole,

    /// <summary>As the beginning of one.</summary>
    Beginning,

    /// <summary>Further inside one.</summary>
    Inside,

    /// <summary>Not at all.</summary>
    None,
}

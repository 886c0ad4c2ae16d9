namespace NkRuData.Search;

/// <summary>Where a text of a fact stands in it: the less, the more a word there says that this fact was meant.</summary>
internal enum Field
{
    /// <summary>A name, or a label that is as short as one; a symbol, a code.</summary>
    Name,

    /// <summary>A label that is a sentence: what a claim says, the title of a source.</summary>
    Sentence,

    /// <summary>Any other text of its own.</summary>
    Text,

    /// <summary>A name of what it refers to.</summary>
    Related,
}

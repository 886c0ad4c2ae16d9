namespace NkRuData;

/// <summary>
/// The answer to a question about dates that are known only so far. The numbers are fixed; they make the smaller of two
/// answers their "and", the greater their "or", and the negative of an answer its "not" (Kleene's three-valued logic).
/// </summary>
public enum Answer
{
    /// <summary>It is not so, whichever of the possible days are the true ones.</summary>
    No = -1,

    /// <summary>It is so for some of the possible days and not for others, or a date is missing.</summary>
    Unknown = 0,

    /// <summary>It is so, whichever of the possible days are the true ones.</summary>
    Yes = 1,
}

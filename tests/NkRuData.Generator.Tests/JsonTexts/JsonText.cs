namespace NkRuData.Generator.Tests;

/// <summary>
/// A text to accept or to refuse, named as in JSONTestSuite: <c>y_</c> has to be accepted, <c>n_</c> refused, <c>i_</c> is
/// for the reader to decide, and then to stay with it.
/// </summary>
/// <param name="Value">The value as <see cref="JsonTextTests"/> prints it; null where the text is refused.</param>
internal sealed record JsonText(string Name, string Text, string? Value = null);

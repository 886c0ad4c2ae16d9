namespace NkRuData.Tests.Storage;

/// <summary>The record of a <see cref="WordTable"/>: an id and nothing else.</summary>
internal sealed record Word(string Id) : IFact
{
    public string Kind => "word";

    public string Label => Id;
}

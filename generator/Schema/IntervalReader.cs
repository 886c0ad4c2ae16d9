namespace NkRuData.Generator.Schema;

/// <summary>Reads <c>x-interval</c>: which properties of an object make it an interval of numbers.</summary>
internal static class IntervalReader
{
    internal static IntervalShape? Read(RuleSyntax rules)
    {
        const string Keyword = "x-interval";
        if (
            rules.Definition[Keyword] is not { } node
            || !rules.Has(node, Keyword, ["value", "low", "high", "about", "same"])
        )
        {
            return null;
        }

        var value = rules.Own(node["value"]!, Keyword, IsNumber, "a number");
        var low = rules.Own(node["low"]!, Keyword, IsNumber, "a number");
        var high = rules.Own(node["high"]!, Keyword, IsNumber, "a number");
        var about = rules.Own(node["about"]!, Keyword, shape => shape is FlagShape, "a flag");
        var same = rules.Own(
            node["same"]!,
            Keyword,
            shape => shape is TextShape or ChoiceShape or ReferenceShape,
            "a string or a reference"
        );
        return value is null || low is null || high is null || about is null || same is null
            ? null
            : new(value, low, high, about, same);
    }

    private static bool IsNumber(Shape shape) => shape is NumberShape;
}

using System.Collections.Generic;
using System.Linq;

namespace NkRuData.Cli.Reading;

/// <summary>An answer to a question as one source carries it: the source's own figure and date where it gives them.</summary>
internal sealed record Carried(Claim Claim, Appearance Appearance)
{
    internal Quantity Quantity => Appearance.Quantity ?? Claim.Quantity!;

    internal PartialDate? StatedOn => Appearance.StatedOn ?? Claim.StatedOn;
}

/// <summary>A question to which the sources do not give one answer of one speaker.</summary>
internal sealed record Contested(Indicator Indicator, IReadOnlyList<Carried> Answers)
{
    internal IReadOnlyList<Claim> Claims { get; } = [.. Answers.Select(answer => answer.Claim).Distinct()];

    /// <summary>The lowest figure or bound that is stated.</summary>
    internal decimal Lowest => Answers.Min(answer => answer.Quantity.Minimum ?? answer.Quantity.Maximum ?? 0);

    /// <summary>The highest figure or bound that is stated.</summary>
    internal decimal Highest => Answers.Max(answer => answer.Quantity.Maximum ?? answer.Quantity.Minimum ?? 0);
}

/// <summary>Where the claims, or the sources that carry them, do not agree.</summary>
internal static class Disagreements
{
    /// <summary>
    /// The questions whose answers differ in figure or speaker, or for which sources differ in the date of one statement.
    /// Figures for times that cannot meet are no disagreement.
    /// </summary>
    internal static IEnumerable<Contested> Questions() =>
        from indicator in Indicators.All
        let answers = AnswersTo(indicator)
        where IsContested(answers)
        select new Contested(indicator, answers);

    /// <summary>The claims that some speaker denies.</summary>
    internal static IEnumerable<Claim> Denied() => Claims.All.Where(claim => Denials(claim) > 0);

    /// <summary>How many claims that stand deny it.</summary>
    internal static int Denials(Claim claim) =>
        claim.Replies.Count(reply => IsActive(reply) && reply.Stance == Stance.Denies);

    internal static bool IsActive(Claim claim) => claim.Status == Status.Active;

    private static Carried[] AnswersTo(Indicator indicator) =>
        [
            .. from claim in indicator.Claims
            where IsActive(claim) && claim.Quantity is not null
            from appearance in claim.Appearances
            select new Carried(claim, appearance),
        ];

    private static bool IsContested(Carried[] answers) =>
        answers.Any(one =>
            answers.Any(other =>
                one.Claim.Equals(other.Claim)
                    ? !one.Quantity.Equals(other.Quantity) || one.StatedOn != other.StatedOn
                    : MayMeet(one.Claim, other.Claim)
                        && (!one.Quantity.Equals(other.Quantity) || !Equals(one.Claim.Speaker, other.Claim.Speaker))
            )
        );

    private static bool MayMeet(Claim one, Claim other) =>
        !IsOver(one.ValidTime, other.ValidTime) && !IsOver(other.ValidTime, one.ValidTime);

    private static bool IsOver(PartialDate? first, PartialDate? then) =>
        first is { } one && then is { } other && one.IsBefore(other) == Answer.Yes;
}

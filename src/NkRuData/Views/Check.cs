using System;

namespace NkRuData.Views;

/// <summary>The arguments that views refuse.</summary>
internal static class Check
{
    /// <summary>The days on one of which the day lies that is known only so far.</summary>
    internal static Days Day(PartialDate date, string parameter) =>
        date.IsInterval
            ? throw new ArgumentException(
                $"'{date}' is a span; give one day, or the month or year that it lies in.",
                parameter
            )
            : Span(date, parameter);

    internal static Days Span(PartialDate date, string parameter) =>
        date.Precision == DatePrecision.Unknown
            ? throw new ArgumentException("default(PartialDate) is no date; parse one, or give a day.", parameter)
            : Days.Whole(date);

    internal static T NotNull<T>(T? argument, string parameter)
        where T : class => argument ?? throw new ArgumentNullException(parameter);

    /// <summary>One of the claims of a sequence. The sequence is the argument that is wrong where it is null.</summary>
    internal static Claim Claim(Claim? claim, string parameter = "claims") =>
        claim ?? throw new ArgumentException("One of the claims is null.", parameter);
}

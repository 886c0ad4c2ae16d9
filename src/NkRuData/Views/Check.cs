using System;

namespace NkRuData.Views;

/// <summary>The arguments that views refuse.</summary>
internal static class Check
{
    internal static Days Day(PartialDate date, string parameter) =>
        date.Precision == DatePrecision.Unknown
            ? throw new ArgumentException("default(PartialDate) is no date; parse one, or give a day.", parameter)
            : Days.Whole(date);

    internal static T NotNull<T>(T? argument, string parameter)
        where T : class => argument ?? throw new ArgumentNullException(parameter);
}

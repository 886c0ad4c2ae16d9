using System;
using System.Globalization;

namespace NkRuData.Tests.Api;

internal static class Cultures
{
    /// <summary>Runs the action in a culture, on this thread only.</summary>
    internal static void In(CultureInfo culture, Action action)
    {
        var (format, interfaceLanguage) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = culture;
        try
        {
            action();
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (format, interfaceLanguage);
        }
    }
}

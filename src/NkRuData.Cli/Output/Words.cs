using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;

namespace NkRuData.Cli.Output;

/// <summary>Names, lists and codes as words.</summary>
internal static class Words
{
    /// <summary>What stands where no speaker is named.</summary>
    internal const string Unattributed = "unattributed";

    /// <summary>What stands where no date is known.</summary>
    internal const string Undated = "undated";

    /// <summary>The name of an enum value as words: <c>GovernmentBody</c> is <c>government body</c>.</summary>
    internal static string Of(Enum value)
    {
        var text = new StringBuilder();
        foreach (char letter in value.ToString())
        {
            if (char.IsUpper(letter) && text.Length > 0)
            {
                text.Append(' ');
            }

            text.Append(char.ToLowerInvariant(letter));
        }

        return text.ToString();
    }

    /// <summary>A number of things: <c>1 claim</c>, <c>160 claims</c>.</summary>
    internal static string Count(int count, string one) =>
        string.Create(CultureInfo.InvariantCulture, $"{count:N0} {(count == 1 ? one : one + "s")}");

    /// <summary>Who stated a claim.</summary>
    internal static string Speaker(Claim claim) => claim.Speaker?.Name ?? Unattributed;

    /// <summary>The relays, in the order the statement travelled; nothing where there were none.</summary>
    internal static string Via(Appearance appearance) =>
        appearance.Via.Count == 0 ? "" : "via " + string.Join(", ", appearance.Via.Select(agent => agent.Name));

    /// <summary>A wording in quotation marks; nothing where there is none.</summary>
    internal static string Quoted(string? wording) => wording is null ? "" : $"“{wording}”";

    /// <summary>The labels of facts, in a row; null where there are none.</summary>
    internal static string? Labels(IEnumerable<IFact> facts)
    {
        string text = string.Join(", ", facts.Select(fact => fact.Label));
        return text.Length == 0 ? null : text;
    }
}

using System;
using System.Collections.Generic;
using System.Globalization;

namespace NkRuData.JsonLd;

/// <summary>What time and what places claims are about.</summary>
internal sealed class Coverage(string? days, IReadOnlyList<Place> places)
{
    /// <summary>From the first to the last day for which something is known to be stated as true, as an ISO 8601 interval.</summary>
    internal string? Days { get; } = days;

    /// <summary>The largest places that contain the others.</summary>
    internal IReadOnlyList<Place> Places { get; } = places;

    internal static Coverage Of(FactList<Claim> claims)
    {
        DateTime? first = null;
        DateTime? last = null;
        var seen = new HashSet<string>();
        var places = new List<Place>();
        foreach (Claim claim in claims)
        {
            if (claim.ValidTime is { } time)
            {
                first = time.Earliest is { } from && !(first <= from) ? from : first;
                last = time.Latest is { } to && !(last >= to) ? to : last;
            }

            Place? place = claim.Place;
            while (place?.PartOf is { } larger)
            {
                place = larger;
            }

            if (place is not null && seen.Add(place.Id))
            {
                places.Add(place);
            }
        }

        return new Coverage(first is null || last is null ? null : $"{Day(first.Value)}/{Day(last.Value)}", places);
    }

    private static string Day(DateTime day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}

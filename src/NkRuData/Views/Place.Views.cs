using System.Collections.Generic;
using NkRuData.Storage;

namespace NkRuData;

public sealed partial record Place
{
    private FactList<Claim>? claimsWithin;

    /// <summary>The claims of this place and of all that it contains, by id: those of Kursk Region include those of Sudzha.</summary>
    /// <remarks>The other lists of a place, as <see cref="Events"/>, have those of the place itself; ask <see cref="Includes"/> for more.</remarks>
    public FactList<Claim> Claims => claimsWithin ?? Lazy.Publish(ref claimsWithin, Collect());

    /// <summary>Whether a place is this one or lies within it, by <see cref="PartOf"/>.</summary>
    /// <param name="other">The place; null is in none.</param>
    public bool Includes(Place? other)
    {
        for (var place = other; place is not null; place = place.PartOf)
        {
            if (Equals(place))
            {
                return true;
            }
        }

        return false;
    }

    private FactList<Claim> Collect()
    {
        var found = new List<Claim>();
        var places = new Stack<Place>();
        places.Push(this);
        while (places.Count > 0)
        {
            var place = places.Pop();
            foreach (var claim in place.OwnClaims)
            {
                found.Add(claim);
            }

            foreach (var part in place.Parts)
            {
                places.Push(part);
            }
        }

        found.Sort(static (left, right) => string.CompareOrdinal(left.Id, right.Id));
        return FactList<Claim>.Of(found);
    }
}

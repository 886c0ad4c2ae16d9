using System.Collections.Generic;
using NkRuData.Storage;

namespace NkRuData;

public sealed partial record Agent
{
    private FactList<Claim>? said;
    private FactList<Claim>? denials;

    /// <summary>What this agent stated: the claims of which it is the <see cref="Claim.Speaker"/>.</summary>
    public FactList<Claim> Said => said ?? Lazy.Publish(ref said, FactList<Claim>.Of([.. Claims.By(this)]));

    /// <summary>The denials of what this agent stated, by whomever; each has its own speaker.</summary>
    public FactList<Claim> DeniedBy => denials ?? Lazy.Publish(ref denials, Denials());

    private FactList<Claim> Denials()
    {
        var found = new List<Claim>();
        foreach (var claim in Said)
        {
            foreach (var reply in claim.Replies)
            {
                if (reply.Stance == Stance.Denies)
                {
                    found.Add(reply);
                }
            }
        }

        return FactList<Claim>.Of(found);
    }
}

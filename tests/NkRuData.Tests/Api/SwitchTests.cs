using System.Collections.Generic;
using System.Linq;
using Shouldly;

namespace NkRuData.Tests.Api;

/// <summary>Facts in the switches, patterns and dictionaries of C#.</summary>
public class SwitchTests
{
    [Fact]
    public void A_switch_over_every_value_of_an_enum_says_no_warning()
    {
        // CS8509 would say that a named value is missing; CS8524 is about numbers that have no name.
#pragma warning disable CS8524
        static string Heard(Claim claim) =>
            claim.Stance switch
            {
                Stance.Asserts => "says",
                Stance.Confirms => "confirms",
                Stance.Denies => "denies",
            };
#pragma warning restore CS8524

        Claims.All.GroupBy(Heard).Select(group => group.Key).ShouldBe(["says", "confirms", "denies"], true);
    }

    [Fact]
    public void Patterns_look_into_facts()
    {
        static string About(IFact fact) =>
            fact switch
            {
                Claim { Modality: Modality.Plan, Quantity: { Amount: >= 5000, Unit: var unit } } => $"many {unit}",
                Claim { Speaker: { AgentKind: AgentKind.Person, Name: var name } } => name,
                Claim => "a claim",
                Agent { Place.Name: "Russia" } => "of Russia",
                _ => fact.Kind,
            };

        About(Claims.KurskReconstruction.ConstructionWorkers).ShouldBe("many people");
        About(Claims.KurskReconstruction.Sappers).ShouldBe("Sergei Shoigu");
        About(Claims.WorkersInRussia.FifteenThousand).ShouldBe("a claim");
        About(Agents.SergeiShoigu).ShouldBe("of Russia");
        About(Places.KurskRegion).ShouldBe("place");
    }

    [Fact]
    public void Facts_are_keys_whether_or_not_they_have_been_read()
    {
        var counts = new Dictionary<IFact, int>();
        foreach (var fact in Facts.All)
        {
            counts.Add(fact, counts.Count);
        }

        counts[Claims.KurskReconstruction.ConstructionWorkers with { }]
            .ShouldBe(counts[Claims.Get("kursk-construction-workers")]);
        counts.Keys.OfType<Claim>().ToHashSet().Count.ShouldBe(Claims.All.Count);
    }
}

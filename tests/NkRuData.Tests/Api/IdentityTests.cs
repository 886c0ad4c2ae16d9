using System;
using System.Globalization;
using System.Linq;
using NkRuData.Tests.Data;
using Shouldly;

namespace NkRuData.Tests.Api;

/// <summary>What is the same, what is equal, and how it prints.</summary>
public class IdentityTests
{
    [Fact]
    public void A_member_returns_one_instance_however_it_is_reached()
    {
        Claim claim = Claims.KurskReconstruction.ConstructionWorkers;

        Claims.KurskReconstruction.ConstructionWorkers.ShouldBeSameAs(claim);
        Claims.Get(claim.Id).ShouldBeSameAs(claim);
        Facts.Get(claim.Id).ShouldBeSameAs(claim);
        Claims.All.Single(other => other.Id == claim.Id).ShouldBeSameAs(claim);
        Agents.SergeiShoigu.Claims.Single(other => other.Id == claim.Id).ShouldBeSameAs(claim);
        claim.Speaker.ShouldBeSameAs(Agents.SergeiShoigu);
        claim.Quantity.ShouldBeSameAs(claim.Quantity);
        claim.Appearances.ShouldBeSameAs(claim.Appearances);
        claim.Appearances[0].ShouldBeSameAs(claim.Appearances[0]);
        Claims.All.ShouldBeSameAs(Claims.All);
        Claims.KurskReconstruction.All.ShouldBeSameAs(Claims.KurskReconstruction.All);
    }

    [Fact]
    public void Every_member_and_every_row_gives_one_instance()
    {
        foreach (var table in TableInfo.Every)
        {
            foreach (var (path, fact) in table.Members)
            {
                table.All.Single(other => other.Id == fact.Id).ShouldBeSameAs(fact, path);
            }
        }
    }

    [Fact]
    public void Facts_are_equal_by_kind_and_id_only()
    {
        // All of them against a sample: pairs of all with all would be millions.
        object[] facts = [.. Facts.All];
        object[] sample = [.. facts.Where((_, i) => i % 40 == 0)];
        foreach (object fact in facts)
        {
            foreach (object other in sample)
            {
                fact.Equals(other).ShouldBe(ReferenceEquals(fact, other), $"{fact} and {other}");
            }

            fact.Equals(null).ShouldBeFalse();
        }

        facts.ShouldBeUnique();
    }

    [Fact]
    public void A_copy_is_equal_whether_or_not_its_relations_have_been_read()
    {
        Claim claim = Claims.TroopsInCombat.FourteenThousand;
        Claim before = claim with { };
        _ = (claim.Quantity, claim.About, claim.Appearances, claim.Replies, claim.Replaces);
        Claim after = claim with { };

        before.ShouldNotBeSameAs(claim);
        before.ShouldBe(claim);
        after.ShouldBe(before);
        (before == claim).ShouldBeTrue();
        before.GetHashCode().ShouldBe(after.GetHashCode());
        before.ToString().ShouldBe(claim.ToString());
        after.Appearances.ShouldBeSameAs(claim.Appearances);
        before.Appearances.ShouldBe(claim.Appearances);
        before.Speaker.ShouldBeSameAs(claim.Speaker);
    }

    [Fact]
    public void Quantities_are_equal_by_value()
    {
        Quantity announced = Claims.KurskReconstruction.ConstructionWorkers.Quantity!;
        Quantity headline = Claims.HeadlineCounts.FiveThousandWorkers.Quantity!;

        headline.ShouldNotBeSameAs(announced);
        headline.ShouldBe(announced);
        headline.GetHashCode().ShouldBe(announced.GetHashCode());
        (headline == announced).ShouldBeTrue();
    }

    [Fact]
    public void Quantities_differ_by_amount_bound_comparator_hedge_and_unit()
    {
        Quantity[] different =
        [
            Claims.KurskReconstruction.ConstructionWorkers.Quantity!, // 5,000
            Claims.KurskReconstruction.Sappers.Quantity!, // 1,000
            Claims.WorkersInRussia.FifteenThousand.Quantity!, // about 15,000
            Claims.WorkersInRussia.FifteenThousand.Appearances[2].Quantity!, // up to 15,000
            Claims.TroopsInCombat.SentToFight.Quantity!, // 12,000 to 15,000
            Claims.EntriesAndVisas.StudyEntries2024.Quantity!, // nearly 8,000
            Claims.EntriesAndVisas.UpToTwelvefold.Quantity!, // up to 12 times
            Claims.WagesAndConditions.TwelveHourDays.Quantity!, // 12 hours a day
            Claims.ShoiguVisits.ThirdSinceMarch.Quantity!, // 3 visits
            Claims.Flights.FirstInDecades.Quantity!, // more than 3 decades
        ];

        different.Distinct().Count().ShouldBe(different.Length);
    }

    [Fact]
    public void Appearances_are_equal_by_row_and_not_by_value()
    {
        // Both: The Insider, “reportedly”, nothing else.
        Appearance favour = Claims.WagesAndConditions.EmployersFavour.Appearances[0];
        Appearance wages = Claims.WagesAndConditions.LowWages.Appearances[0];

        (favour.Source, favour.Wording, favour.Note).ShouldBe((wages.Source, wages.Wording, wages.Note));
        favour.ShouldNotBe(wages);
        favour.ShouldBe(favour with { });
        favour.GetHashCode().ShouldBe((favour with { }).GetHashCode());
        Claims
            .All.SelectMany(claim => claim.Appearances)
            .Distinct()
            .Count()
            .ShouldBe(Claims.All.Sum(claim => claim.Appearances.Count));
    }

    [Fact]
    public void Facts_print_as_their_label()
    {
        foreach (var fact in Facts.All)
        {
            fact.Label.ShouldNotBeNullOrWhiteSpace(fact.Id);
            fact.ToString().ShouldBe(fact.Label);
        }

        Agents.SergeiShoigu.ToString().ShouldBe("Sergei Shoigu");
        Units.Person.ToString().ShouldBe("people");
        Claims.KurskReconstruction.Sappers.ToString().ShouldBe(Claims.KurskReconstruction.Sappers.Text);
        Instruments.UnscResolution2397.ToString().ShouldBe("UN Security Council resolution 2397 (2017)");
        Claims
            .KurskReconstruction.Sappers.Appearances[0]
            .ToString()
            .ShouldBe("Global Construction Review: “combat engineers”");
    }

    [Theory]
    [InlineData("fi-FI")]
    [InlineData("tr-TR")]
    [InlineData("ru-RU")]
    [InlineData("ar-SA")]
    [InlineData("hi-IN")]
    public void Everything_prints_alike_in_every_culture(string culture)
    {
        string[] expected = Printed();

        Cultures.In(CultureInfo.GetCultureInfo(culture), () => Printed().ShouldBe(expected));

        expected.ShouldContain("5,000 people");
        expected.ShouldContain("2025-06-17");
    }

    // Copies, so that what they own is read anew.
    private static string[] Printed() =>
        [
            .. Facts.All.Select(fact => fact.ToString()!),
            .. Claims.All.Select(claim => (claim with { }).Quantity?.ToString() ?? ""),
            .. Claims.All.Select(claim => claim.StatedOn?.ToString() ?? ""),
            .. Claims.All.SelectMany(claim => (claim with { }).Appearances).Select(appearance => appearance.ToString()),
            .. Agents.All.SelectMany(agent => (agent with { }).Names).Select(name => name.ToString()),
            .. Agents.All.SelectMany(agent => (agent with { }).Roles).Select(role => role.ToString()),
            .. Instruments.All.SelectMany(x => (x with { }).Provisions).Select(provision => provision.ToString()),
        ];
}

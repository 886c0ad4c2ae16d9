using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using System.Reflection;
using System.Text.RegularExpressions;
using Shouldly;

namespace NkRuData.Tests.Api;

/// <summary>What a debugger shows, computed as it does: from the attributes of a type, found by reflection.</summary>
public partial class DebuggerTests
{
    private const BindingFlags Instance = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance;

    [Fact]
    public void Every_type_says_what_a_debugger_shows()
    {
        foreach (var type in typeof(Facts).Assembly.GetExportedTypes().Where(HasInstances))
        {
            type.GetCustomAttribute<DebuggerDisplayAttribute>().ShouldNotBeNull(type.Name);
            type.GetMethod(nameof(ToString), Type.EmptyTypes)!.DeclaringType.ShouldBe(type);
        }
    }

    [Fact]
    public void A_fact_is_shown_by_its_id_and_its_label()
    {
        foreach (var fact in Facts.All)
        {
            Shown(fact).ShouldBe($"{fact.Id}: {fact.Label}");
        }

        Shown(Agents.SergeiShoigu).ShouldBe("sergei-shoigu: Sergei Shoigu");
    }

    [Fact]
    public void What_a_fact_owns_and_what_views_find_is_shown_as_it_prints()
    {
        Claim claim = Claims.KurskReconstruction.ConstructionWorkers;
        object[] others =
        [
            claim.Quantity!,
            claim.Appearances[0],
            claim.Speaker!.Names[0],
            claim.Speaker.Roles[0],
            Instruments.UnscResolution2397.Provisions[0],
            Indicators.WorkersInRussia.Range!,
            Indicators.KurskContingentPlanned.Disputes[0],
            Indicators.KurskContingentPlanned.Disputes[0].First,
            claim.Appearances,
            new[] { claim }.Corroboration(),
            claim.StatedOn!.Value,
        ];

        foreach (object other in others)
        {
            Shown(other).ShouldBe(other.ToString());
        }

        Shown(claim.Quantity!).ShouldBe("5,000 people");
        Shown(default(PartialDate)).ShouldBe("");
    }

    [Fact]
    public void An_opened_list_shows_its_items_at_once()
    {
        FactList<Claim> list = Claims.KurskReconstruction.All;
        string name = typeof(FactList<>).GetCustomAttribute<DebuggerTypeProxyAttribute>()!.ProxyTypeName;
        Type proxy = Type.GetType(name, throwOnError: true)!.MakeGenericType(typeof(Claim));

        var property = proxy.GetProperties().ShouldHaveSingleItem();
        property.GetCustomAttribute<DebuggerBrowsableAttribute>()!.State.ShouldBe(DebuggerBrowsableState.RootHidden);
        ((Claim[])property.GetValue(Activator.CreateInstance(proxy, list))!).ShouldBe(list);
    }

    // Converters are made and held by the serializer.
    private static bool HasInstances(Type type) =>
        !type.IsEnum
        && !type.IsInterface
        && !(type.IsAbstract && type.IsSealed)
        && !type.IsNested
        && type.Namespace == typeof(Facts).Namespace;

    private static string Shown(object value)
    {
        var type = value.GetType();
        string template = type.GetCustomAttribute<DebuggerDisplayAttribute>()!.Value;
        return Place().Replace(template, place => Member(value, type, place.Groups[1].Value));
    }

    private static string Member(object value, Type type, string member) =>
        (
            member.EndsWith("()", StringComparison.Ordinal)
                ? type.GetMethod(member[..^2], Instance, Type.EmptyTypes)!.Invoke(value, null)
                : type.GetProperty(member, Instance)!.GetValue(value)
        )!.ToString()!;

    [GeneratedRegex(@"\{([^,}]+),nq\}")]
    private static partial Regex Place();
}

using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;
using NkRuData.Tests.Data;
using Shouldly;

namespace NkRuData.Tests.Api;

/// <summary>The lists: what they hold, and how they are read.</summary>
public class ListTests
{
    [Fact]
    public void All_facts_are_those_of_the_tables()
    {
        Facts.All.Count.ShouldBe(TableInfo.Every.Sum(table => table.All.Count));
        Facts.All.Count.ShouldBe(
            Agents.All.Count
                + Claims.All.Count
                + Events.All.Count
                + Indicators.All.Count
                + Instruments.All.Count
                + Places.All.Count
                + Sources.All.Count
                + Units.All.Count
        );
        Facts.All.ShouldBe(TableInfo.Every.SelectMany(table => table.All));
    }

    [Fact]
    public void Topics_part_the_table_among_themselves()
    {
        foreach (var table in TableInfo.Every.Where(table => table.Groups.Count > 0))
        {
            table
                .Groups.SelectMany(group => TableInfo.AllOf(group)!)
                .Concat(table.Own)
                .Select(fact => fact.Id)
                .ShouldBe(table.All.Select(fact => fact.Id), ignoreOrder: true, table.Name);
        }

        Claims.KurskReconstruction.All.ShouldContain(Claims.KurskReconstruction.ConstructionWorkers);
        Claims.KurskReconstruction.All.ShouldNotContain(Claims.Losses.HeavyLosses);
    }

    [Fact]
    public void A_topic_lists_its_own_members_and_no_others()
    {
        foreach (var table in TableInfo.Every)
        {
            foreach (var group in table.Groups)
            {
                string start = $"{table.Name}.{group.Name}.";
                TableInfo
                    .AllOf(group)!
                    .Select(fact => fact.Id)
                    .ShouldBe(
                        table
                            .Members.Where(x => x.Path.StartsWith(start, StringComparison.Ordinal))
                            .Select(x => x.Fact.Id),
                        ignoreOrder: true,
                        start
                    );
            }
        }
    }

    [Fact]
    public void Rows_are_ordered_by_topic_then_by_id_those_of_no_topic_first()
    {
        foreach (var table in TableInfo.Every)
        {
            IEnumerable<IReadOnlyList<IFact>> parts =
            [
                table.Own,
                .. table.Groups.Select(group => TableInfo.AllOf(group)!),
            ];
            table.All.ShouldBe(parts.SelectMany(part => part.OrderBy(fact => fact.Id, StringComparer.Ordinal)));
        }
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(int.MinValue)]
    [InlineData(int.MaxValue)]
    public void A_position_outside_is_refused(int index)
    {
        Should.Throw<ArgumentOutOfRangeException>(() => Claims.All[index]).ParamName.ShouldBe("index");
        Should.Throw<ArgumentOutOfRangeException>(() => Facts.All[index]);
        Should.Throw<ArgumentOutOfRangeException>(() => Claims.KurskReconstruction.ConstructionWorkers.Cites[index]);
    }

    [Fact]
    public void The_position_after_the_last_is_refused_in_every_list()
    {
        foreach (var claim in Claims.All)
        {
            Should.Throw<ArgumentOutOfRangeException>(() => claim.About[claim.About.Count]);
            Should.Throw<ArgumentOutOfRangeException>(() => claim.Appearances[claim.Appearances.Count]);
        }

        Should
            .Throw<ArgumentOutOfRangeException>(() => Units.All[Units.All.Count])
            .Message.ShouldContain($"The list has {Units.All.Count} elements.");
        Should.Throw<ArgumentOutOfRangeException>(() => Claims.Flights.All[Claims.Flights.All.Count]);
    }

    [Fact]
    public void Enumeration_gives_what_the_positions_give_and_starts_anew()
    {
        FactList<Agent> agents = Agents.All;
        var byForeach = new List<Agent>();
        foreach (var agent in agents)
        {
            byForeach.Add(agent);
        }

        byForeach.ShouldBe(Enumerable.Range(0, agents.Count).Select(row => agents[row]));
        ((IEnumerable<Agent>)agents).ToList().ShouldBe(byForeach);
        ((IEnumerable)agents).Cast<Agent>().ToList().ShouldBe(byForeach);

        var enumerator = agents.GetEnumerator();
        enumerator.MoveNext().ShouldBeTrue();
        enumerator.MoveNext().ShouldBeTrue();
        enumerator.Reset();
        enumerator.MoveNext().ShouldBeTrue();
        enumerator.Current.ShouldBeSameAs(agents[0]);
    }

    [Fact]
    public void Every_list_of_the_API_is_a_FactList_with_a_struct_for_an_enumerator()
    {
        foreach (var type in typeof(Facts).Assembly.GetExportedTypes().Where(type => type.IsClass))
        {
            foreach (var property in Renderer.PropertiesOf(type))
            {
                Type held = property.PropertyType;
                if (held != typeof(string) && typeof(IEnumerable).IsAssignableFrom(held))
                {
                    held.GetGenericTypeDefinition().ShouldBe(typeof(FactList<>), $"{type.Name}.{property.Name}");
                    held.GetMethod("GetEnumerator")!.ReturnType.IsValueType.ShouldBeTrue();
                }
            }
        }
    }

    [Fact]
    public void An_empty_list_has_no_elements()
    {
        FactList<Instrument> none = Claims.KurskReconstruction.ConstructionWorkers.Cites;

        none.Count.ShouldBe(0);
        none.GetEnumerator().MoveNext().ShouldBeFalse();
        none.ToString().ShouldBe("0 x Instrument");
    }

    [Fact]
    public void Empty_lists_of_a_type_are_one_and_cost_nothing()
    {
        var lists = Facts
            .All.SelectMany(fact => Renderer.PropertiesOf(fact.GetType()).Select(property => property.GetValue(fact)))
            .Where(value => value is not string && value is IEnumerable items && !items.Cast<object>().Any())
            .GroupBy(list => list!.GetType())
            .ToList();

        lists.Count.ShouldBeGreaterThan(3);
        lists.ShouldAllBe(list => list.All(other => ReferenceEquals(other, list.First())));
    }
}

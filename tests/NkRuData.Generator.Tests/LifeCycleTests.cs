using System.Linq;
using Shouldly;

namespace NkRuData.Generator.Tests;

/// <summary>
/// <c>x-obsolete</c>: those who name a fact that no longer stands hear of it when they compile, and those who meet it in a
/// list do not.
/// </summary>
[Trait("Category", "Slow")]
public class LifeCycleTests
{
    private const string Replaced =
        "'Parcels.Post.Old' is obsolete: 'This parcel is replaced. Torn. Use 'new' instead.'";
    private const string Lost = "'Parcels.Post.Gone' is obsolete: 'This parcel is lost. \"Why?\" {0} C:\\'";

    private static readonly TestDataset Dataset = ParcelLife.Dataset;

    [Fact]
    public void A_replaced_fact_warns_with_reason_replacement_and_link()
    {
        var diagnostic = Dataset.Compile("Parcels.Post.Old").ShouldHaveSingleItem();

        diagnostic.Print().ShouldBe("warning POST0001: " + Replaced);
        diagnostic.Descriptor.HelpLinkUri.ShouldBe("https://example.org/post#POST0001");
    }

    [Fact]
    public void A_lost_fact_is_an_error()
    {
        var diagnostic = Dataset.Compile("Parcels.Post.Gone").ShouldHaveSingleItem();

        diagnostic.Print().ShouldBe("error POST0002: " + Lost);
        diagnostic.Descriptor.HelpLinkUri.ShouldBe("https://example.org/post#POST0002");
    }

    [Fact]
    public void Older_frameworks_have_the_ids_of_the_compiler() =>
        Dataset
            .Compile(Framework.NetStandard, "Parcels.Post.Old", "Parcels.Post.Gone", "Depots.Shut")
            .Select(Consumer.Print)
            .ShouldBe([
                "warning CS0618: " + Replaced,
                "error CS0619: " + Lost,
                "warning CS0618: 'Depots.Shut' is obsolete: 'This depot is replaced.'",
            ]);

    [Fact]
    public void Every_path_to_a_fact_by_its_name_says_so() =>
        Dataset
            .Compile(
                "Depots.Shut",
                "global::Library.Depots.Shut.Id",
                "nameof(Parcels.Post.Old)",
                "new System.Func<object>(() => Parcels.Post.Old)",
                "Parcels.Post.New.Equals(Parcels.Post.Old)"
            )
            .Select(diagnostic => diagnostic.Id)
            .ShouldBe(["POST0003", "POST0003", "POST0001", "POST0001", "POST0001"]);

    [Fact]
    public void All_lookups_and_relations_reach_it_in_silence()
    {
        string[] expressions =
        [
            "Parcels.All.First(parcel => parcel.Id == \"old\")",
            "Parcels.Post.All.Count",
            "Parcels.Get(\"gone\")",
            "Parcels.TryGet(\"old\", out var found)",
            "Catalogue.All",
            "Catalogue.Get(\"gone\")",
            "Catalogue.TryGet(\"gone\", out var fact)",
            "Parcels.Post.New.Replaces",
            "Parcels.Post.New.Stops[0].With",
            "Parcels.Post.Again.Parts[0].State",
            "Depots.Open.Holds",
        ];

        Dataset.Compile(expressions).ShouldBeEmpty();
        Dataset.ShouldGive(
            ("Parcels.Get(\"gone\").State", "Lost"),
            ("Parcels.Post.All.Select(parcel => parcel.Id)", "[again, gone, new, old]"),
            ("Parcels.Post.New.Replaces.Single().Reason", "Torn."),
            ("Parcels.Post.Again.Parts[0].ReplacedBy", "new"),
            ("Depots.Get(\"shut\").Holds.Select(parcel => parcel.Id)", "[old, gone]")
        );
    }

    [Fact]
    public void Facts_that_stand_say_nothing() =>
        Dataset.Compile("Parcels.Post.New", "Parcels.Post.Again", "Depots.Open").ShouldBeEmpty();

    [Fact]
    public void A_status_that_is_the_default_is_one_too() =>
        Dataset
            .Replace(
                "schema/depot.schema.json",
                "{ \"replaced\": { \"id\": \"POST0003\"",
                "{ \"sent\": { \"id\": \"POST0004\", \"error\": true }, \"replaced\": { \"id\": \"POST0003\""
            )
            .Compile("Depots.Open", "Depots.Shut")
            .Select(Consumer.Print)
            .ShouldBe([
                "error POST0004: 'Depots.Open' is obsolete: 'This depot is .'",
                "warning POST0003: 'Depots.Shut' is obsolete: 'This depot is replaced.'",
            ]);
}

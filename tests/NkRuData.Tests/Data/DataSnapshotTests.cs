using System.Linq;
using Shouldly;

namespace NkRuData.Tests.Data;

/// <summary>
/// Every property of every record, a text per table: no fact changes unseen. A difference is either a mistake or a change
/// of the data that the reviewer of the snapshot sees.
/// </summary>
public class DataSnapshotTests
{
    [Theory]
    [InlineData("Agents")]
    [InlineData("Claims")]
    [InlineData("Events")]
    [InlineData("Indicators")]
    [InlineData("Instruments")]
    [InlineData("Places")]
    [InlineData("Sources")]
    [InlineData("Units")]
    public void The_table_holds_what_was_approved(string table) =>
        Snapshot.Match(Renderer.Table(TableInfo.Every.Single(info => info.Name == table)), variant: table);

    [Fact]
    public void No_table_is_without_a_snapshot() =>
        TableInfo
            .Every.Select(table => table.Name)
            .ShouldBe(["Agents", "Claims", "Events", "Indicators", "Instruments", "Places", "Sources", "Units"]);
}

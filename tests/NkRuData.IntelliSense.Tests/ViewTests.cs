using System.Linq;
using System.Text;
using System.Threading.Tasks;
using NkRuData.Tests;

namespace NkRuData.IntelliSense.Tests;

public class ViewTests
{
    [Theory]
    [InlineData("Claims", "Claims.$$")]
    [InlineData("topic", "Claims.KurskReconstruction.$$")]
    [InlineData("Agents", "Agents.$$")]
    [InlineData("claim", "void M(Claim claim) { claim.$$ }")]
    [InlineData("list", "void M(FactList<Claim> claims) { claims.$$ }")]
    [InlineData("facts", "Facts.$$")]
    [InlineData("date", "void M(PartialDate date) { date.$$ }")]
    [InlineData("quantity", "void M(Quantity date) { date.$$ }")]
    public async Task List(string name, string code)
    {
        var text = new StringBuilder();
        foreach (var item in await Editor.CompleteAsync(code))
        {
            text.AppendLine($"{item.Icon} {item.Name}")
                .AppendLine("    " + (await item.DescriptionAsync()).Replace("\n", "\n    "));
        }
        Snapshot.Match(text.ToString(), name);
    }

    [Theory]
    [InlineData("Claims", "var x = Cl$$aims.All;")]
    [InlineData("topic", "var x = Claims.Kursk$$Reconstruction.All;")]
    [InlineData("fact", "var x = Claims.KurskReconstruction.Construction$$Workers;")]
    [InlineData("agent", "var x = Agents.Sergei$$Shoigu;")]
    public async Task Hover(string name, string code) => Snapshot.Match(await Editor.HoverAsync(code), name);
}

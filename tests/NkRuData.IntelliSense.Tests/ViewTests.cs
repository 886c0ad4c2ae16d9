using System;
using System.Linq;
using System.Text;
using System.Threading.Tasks;
using NkRuData.Tests;

namespace NkRuData.IntelliSense.Tests;

/// <summary>Ten views that a developer has who never saw the package, to be read as one.</summary>
public class ViewTests
{
    // The extensions of the framework stand in every list.
    private static readonly string[] OurExtensions =
    [
        .. typeof(ClaimViews).GetMethods().Concat(typeof(JsonLdExtensions).GetMethods()).Select(method => method.Name),
    ];

    [Theory]
    [InlineData("Facts", "_ = Facts.$$;")]
    [InlineData("Claims", "_ = Claims.$$;")]
    [InlineData("Topic", "_ = Claims.KurskReconstruction.$$;")]
    [InlineData("Agents", "_ = Agents.$$;")]
    [InlineData("Claim", "void M(Claim claim) { claim.$$ }")]
    [InlineData("ListOfClaims", "void M(FactList<Claim> claims) { claims.$$ }")]
    public async Task Lists(string view, string code)
    {
        var text = new StringBuilder();
        foreach (var entry in await Editor.CompleteAsync(code))
        {
            if (!entry.Icon.StartsWith("Extension", StringComparison.Ordinal) || OurExtensions.Contains(entry.Name))
            {
                string description = await entry.DescriptionAsync();
                text.Append(entry.Icon).Append(' ').AppendLine(entry.Name);
                text.Append("    ").AppendLine(description.Replace("\n\n", "\n").Replace("\n", "\n    "));
            }
        }

        Snapshot.Match(text.ToString().ReplaceLineEndings("\n"), view);
    }

    [Theory]
    [InlineData("Topic", "_ = Claims.Kursk$$Reconstruction.All;")]
    [InlineData("CarriedByMany", "_ = Claims.KurskReconstruction.ConstructionWorkers$$;")]
    [InlineData("CarriedDifferently", "_ = Claims.WorkersInRussia.FifteenThousand$$;")]
    [InlineData("Person", "_ = Agents.SergeiShoigu$$;")]
    public async Task Hovers(string view, string code) => Snapshot.Match(await Editor.HoverAsync(code) + "\n", view);
}

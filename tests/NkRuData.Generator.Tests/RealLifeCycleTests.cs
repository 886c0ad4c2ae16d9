using System.Linq;
using Microsoft.CodeAnalysis;
using Shouldly;

namespace NkRuData.Generator.Tests;

/// <summary>What users of the real package would see, were a fact of it replaced, corrected or retracted.</summary>
[Trait("Category", "Slow")]
public class RealLifeCycleTests
{
    private const string Path = "data/claims/kursk-reconstruction.json";
    private const string Workers = "Claims.KurskReconstruction.ConstructionWorkers";
    private const string Sappers = "Claims.KurskReconstruction.Sappers";

    internal static Diagnostic[] Compile(string status, Framework framework = Framework.Net8) =>
        Consumer.Compile(
            RealData.Run(Path, Edited(status)),
            framework,
            "NkRuData",
            wholeLibrary: true,
            Workers,
            Sappers,
            "Claims.Get(\"kursk-sappers\")",
            "Claims.All.Where(claim => claim.Status == Status.Retracted)"
        );

    [Theory]
    [InlineData("superseded")]
    [InlineData("corrected")]
    public void What_was_replaced_warns_and_what_was_retracted_is_an_error(string status)
    {
        var diagnostics = Compile(status);

        diagnostics
            .Select(Consumer.Print)
            .ShouldBe([
                $"warning NKRU0001: '{Workers}' is obsolete: 'This fact is {status}. The minister named another number. Use the claim 'kursk-sappers' instead.'",
                $"error NKRU0002: '{Sappers}' is obsolete: 'This fact is retracted. The agency withdrew it.'",
            ]);
        diagnostics[1].Descriptor.HelpLinkUri.ShouldBe("https://www.nuget.org/packages/NkRuData#NKRU0002");
    }

    [Fact]
    public void Hovers_tell_what_became_of_a_claim_why_and_what_replaced_it()
    {
        string source = RealData.Run(Path, Edited("superseded")).Sources["Claims.g.cs"];

        source.ShouldContain(
            "<para>It is superseded. The minister named another number. See kursk-sappers.</para>",
            Case.Sensitive
        );
        source.ShouldContain("<para>It is retracted. The agency withdrew it.</para>", Case.Sensitive);
        source.ShouldNotContain("<para>It is active", Case.Sensitive);
    }

    [Fact]
    public void Older_frameworks_say_it_with_the_ids_of_the_compiler() =>
        Compile("superseded", Framework.NetStandard).Select(diagnostic => diagnostic.Id).ShouldBe(["CS0618", "CS0619"]);

    // One claim replaced by another, which was retracted.
    private static string Edited(string status)
    {
        string workers = RealData.Edit(
            Path,
            "\"id\": \"kursk-construction-workers\",",
            $"""
            "id": "kursk-construction-workers",
                  "status": "{status}", "statusReason": "The minister named another number.", "replacedBy": "kursk-sappers",
            """
        );
        return RealData.Edit(
            Path,
            workers,
            "\"id\": \"kursk-sappers\",",
            "\"id\": \"kursk-sappers\", \"status\": \"retracted\", \"statusReason\": \"The agency withdrew it.\","
        );
    }
}

using System.Linq;
using Shouldly;

namespace NkRuData.Generator.Tests;

/// <summary>How the tests of rules state what they expect: where ⟦…⟧ stands in the records, and what is said there.</summary>
internal static class RuleTest
{
    /// <summary>Checks that the rules say this about parcels, in this order, and nothing else.</summary>
    internal static void ShouldSay(this string[] records, params string[] messages) =>
        ParcelData.Of(records).ShouldSay(messages);

    internal static void ShouldSay(this TestDataset marked, params string[] messages)
    {
        var (text, places) = Marked.Read(marked[ParcelData.File]);
        var run = marked.With(ParcelData.File, text).Run();

        run.Diagnostics.Select(diagnostic =>
                $"{Marked.Place(diagnostic.Location)} {diagnostic.Id}: {diagnostic.GetMessage(null)}"
            )
            .ShouldBe(places.Zip(messages, (place, message) => $"{place} {message}"));
        messages.Length.ShouldBe(places.Count);
        run.Sources.Count.ShouldBeGreaterThan(5);
    }

    /// <summary>Checks that the rules say nothing.</summary>
    internal static void ShouldBeFine(this string[] records) => ParcelData.Of(records).Run().Messages.ShouldBeEmpty();
}

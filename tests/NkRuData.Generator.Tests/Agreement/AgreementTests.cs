using System.Collections.Generic;
using System.Linq;
using NkRuData.Generator.Diagnostics;
using Shouldly;

namespace NkRuData.Generator.Tests;

/// <summary>What is accepted and what is refused, compared with an independent validator of JSON Schema (ajv).</summary>
public class AgreementTests
{
    private const int Shown = 30;

    private static readonly List<(RecordedCase Case, IReadOnlyList<DiagnosticInfo> Found)> Judged =
    [
        .. RecordedCase.All().Select(recorded => (recorded, recorded.Set.Judge(recorded.Path, recorded.Text))),
    ];

    [Fact]
    public void What_the_validator_refuses_is_refused()
    {
        string[] wrongly =
        [
            .. Judged
                .Where(judged => !judged.Case.IsValid && judged.Found.Count == 0)
                .Select(judged => judged.Case.Name),
        ];

        wrongly.Take(Shown).ShouldBeEmpty($"{wrongly.Length} in all");
    }

    [Fact]
    public void What_the_validator_accepts_is_accepted_but_for_the_intended_differences()
    {
        string[] wrongly =
        [
            .. Judged
                .Where(judged => judged.Case.IsValid && !judged.Found.All(Differences.IsIntended))
                .Select(judged => $"{judged.Case.Name}: {string.Join(", ", judged.Found.Select(Show))}"),
        ];

        wrongly.Take(Shown).ShouldBeEmpty($"{wrongly.Length} in all");
    }

    [Fact]
    public void There_are_thousands_of_cases_of_either_verdict()
    {
        Judged.Count(judged => judged.Case.IsValid).ShouldBeGreaterThan(2000);
        Judged.Count(judged => !judged.Case.IsValid).ShouldBeGreaterThan(10_000);
    }

    [Fact]
    public void Every_intended_difference_occurs()
    {
        var alone = Judged.Where(judged => judged.Case.IsValid && judged.Found.Count > 0).ToList();

        Differences
            .Intended.Where(difference => !alone.Exists(judged => judged.Found.All(difference.Has)))
            .Select(difference => difference.Name)
            .ShouldBeEmpty();
    }

    [Fact]
    public void The_real_files_are_valid_for_both()
    {
        var files = RecordedCase.Files();

        files.Length.ShouldBeGreaterThan(20);
        files.Where(file => !file.IsValid).ShouldBeEmpty();
        RealData.Run().Messages.ShouldBeEmpty();
    }

    private static string Show(DiagnosticInfo diagnostic) =>
        $"{diagnostic.Descriptor.Id} {string.Join(" | ", diagnostic.Arguments)}";
}

using System;
using System.IO;
using System.Linq;
using Shouldly;

namespace NkRuData.Cli.Tests;

public sealed class ReleaseTests : IDisposable
{
    private const string Surface = """
        Claim: sealed record
        Claim: string Text { get; }
        Status: enum of int
        Status: Active = 0
        Status: Retracted = 3
        """;
    private const string Stays = """{ "id": "stays", "text": "One." }""";
    private const string Mended = """{ "id": "stays", "text": "One!" }""";

    private readonly string folder = Directory.CreateTempSubdirectory("nkrudata-release").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory]
    [InlineData("a text that is mended", Mended, "patch: 1.2.3 becomes 1.2.4")]
    [InlineData("a fact more", Stays + """, { "id": "new", "text": "Two." }""", "minor: 1.2.3 becomes 1.3.0")]
    [InlineData(
        "a fact that is retracted",
        """{ "id": "stays", "text": "One.", "status": "retracted" }""",
        "minor: 1.2.3 becomes 1.3.0"
    )]
    [InlineData("an id that is gone", """{ "id": "other", "text": "One." }""", "major: 1.2.3 becomes 2.0.0")]
    public void The_data_says_what_kind_of_release_it_is(string change, string records, string expected) =>
        Release(State(), State(records: records)).ShouldStartWith(expected + "\n\n", customMessage: change);

    [Theory]
    [InlineData("a value more", Surface + "\nStatus: Superseded = 2", "minor: 1.2.3 becomes 1.3.0")]
    [InlineData("a member less", "Claim: sealed record\nStatus: enum of int", "major: 1.2.3 becomes 2.0.0")]
    public void The_public_surface_says_what_kind_of_release_it_is(string change, string surface, string expected) =>
        Release(State(), State(surface: surface)).ShouldStartWith(expected + "\n\n", customMessage: change);

    [Fact]
    public void A_number_of_an_enum_that_changed_makes_a_major_release() =>
        Release(State(), State(surface: Surface.Replace("Retracted = 3", "Retracted = 2", StringComparison.Ordinal)))
            .ShouldBe(
                """
                major: 1.2.3 becomes 2.0.0

                major: 1 gone from the public surface, or another
                - net8.0  Status: Retracted = 3

                minor: 1 new on the public surface
                - net8.0  Status: Retracted = 2

                """
            );

    [Fact]
    public void A_member_of_a_fact_that_is_named_anew_makes_a_major_release() =>
        Release(State(), State(members: "stays = Claims.Topic.Remains"))
            .ShouldBe(
                """
                major: 1.2.3 becomes 2.0.0

                major: 1 members of facts gone or renamed
                - stays = Claims.Topic.Stays

                """
            );

    [Fact]
    public void An_id_that_changed_its_kind_makes_a_major_release()
    {
        string before = State();
        string after = State();
        string topic = Path.Combine(after, "data", "topic.json");
        File.WriteAllText(
            topic,
            File.ReadAllText(topic).Replace("claim.schema", "event.schema", StringComparison.Ordinal)
        );

        Release(before, after).ShouldContain("major: 1 ids of another kind\n- stays\n");
    }

    [Theory]
    [InlineData("0.1.0", Mended, "patch: 0.1.0 becomes 0.1.1\n")]
    [InlineData("0.1.0", Stays + """, { "id": "new" }""", "minor: 0.1.0 becomes 0.1.1\n")]
    [InlineData("0.1.0", "", "major: 0.1.0 becomes 0.2.0\n")]
    public void Before_version_one_the_second_number_stands_for_the_first(
        string version,
        string records,
        string expected
    ) => Release(State(version: version), State(records: records)).ShouldStartWith(expected);

    [Fact]
    public void Long_lists_are_cut_short()
    {
        string many = string.Join(", ", "abcdefghijkl".Select(id => $$"""{ "id": "{{id}}" }"""));

        Release(State(), State(records: $"{Stays}, {many}")).ShouldEndWith("- j\n- and 2 more\n");
    }

    [Fact]
    public void Says_where_neither_data_nor_surface_changed() =>
        Release(State(), State()).ShouldBe("Neither data nor public surface changed: a patch, if the code did.\n");

    [Theory]
    [InlineData("src/NkRuData/Api/net8.0.txt", "There is no public surface in '{0}': it has no src/NkRuData/Api.")]
    [InlineData("Directory.Build.props", "There is no Directory.Build.props in '{0}'.")]
    [InlineData("data/dataset.json", "There is no data set in '{1}': it has no dataset.json.")]
    [InlineData(
        "tests/NkRuData.Tests/PublishedMembers.verified.txt",
        "There is no tests/NkRuData.Tests/PublishedMembers.verified.txt in '{0}'."
    )]
    public void Says_what_is_missing(string file, string message)
    {
        string before = State();
        File.Delete(Path.Combine(before, file));
        if (file.StartsWith("src", StringComparison.Ordinal))
        {
            Directory.Delete(Path.Combine(before, "src"), recursive: true);
        }

        var run = Run.With("release", before, State());

        run.Code.ShouldBe(2);
        run.Output.ShouldBeEmpty();
        run.Error.TrimEnd().ShouldBe(string.Format(null, message, before, Path.Combine(before, "data")));
    }

    private static string Release(string before, string after)
    {
        var run = Run.With("release", before, after);
        run.Error.ShouldBeEmpty();
        run.Code.ShouldBe(0);
        return run.Output;
    }

    private string State(
        string version = "1.2.3",
        string records = Stays,
        string surface = Surface,
        string members = "stays = Claims.Topic.Stays"
    )
    {
        string state = Path.Combine(folder, Guid.NewGuid().ToString("n"));
        Write(
            state,
            "Directory.Build.props",
            $"<Project><PropertyGroup><Version>{version}</Version></PropertyGroup></Project>"
        );
        Write(state, "data/dataset.json", """{ "edition": "2026.01.01" }""");
        Write(state, "data/topic.json", $$"""{ "$schema": "schema/claim.schema.json", "records": [{{records}}] }""");
        Write(state, "src/NkRuData/Api/net8.0.txt", surface + "\n");
        Write(state, "tests/NkRuData.Tests/PublishedMembers.verified.txt", "# Every member.\n" + members + "\n");
        return state;
    }

    private static void Write(string state, string file, string text)
    {
        string path = Path.Combine(state, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }
}

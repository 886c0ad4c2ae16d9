using System;
using System.IO;
using NkRuData.Tests;
using Shouldly;

namespace NkRuData.Cli.Tests;

public sealed class ChangesTests : IDisposable
{
    private const string Records = """
        { "id": "stays", "text": "One.", "appearances": ["a"] },
        { "id": "wanes", "text": "Two.", "status": "active" },
        """;

    private readonly string folder = Directory.CreateTempSubdirectory("nkrudata-changes").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Tells_what_was_added_changed_ended_and_lost()
    {
        string before = Edition("2026.01.01", Records + """{ "id": "lost", "text": "Three." }""");
        string after = Edition(
            "2026.02.01",
            """
            { "id": "stays", "text": "One!", "appearances": ["a", "b"], "note": "New." },
            { "id": "wanes", "text": "Two.", "status": "superseded", "statusReason": "Stated anew.", "replacedBy": "newer" },
            { "id": "newer", "text": "Two and a half." },
            { "id": "at-once", "text": "Four.", "status": "retracted" }
            """
        );

        var run = Run.With("changes", before, after);

        run.Code.ShouldBe(0);
        run.Error.ShouldBeEmpty();
        Snapshot.Match(run.Output);
    }

    [Fact]
    public void Tells_nothing_of_an_edition_and_itself()
    {
        string edition = Edition("2026.01.01", Records.TrimEnd(','));

        Run.With("changes", edition, edition)
            .Output.ShouldStartWith(
                "## 2026.01.01\n\nSince 2026.01.01: 0 facts added, 0 changed, 0 superseded, 0 corrected, 0 retracted."
            );
    }

    [Fact]
    public void Says_which_folder_is_none_and_which_file_is_broken()
    {
        string broken = Edition("2026.01.01", """{ "id": "half" """);
        string unnamed = Edition("2026.01.01", "{ }");

        Failure("changes", folder, broken).ShouldBe($"There is no data set in '{folder}': it has no dataset.json.\n");
        Failure("changes", unnamed, broken)
            .ShouldBe($"{Path.Combine(unnamed, "claims", "topic.json")}: a text 'id' is missing.\n");
        Failure("changes", broken, unnamed)
            .ShouldBe($"{Path.Combine(broken, "claims", "topic.json")}(3): it is no JSON.\n");
    }

    [Fact]
    public void Tells_what_moved_to_another_file()
    {
        string before = Edition("2026.01.01", Records);
        string after = Edition("2026.02.01", Records);
        File.Move(Path.Combine(after, "claims", "topic.json"), Path.Combine(after, "claims", "other.json"));

        Run.With("changes", before, after).Output.ShouldContain("- claim `stays`: moved from claims/topic.json\n");
    }

    [Fact]
    public void Says_what_stands_twice_and_passes_over_what_is_no_text()
    {
        string twice = Edition("2026.01.01", Records + "{ \"id\": \"stays\" }");
        string again = Edition("2026.01.01", "{ \"id\": \"stays\", \"text\": \"One.\", \"text\": \"Two.\" }");
        string number = Edition("2026.01.01", "{ \"id\": \"stays\", \"status\": 5 }");

        Failure("changes", number, twice).ShouldEndWith("the id 'stays' stands in claims/topic.json already.\n");
        Failure("changes", number, again)
            .ShouldBe($"{Path.Combine(again, "claims", "topic.json")}: a property stands twice.\n");
        Run.With("changes", number, number).Code.ShouldBe(0);
    }

    private static string Failure(params string[] args)
    {
        var run = Run.With(args);
        run.Code.ShouldBe(2);
        run.Output.ShouldBeEmpty();
        return run.Error;
    }

    private string Edition(string edition, string records)
    {
        string path = Path.Combine(folder, Guid.NewGuid().ToString("n"));
        Directory.CreateDirectory(Path.Combine(path, "claims"));
        Directory.CreateDirectory(Path.Combine(path, "schema"));
        File.WriteAllText(Path.Combine(path, "schema", "claim.schema.json"), "{ not read");
        File.WriteAllText(
            Path.Combine(path, "dataset.json"),
            $$"""{ "$schema": "schema/dataset.schema.json", "edition": "{{edition}}" }"""
        );
        File.WriteAllText(
            Path.Combine(path, "claims", "topic.json"),
            $$"""
            { "$schema": "../schema/claim.schema.json", "records": [
            {{records.TrimEnd().TrimEnd(',')}}
            ] }
            """
        );
        return path;
    }
}

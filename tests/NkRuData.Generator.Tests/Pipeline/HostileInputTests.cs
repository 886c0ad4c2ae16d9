using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Shouldly;

namespace NkRuData.Generator.Tests;

/// <summary>Whatever stands in the files, the generator neither throws nor hangs nor writes what is no C#.</summary>
[Trait("Category", "Slow")]
public class HostileInputTests
{
    private static readonly string[] Replacements =
    [
        "null",
        "-1.5",
        "\"x y\"",
        "[]",
        "{}",
        """{ "$ref": "#/$defs/Book", "type": "object", "x-ref": "book" }""",
    ];

    public static IEnumerable<object[]> Files => TestDataset.Books.Paths.Select(path => new object[] { path });

    [Theory]
    [MemberData(nameof(Files))]
    public void Any_value_may_be_any_other(string file)
    {
        foreach (string path in Values(JsonNode.Parse(TestDataset.Books[file])!).Select(value => value.GetPath()))
        {
            foreach (string replacement in Replacements)
            {
                Survives(file, path, value => value.ReplaceWith(JsonNode.Parse(replacement)));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Any_property_may_be_missing_or_called_otherwise(string file)
    {
        foreach (string path in Values(JsonNode.Parse(TestDataset.Books[file])!).Select(value => value.GetPath()))
        {
            Survives(file, path, value => Rename(value, ""));
            Survives(file, path, value => Rename(value, "x y"));
            Survives(file, path, value => Rename(value, null));
        }
    }

    [Theory]
    [InlineData("[[[[[[[[", 100)]
    [InlineData("{\"a\":", 100)]
    [InlineData("[", 100_000)]
    public void Depth_is_an_error(string open, int times)
    {
        string text = string.Concat(Enumerable.Repeat(open, times));

        TestDataset.Books.With("shelves.json", text).Run().Messages.ShouldHaveSingleItem().ShouldContain("NKRU1001");
        TestDataset
            .Books.With("schema/shelf.schema.json", text)
            .Run()
            .Messages.ShouldHaveSingleItem()
            .ShouldContain("NKRU1001");
    }

    [Fact]
    public void Two_data_sets_far_apart_and_a_schema_that_is_in_neither_end()
    {
        var run = GeneratorRun.Of([
            .. TestDataset.Books.InFolder("C:/one/").ToTexts(),
            .. TestDataset
                .Books.InFolder("D:/two/")
                .Without("authors.json")
                .With("authors.json", BookData.Authors.Replace("author.schema", "nothing.schema"))
                .ToTexts(),
            .. TestDataset.Books.InFolder("three/data/").With("x.json", "{ \"$schema\": \"y.json\" }").ToTexts(),
        ]);

        run.Messages.ShouldNotBeEmpty();
    }

    private static void Survives(string file, string path, System.Action<JsonNode> change)
    {
        var root = JsonNode.Parse(TestDataset.Books[file])!;
        change(Values(root).Single(value => value.GetPath() == path));
        FuzzOracle.Check(TestDataset.Books.With(file, root.ToJsonString()), compile: false);
    }

    private static void Rename(JsonNode value, string? name)
    {
        if (value.Parent is not JsonObject parent)
        {
            return;
        }

        string old = value.GetPropertyName();
        parent.Remove(old);
        if (name is not null)
        {
            parent.Add(name, value);
        }
    }

    private static IEnumerable<JsonNode> Values(JsonNode node) =>
        node switch
        {
            JsonObject inner => inner.SelectMany(member => Values(member.Value!).Prepend(member.Value!)),
            JsonArray array => array.SelectMany(item => Values(item!).Prepend(item!)),
            _ => [],
        };
}

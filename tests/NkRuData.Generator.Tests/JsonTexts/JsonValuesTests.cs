using System.Threading;
using Microsoft.CodeAnalysis.Text;
using NkRuData.Generator.Json;
using Shouldly;

namespace NkRuData.Generator.Tests;

/// <summary>Which JSON values are the same: what items of a list that has each once are compared by.</summary>
public class JsonValuesTests
{
    [Theory]
    [InlineData("1", "1.0")]
    [InlineData("1.50", "1.5")]
    [InlineData("0", "-0")]
    [InlineData("[-0.0]", "[0]")]
    [InlineData("\"a\"", "\"\\u0061\"")]
    [InlineData("{ \"a\": 1, \"b\": [2] }", "{ \"b\": [2.0], \"a\": 1 }")]
    [InlineData("[ ]", "[]")]
    public void These_are_the_same(string left, string right) => Canonical(left).ShouldBe(Canonical(right));

    [Theory]
    [InlineData("1", "2")]
    [InlineData("1", "-1")]
    [InlineData("1", "10")]
    [InlineData("1", "\"1\"")]
    [InlineData("1", "\"#1;\"")]
    [InlineData("[1]", "[\"1\"]")]
    [InlineData("null", "false")]
    [InlineData("true", "false")]
    [InlineData("[true]", "[false]")]
    [InlineData("[true]", "[]")]
    [InlineData("[null]", "[\"Null\"]")]
    [InlineData("\"\"", "null")]
    [InlineData("\"a\"", "\"A\"")]
    [InlineData("[]", "{}")]
    [InlineData("[1, 2]", "[2, 1]")]
    [InlineData("[1, 2]", "[12]")]
    [InlineData("[1, [2]]", "[[1, 2]]")]
    [InlineData("[[1], 2]", "[[1, 2]]")]
    [InlineData("[\"a\"]", "[\"b\"]")]
    [InlineData("[\"a\", \"b\"]", "[\"ab\"]")]
    [InlineData("[\"a\", \"b\"]", "[\"a\\\"1:b\"]")]
    [InlineData("{ \"a\": 1 }", "{ \"a\": 2 }")]
    [InlineData("{ \"a\": 1 }", "{ \"b\": 1 }")]
    [InlineData("{ \"a\": {}, \"b\": 1 }", "{ \"a\": { \"b\": 1 } }")]
    [InlineData("{ \"a\": { \"b\": 1 }, \"c\": 1 }", "{ \"a\": { \"b\": 1, \"c\": 1 } }")]
    [InlineData("[{}, {}]", "[{}]")]
    [InlineData("[{ \"a\": \"b\" }, {}]", "[\"a\", { \"b\": {} }]")]
    public void These_are_not(string left, string right) => Canonical(left).ShouldNotBe(Canonical(right));

    private static string Canonical(string json) =>
        JsonValues.Canonical(JsonParser.Parse("a.json", SourceText.From(json), CancellationToken.None).Root!);
}

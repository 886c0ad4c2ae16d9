using System;
using System.Linq;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using NkRuData.Generator.Emission;
using Shouldly;

namespace NkRuData.Generator.Tests;

/// <summary>Literals are what the compiler reads back, and show every character that has no shape.</summary>
public class CSharpTextTests
{
    [Fact]
    public void The_compiler_reads_every_character_back()
    {
        foreach (char[] units in Enumerable.Range(0, 0x10000).Select(unit => (char)unit).Chunk(0x100))
        {
            string text = new(units);
            Read(CSharpText.Literal(text)).ShouldBe(text);
        }

        Read(CSharpText.Literal("")).ShouldBe("");
        Read(CSharpText.Literal("a\U0001F600\\\"\"b")).ShouldBe("a\U0001F600\\\"\"b");
    }

    [Theory]
    [InlineData("a", "\"a\"")]
    [InlineData("\"", "\"\\\"\"")]
    [InlineData("\\", "\"\\\\\"")]
    [InlineData("\u001f", "\"\\u001F\"")]
    [InlineData("\n", "\"\\u000A\"")]
    [InlineData(" ", "\" \"")]
    [InlineData("한ж", "\"한ж\"")]
    [InlineData("\U0001F600", "\"\\uD83D\\uDE00\"")]
    public void A_literal_is_written_so(string text, string literal) => CSharpText.Literal(text).ShouldBe(literal);

    /// <summary>The ends of each stretch that is hidden, and what stands beside them.</summary>
    [Theory]
    [InlineData(0x7F, 0x9F)]
    [InlineData(0xAD, 0xAD)]
    [InlineData(0x61C, 0x61C)]
    [InlineData(0x200B, 0x200F)]
    [InlineData(0x2028, 0x202E)]
    [InlineData(0x2060, 0x206F)]
    [InlineData(0xE000, 0xF8FF)]
    [InlineData(0xFEFF, 0xFEFF)]
    [InlineData(0xFFF9, 0xFFFF)]
    public void What_has_no_shape_is_hidden(int first, int last)
    {
        CSharpText.IsHidden((char)(first - 1)).ShouldBeFalse();
        CSharpText.IsHidden((char)first).ShouldBeTrue();
        CSharpText.IsHidden((char)last).ShouldBeTrue();
        (last < char.MaxValue && CSharpText.IsHidden((char)(last + 1))).ShouldBeFalse();
        CSharpText.Literal(((char)first).ToString()).ShouldBe($"\"\\u{first:X4}\"");
    }

    private static string Read(string literal)
    {
        var expression = SyntaxFactory.ParseExpression(literal).ShouldBeOfType<LiteralExpressionSyntax>();
        expression.GetDiagnostics().ShouldBeEmpty();
        expression.ToFullString().Length.ShouldBe(literal.Length);
        return expression.Token.ValueText;
    }
}

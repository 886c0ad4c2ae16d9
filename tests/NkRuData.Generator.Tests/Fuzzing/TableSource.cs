using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace NkRuData.Generator.Tests;

/// <summary>
/// The compiled data of a table, read from its generated source as the storage of the library reads it: what the compiler
/// takes the literals for, decoded by the same rules.
/// </summary>
internal sealed class TableSource
{
    private static readonly UTF8Encoding Utf8 = new(false, throwOnInvalidBytes: true);

    private readonly byte[] heap;
    private readonly Dictionary<int, string> rows;
    private readonly Dictionary<int, int> rowWidths;
    private readonly int[] numbers;

    private TableSource(ClassDeclarationSyntax table)
    {
        heap = Utf8.GetBytes(
            Literal(table.Members.OfType<PropertyDeclarationSyntax>().Single().ExpressionBody!.Expression)
        );
        rows = Arms(Body(table, "Rows")).ToDictionary(arm => Number(arm.Key), arm => Literal(arm.Value));
        rowWidths = Arms(Body(table, "RowWidth")).ToDictionary(arm => Number(arm.Key), arm => Number(arm.Value));
        Entries = Arms(Body(table, "Find")).ToDictionary(arm => Literal(arm.Key), arm => Number(arm.Value));
        var initializer = table.DescendantNodes().OfType<ConstructorInitializerSyntax>().Single();
        numbers = [.. initializer.ArgumentList.Arguments.Skip(1).Select(argument => Number(argument.Expression))];
    }

    internal int Count => numbers[0];

    /// <summary>The lookup by id, where it is written out.</summary>
    internal IReadOnlyDictionary<string, int> Entries { get; }

    internal static TableSource? Read(SyntaxNode root)
    {
        var table = root.DescendantNodes()
            .OfType<ClassDeclarationSyntax>()
            .FirstOrDefault(type =>
                type.BaseList?.ToString().Contains("RecordTable<", StringComparison.Ordinal) == true
            );
        return table is null ? null : new(table);
    }

    internal Row At(int part, int row) => new(this, part, row);

    private string Decode(int address, int length) => Utf8.GetString(heap, address, length);

    private static ExpressionSyntax? Body(ClassDeclarationSyntax table, string method) =>
        table
            .Members.OfType<MethodDeclarationSyntax>()
            .First(member => member.Identifier.ValueText == method)
            .ExpressionBody?.Expression;

    private static IEnumerable<KeyValuePair<ExpressionSyntax, ExpressionSyntax>> Arms(ExpressionSyntax? body) =>
        body is SwitchExpressionSyntax choice
            ? choice
                .Arms.Where(arm => arm.Pattern is ConstantPatternSyntax)
                .Select(arm => KeyValuePair.Create(((ConstantPatternSyntax)arm.Pattern).Expression, arm.Expression))
            : [];

    private static int Number(ExpressionSyntax expression) =>
        int.Parse(expression.ToString(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);

    private static string Literal(ExpressionSyntax expression) =>
        expression.Kind() is SyntaxKind.StringLiteralExpression or SyntaxKind.Utf8StringLiteralExpression
            ? ((LiteralExpressionSyntax)expression).Token.ValueText
            : throw new InvalidOperationException($"{expression.Kind()} is no literal.");

    /// <summary>The columns of a row, one after the other.</summary>
    internal sealed class Row(TableSource table, int part, int row)
    {
        private readonly string digits = table.rows[part];
        private readonly int end = (row + 1) * table.rowWidths[part];
        private int at = row * table.rowWidths[part];

        internal bool IsAtEnd => at == end;

        internal int Index() => Number(table.numbers[4]) - 1;

        internal (int First, int Count) List()
        {
            int first = Number(table.numbers[4]);
            return (first, Number(table.numbers[4]));
        }

        internal int Choice() => Number(2) - 1;

        internal bool Flag() => Number(1) != 0;

        internal string? Text()
        {
            int address = Number(table.numbers[2]);
            int length = Number(table.numbers[3]) - 1;
            return length < 0 ? null : table.Decode(address, length);
        }

        private int Number(int width)
        {
            int value = 0;
            for (int last = at + width; at < last; at++)
            {
                int digit = digits[at] - '0';
                value = digit is >= 0 and < 64
                    ? (value << 6) | digit
                    : throw new InvalidOperationException($"'{digits[at]}'");
            }

            return value;
        }
    }
}

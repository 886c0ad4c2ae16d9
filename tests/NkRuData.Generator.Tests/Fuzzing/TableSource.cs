using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using NkRuData.Generator.Emission;
using NkRuData.Storage;

namespace NkRuData.Generator.Tests;

/// <summary>
/// The compiled data of a table, read from its generated source as the storage of the library reads it: what the compiler
/// takes the literals for, decoded by the same rules.
/// </summary>
internal sealed class TableSource
{
    private const int OffsetDigits = 4;
    private const int Linear = 15;

    private static readonly UTF8Encoding Utf8 = new(false, throwOnInvalidBytes: true);

    private readonly byte[] data;
    private readonly MethodDeclarationSyntax find;
    private Dictionary<string, int>? switched;

    private TableSource(ClassDeclarationSyntax table)
    {
        var bytes = table
            .Members.OfType<PropertyDeclarationSyntax>()
            .Single(property => property.Identifier.ValueText == "Bytes");
        data = Utf8.GetBytes(Literal(bytes.ExpressionBody!.Expression));
        find = table.Members.OfType<MethodDeclarationSyntax>().First(member => member.Identifier.ValueText == "Find");
        var initializer = table.DescendantNodes().OfType<ConstructorInitializerSyntax>().Single();
        int[] sizes =
        [
            .. initializer.ArgumentList.Arguments.Skip(1).SkipLast(1).Select(argument => Number(argument.Expression)),
        ];
        (Count, Dates, Columns, Ids) = (sizes[0], sizes[3], sizes[4], sizes[5]);
    }

    internal int Count { get; }

    internal int Dates { get; }

    internal int Columns { get; }

    internal int Ids { get; }

    /// <summary>The row that the lookup finds for an id, or -1.</summary>
    internal int Find(string id)
    {
        var call = find.DescendantNodes()
            .OfType<InvocationExpressionSyntax>()
            .FirstOrDefault(call => call.Expression.ToString() == "Candidate");
        if (call is null)
        {
            switched ??= Arms(find.DescendantNodes().OfType<SwitchExpressionSyntax>().Single())
                .ToDictionary(arm => Literal(arm.Key), arm => Number(arm.Value));
            return switched.GetValueOrDefault(id, -1);
        }

        int[] sizes = [.. call.ArgumentList.Arguments.Skip(1).Take(3).Select(argument => Number(argument.Expression))];
        var (offset, slots, width) = (sizes[0], sizes[1], sizes[2]);
        ulong hash = KeyHash.Of(id);
        for (int slot = KeyHash.Slot(hash, slots); ; slot = (slot + 1) % slots)
        {
            int entry = Digits(offset + (slot * width), width);
            int row = (entry >> KeyHash.MarkBits) - 1;
            if (row < 0 || (((entry ^ (int)hash) & KeyHash.MarkMask) == 0 && Text(Ids, row) == id))
            {
                return row;
            }
        }
    }

    internal static TableSource? Read(SyntaxNode root)
    {
        var table = root.DescendantNodes()
            .OfType<ClassDeclarationSyntax>()
            .FirstOrDefault(type =>
                type.BaseList?.ToString().Contains("Storage.Table", StringComparison.Ordinal) == true
            );
        return table is null ? null : new(table);
    }

    internal string? Text(int column, int row) => TextOf(ColumnNumbers.TextStarts, Number(column, row));

    internal string? Date(int column, int row)
    {
        int date = Number(column, row);
        return date <= Dates
            ? TextOf(ColumnNumbers.DateStarts, date)
            : throw new InvalidOperationException($"There are {Dates} dates, and no {date}.");
    }

    internal (int First, int Count) Span(int column, int row)
    {
        int first = Number(column, row);
        return (first, Number(column, row + 1) - first);
    }

    internal int Number(int column, int row)
    {
        if (column >= Columns)
        {
            throw new InvalidOperationException($"There are {Columns} columns, and no {column}.");
        }

        int entry = column * (OffsetDigits + 1);
        int offset = Digits(entry, OffsetDigits);
        int width = Digits(entry + OffsetDigits, 1);
        return width switch
        {
            0 => offset,
            Linear => offset + row,
            _ => Digits(offset + (row * width), width),
        };
    }

    private string? TextOf(int starts, int text)
    {
        if (text == 0)
        {
            return null;
        }

        int start = Number(starts, text - 1);
        return Utf8.GetString(data, start, Number(starts, text) - start);
    }

    private int Digits(int at, int width)
    {
        int number = 0;
        for (int end = at + width; at < end; at++)
        {
            int digit = data[at] ^ '0';
            number = digit < 128 ? (number << 7) | digit : throw new InvalidOperationException($"{data[at]}");
        }

        return number;
    }

    private static IEnumerable<KeyValuePair<ExpressionSyntax, ExpressionSyntax>> Arms(SwitchExpressionSyntax choice) =>
        choice
            .Arms.Where(arm => arm.Pattern is ConstantPatternSyntax)
            .Select(arm => KeyValuePair.Create(((ConstantPatternSyntax)arm.Pattern).Expression, arm.Expression));

    private static int Number(ExpressionSyntax expression) =>
        int.Parse(expression.ToString(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);

    private static string Literal(ExpressionSyntax expression) =>
        expression.Kind() is SyntaxKind.StringLiteralExpression or SyntaxKind.Utf8StringLiteralExpression
            ? ((LiteralExpressionSyntax)expression).Token.ValueText
            : throw new InvalidOperationException($"{expression.Kind()} is no literal.");
}

using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis;

namespace NkRuData.Package.Tests.Reference;

/// <summary>The page <c>docs/API.md</c>, made from the package: types, members and what is said of them.</summary>
internal sealed class ReferencePage
{
    private const string Head = """
        # API

        Every public type of the namespace `NkRuData`, with the summaries that IntelliSense shows; facts are counted, not listed: type
        `Claims.` for them. Made by the tests from the packed assembly and its documentation
        (`tests/NkRuData.Package.Tests/Reference`); `tests/approve` renews it. "net8.0" marks what netstandard2.0 lacks.


        """;

    private static readonly SymbolDisplayFormat Signature = new(
        genericsOptions: SymbolDisplayGenericsOptions.IncludeTypeParameters,
        memberOptions: SymbolDisplayMemberOptions.IncludeType
            | SymbolDisplayMemberOptions.IncludeParameters
            | SymbolDisplayMemberOptions.IncludeExplicitInterface,
        extensionMethodStyle: SymbolDisplayExtensionMethodStyle.StaticMethod,
        parameterOptions: SymbolDisplayParameterOptions.IncludeType
            | SymbolDisplayParameterOptions.IncludeName
            | SymbolDisplayParameterOptions.IncludeExtensionThis
            | SymbolDisplayParameterOptions.IncludeParamsRefOut
            | SymbolDisplayParameterOptions.IncludeDefaultValue,
        propertyStyle: SymbolDisplayPropertyStyle.NameOnly,
        miscellaneousOptions: SymbolDisplayMiscellaneousOptions.UseSpecialTypes
            | SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier
    );

    private static readonly SymbolDisplayFormat Qualified = new(
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypes
    );

    private readonly PackedApi api = new("net8.0");
    private readonly HashSet<string> everywhere;
    private readonly StringBuilder page = new(Head);

    internal ReferencePage()
    {
        var old = new PackedApi("netstandard2.0");
        everywhere = [.. old.Types.SelectMany(type => old.Members(type).Append(type)).Select(Id)];
    }

    internal string Text()
    {
        var tables = api.Types.Where(PackedApi.IsTable).ToList();
        var enums = api.Types.Where(type => type.TypeKind == TypeKind.Enum).ToList();
        var records = api.Types.Where(type => type.IsRecord).ToList();
        Section("Tables", "The classes to begin with.", tables, Table);
        Section(
            "Records",
            "What facts are made of. Equality is by kind and id, or by value where there is no id.",
            records,
            Type
        );
        var others = api.Types.Except(tables, SymbolEqualityComparer.Default).Except(enums).Except(records);
        Section("Views, dates and lists", "What can be asked.", others.Cast<INamedTypeSymbol>(), Type);
        Section("Enums", "The numbers are fixed.", enums, Type);
        return page.ToString().TrimEnd('\n') + "\n";
    }

    private void Section(string title, string text, IEnumerable<INamedTypeSymbol> types, Action<INamedTypeSymbol> write)
    {
        page.Append(CultureInfo.InvariantCulture, $"## {title}\n\n{text}\n\n");
        foreach (var type in types)
        {
            write(type);
        }
    }

    private void Table(INamedTypeSymbol table)
    {
        Type(table);
        var classes = table.GetTypeMembers().Prepend(table).Where(each => api.Facts(each).Any()).ToList();
        if (classes.Count == 0)
        {
            return;
        }

        page.Append("| class | facts | what belongs into it |\n|---|---|---|\n");
        foreach (var each in classes)
        {
            var prose = api.About(each);
            Row($"`{each.ToDisplayString(Qualified)}`", $"{api.Facts(each).Count()}", prose.Summary);
        }

        page.Append('\n');
    }

    private void Type(INamedTypeSymbol type)
    {
        var prose = api.About(type);
        page.Append(CultureInfo.InvariantCulture, $"### {type.ToDisplayString(Signature)}\n\n{prose.Summary}\n\n");
        Remarks(prose.Remarks);
        var members = api.Members(type).ToList();
        if (members.Count == 0)
        {
            return;
        }

        page.Append("| member | is |\n|---|---|\n");
        foreach (var member in members)
        {
            string only = everywhere.Contains(Id(member)) ? "" : " (net8.0)";
            Row($"`{Shown(member)}`{only}", api.About(member).Summary);
        }

        page.Append('\n');
        foreach (var member in members.Where(member => member is IMethodSymbol))
        {
            Remarks(api.About(member).Remarks, $"`{member.Name}`: ");
        }
    }

    private void Remarks(string text, string of = "")
    {
        if (text.Length > 0)
        {
            page.Append(CultureInfo.InvariantCulture, $"{of}{text}\n\n");
        }
    }

    private void Row(params string[] cells) =>
        page.Append("| ")
            .AppendJoin(" | ", cells.Select(cell => cell.Replace("|", "\\|", StringComparison.Ordinal)))
            .Append(" |\n");

    private static string Shown(ISymbol member) =>
        member is IFieldSymbol { HasConstantValue: true } value
            ? $"{value.Name} = {value.ConstantValue}"
            : member.ToDisplayString(Signature);

    private static string Id(ISymbol symbol) => symbol.GetDocumentationCommentId()!;
}

using System;
using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;

namespace NkRuData.Package.Tests.Reference;

/// <summary>The public types of one assembly of the package, as a compiler sees them, with their documentation.</summary>
internal sealed class PackedApi
{
    private static readonly string[] Usual = ["Equals", "GetHashCode", "ToString", "<Clone>$"];

    private readonly Dictionary<string, XElement> documentation;
    private readonly INamedTypeSymbol fact;

    internal PackedApi(string framework)
    {
        documentation = PackedLibrary
            .Documentation(framework)
            .Descendants("member")
            .ToDictionary(member => member.Attribute("name")!.Value);
        var assembly = new Consumer(framework, "").Packed;
        fact = assembly.GetTypeByMetadataName("NkRuData.IFact")!;
        var space = assembly.GlobalNamespace.GetNamespaceMembers().Single(each => each.Name == "NkRuData");
        Types =
        [
            .. space
                .GetTypeMembers()
                .Where(type => type.DeclaredAccessibility == Accessibility.Public)
                .OrderBy(type => type.Name, StringComparer.Ordinal),
        ];
    }

    internal IReadOnlyList<INamedTypeSymbol> Types { get; }

    /// <summary>What is said of a symbol; where it inherits that, what is said of the member of <c>IFact</c>.</summary>
    internal Prose About(ISymbol symbol)
    {
        var own = documentation.GetValueOrDefault(symbol.GetDocumentationCommentId()!);
        return own?.Element("inheritdoc") is not null && fact.GetMembers(symbol.Name).FirstOrDefault() is { } inherited
            ? About(inherited)
            : new(own);
    }

    internal bool IsFact(ITypeSymbol type) => type.AllInterfaces.Contains(fact, SymbolEqualityComparer.Default);

    /// <summary>Whether a class lists facts: those of one kind, or all.</summary>
    internal static bool IsTable(INamedTypeSymbol type) => type.IsStatic && type.GetMembers("All").Length > 0;

    internal IEnumerable<IPropertySymbol> Facts(INamedTypeSymbol type) =>
        type.GetMembers().OfType<IPropertySymbol>().Where(property => property.IsStatic && IsFact(property.Type));

    /// <summary>What a reader has to know of a type: not its facts, nor what every record or enum has.</summary>
    internal IEnumerable<ISymbol> Members(INamedTypeSymbol type) =>
        type.GetMembers()
            .Where(member => member.DeclaredAccessibility == Accessibility.Public && !IsOfEveryType(member))
            .Where(member => !IsHidden(member))
            .Where(member => member is not IPropertySymbol property || !property.IsStatic || !IsFact(property.Type));

    // What IntelliSense does not show, because frameworks call it and people do not.
    private static bool IsHidden(ISymbol member) =>
        member.GetAttributes().Any(attribute => attribute.AttributeClass?.Name == "EditorBrowsableAttribute");

    private static bool IsOfEveryType(ISymbol member) =>
        member switch
        {
            IMethodSymbol { MethodKind: MethodKind.Ordinary } method => Usual.Contains(method.Name),
            IMethodSymbol { MethodKind: MethodKind.Conversion } => false,
            IMethodSymbol => true,
            INamedTypeSymbol => true,
            IFieldSymbol field => !field.HasConstantValue,
            _ => false,
        };
}

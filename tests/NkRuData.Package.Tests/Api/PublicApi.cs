using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace NkRuData.Package.Tests.Api;

/// <summary>
/// The public surface of an assembly, a line for each thing that a consumer can use. A line says all of it, so that a line
/// that is gone is a break, and a line more is an addition. The facts are left out: their ids and members are lists of
/// their own.
/// </summary>
internal static class PublicApi
{
    private static readonly SymbolDisplayFormat Names = new(
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypes,
        genericsOptions: SymbolDisplayGenericsOptions.IncludeTypeParameters
            | SymbolDisplayGenericsOptions.IncludeTypeConstraints
            | SymbolDisplayGenericsOptions.IncludeVariance,
        memberOptions: SymbolDisplayMemberOptions.IncludeType
            | SymbolDisplayMemberOptions.IncludeModifiers
            | SymbolDisplayMemberOptions.IncludeParameters
            | SymbolDisplayMemberOptions.IncludeConstantValue
            | SymbolDisplayMemberOptions.IncludeRef,
        parameterOptions: SymbolDisplayParameterOptions.IncludeType
            | SymbolDisplayParameterOptions.IncludeName
            | SymbolDisplayParameterOptions.IncludeDefaultValue
            | SymbolDisplayParameterOptions.IncludeModifiers
            | SymbolDisplayParameterOptions.IncludeExtensionThis,
        propertyStyle: SymbolDisplayPropertyStyle.ShowReadWriteDescriptor,
        miscellaneousOptions: SymbolDisplayMiscellaneousOptions.UseSpecialTypes
            | SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier
    );

    private static readonly SymbolDisplayFormat Plain = Names.RemoveGenericsOptions(
        SymbolDisplayGenericsOptions.IncludeTypeConstraints
    );

    internal static IEnumerable<string> Of(IAssemblySymbol assembly) =>
        Types(assembly.GlobalNamespace).Where(IsVisible).OrderBy(NameOf, StringComparer.Ordinal).SelectMany(Lines);

    private static IEnumerable<INamedTypeSymbol> Types(INamespaceOrTypeSymbol container) =>
        container
            .GetMembers()
            .OfType<INamespaceOrTypeSymbol>()
            .SelectMany(member => member is INamedTypeSymbol type ? Types(type).Prepend(type) : Types(member));

    private static IEnumerable<string> Lines(INamedTypeSymbol type)
    {
        string name = NameOf(type);
        var members = type.GetMembers()
            .Where(member => IsVisible(member) && !IsMadeByCompiler(member) && !IsFact(member))
            .Where(member => member is not INamedTypeSymbol)
            .Select(member => member.ToDisplayString(Names))
            .Order(StringComparer.Ordinal);
        if (type.TypeKind == TypeKind.Interface)
        {
            // One line: who implements it is broken by any change.
            return [$"{name}: interface {{ {string.Join("; ", members)} }}"];
        }

        var bases = type.TypeKind == TypeKind.Enum ? [] : type.Interfaces.Where(IsVisible);
        return
        [
            $"{name}: {Kind(type)}{Constraints(type)}",
            .. bases.Select(each => $"{name}: implements {each.ToDisplayString(Names)}"),
            .. members.Select(member => $"{name}: {member}"),
        ];
    }

    // What stands in the namespace of the package needs no name of it.
    private static string NameOf(INamedTypeSymbol type) =>
        $"{type.ContainingNamespace.ToDisplayString()}."["NkRuData.".Length..] + type.ToDisplayString(Plain);

    private static string Constraints(INamedTypeSymbol type) =>
        type.ToDisplayString(Names)[type.ToDisplayString(Plain).Length..];

    private static string Kind(INamedTypeSymbol type) =>
        type switch
        {
            { TypeKind: TypeKind.Enum } => $"enum of {type.EnumUnderlyingType!.ToDisplayString(Names)}",
            { TypeKind: TypeKind.Struct } => (type.IsReadOnly ? "readonly " : "") + "struct",
            { IsStatic: true } => "static class",
            _ =>
                $"{(type.IsSealed ? "sealed " : "")}{(type.IsAbstract ? "abstract " : "")}{(type.IsRecord ? "record" : "class")}",
        };

    private static bool IsVisible(ISymbol symbol) =>
        symbol.DeclaredAccessibility
            is Accessibility.Public
                or Accessibility.Protected
                or Accessibility.ProtectedOrInternal
        && (symbol.ContainingType is null || IsVisible(symbol.ContainingType));

    // Accessors, the constructor of an enum, and what a record copies itself with.
    private static bool IsMadeByCompiler(ISymbol member) =>
        member is IMethodSymbol { MethodKind: MethodKind.PropertyGet or MethodKind.PropertySet }
        || member is IMethodSymbol { MethodKind: MethodKind.Constructor, ContainingType.TypeKind: TypeKind.Enum }
        || member.Name.StartsWith('<');

    private static bool IsFact(ISymbol member) =>
        member is IPropertySymbol { IsStatic: true, ContainingType.IsStatic: true, Type: var type }
        && type.AllInterfaces.Any(each => each.Name == nameof(IFact));
}

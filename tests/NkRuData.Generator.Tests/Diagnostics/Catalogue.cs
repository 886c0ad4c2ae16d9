using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using Microsoft.CodeAnalysis;

namespace NkRuData.Generator.Tests;

/// <summary>All that the generator can say, and a case of each.</summary>
internal static class Catalogue
{
    internal static IReadOnlyList<DiagnosticCase> Cases { get; } =
    [
        .. FileCases.All,
        .. ValueCases.All,
        .. RecordCases.All,
        .. ConstraintCases.All,
        .. KeywordCases.All,
        .. ReferenceCases.All,
        .. SchemaNameCases.All,
        .. RuleCases.All,
        .. SchemaStructureCases.All,
    ];

    internal static IReadOnlyList<DiagnosticDescriptor> Descriptors { get; } =
    [
        .. typeof(Generator.Diagnostics.Descriptors)
            .GetFields(BindingFlags.Static | BindingFlags.NonPublic)
            .Where(field => field.FieldType == typeof(DiagnosticDescriptor))
            .Select(field => (DiagnosticDescriptor)field.GetValue(null)!)
            .OrderBy(descriptor => descriptor.Id, StringComparer.Ordinal),
    ];
}

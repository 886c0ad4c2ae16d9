using System.Collections.Generic;

namespace NkRuData.Generator.Schema;

/// <summary>What a schema says about several values at once. Checked when all references are resolved.</summary>
internal abstract record Constraint;

/// <summary><c>x-ordered</c>: no number of a path is less than one of the paths before it.</summary>
internal sealed record OrderedConstraint(IReadOnlyList<PropertyPath> Paths) : Constraint;

/// <summary><c>x-not-before</c>: no date of one path lies certainly before one of the other.</summary>
internal sealed record NotBeforeConstraint(PropertyPath Later, PropertyPath Earlier) : Constraint;

/// <summary><c>x-sum</c>: a quantity and the sum of its parts can be the same.</summary>
/// <param name="Tolerance">How far an approximate figure may be off, as a share of itself.</param>
internal sealed record SumConstraint(PropertyPath Whole, PropertyPath Parts, decimal Tolerance) : Constraint;

/// <summary><c>x-date-plus</c>: for each item of a list, a date is one of the owner plus a duration.</summary>
internal sealed record DatePlusConstraint(Property Each, PropertyPath Date, PropertyPath From, PropertyPath Plus)
    : Constraint;

/// <summary><c>x-acyclic</c>: following the reference, or any of a list of them, comes to an end.</summary>
internal sealed record AcyclicConstraint(Property Reference) : Constraint;

/// <summary><c>x-count</c>: how many values a property has, under a condition.</summary>
internal sealed record CountConstraint(Property Of, int Minimum, int Maximum, Condition? When) : Constraint;

/// <summary>An enum property that is one of some values.</summary>
internal sealed record Condition(Property Property, IReadOnlyList<string> Values);

/// <summary>Properties to follow from an object, through references and lists.</summary>
internal sealed record PropertyPath(string Text, IReadOnlyList<Property> Steps);

/// <summary><c>x-interval</c>: which properties of an object make it an interval of numbers.</summary>
/// <param name="Same">What two intervals must share to be comparable: their unit.</param>
internal sealed record IntervalShape(Property Value, Property Low, Property High, Property About, Property Same);

/// <summary><c>x-obsolete</c>: what the compiler says to those who use a fact of some status.</summary>
internal sealed record ObsoleteRule(
    Property Property,
    IReadOnlyList<ObsoleteValue> Values,
    Template Message,
    string Url
);

internal sealed record ObsoleteValue(string Text, string DiagnosticId, bool IsError);

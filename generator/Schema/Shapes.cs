using System.Collections.Generic;
using System.Text.RegularExpressions;
using NkRuData.Generator.Json;

namespace NkRuData.Generator.Schema;

/// <summary>What a value may be, as a schema states it.</summary>
internal abstract class Shape
{
    /// <summary>What is expected, for a message.</summary>
    internal abstract string Expected { get; }
}

internal enum TextFormat
{
    None,
    Edtf,
    Uri,
    Language,
    Duration,
}

internal sealed class TextShape : Shape
{
    internal TextFormat Format { get; init; }

    internal Regex? Pattern { get; init; }

    internal string PatternText { get; init; } = "";

    internal int MinLength { get; init; }

    internal int MaxLength { get; init; } = int.MaxValue;

    /// <summary>The only values allowed, where the schema lists them.</summary>
    internal IReadOnlyList<string>? Allowed { get; init; }

    internal override string Expected => "a string";
}

internal sealed class NumberShape : Shape
{
    internal bool IsInteger { get; init; }

    internal decimal Minimum { get; init; } = decimal.MinValue;

    internal decimal Maximum { get; init; } = decimal.MaxValue;

    internal override string Expected => IsInteger ? "an integer" : "a number";
}

internal sealed class FlagShape : Shape
{
    internal override string Expected => "true or false";
}

/// <summary>A closed list of values, each with a permanent number: an enum.</summary>
internal sealed class ChoiceShape(string name, string description, IReadOnlyList<Choice> choices) : Shape
{
    internal string Name { get; } = name;

    internal string Description { get; } = description;

    internal IReadOnlyList<Choice> Choices { get; } = choices;

    internal override string Expected => "a string";
}

internal sealed record Choice(string Text, string Name, string Title, string Description, int Number);

/// <summary>The id of a record of another table.</summary>
internal sealed class ReferenceShape(string kind, string? inverse) : Shape
{
    internal string Kind { get; } = kind;

    /// <summary>The list added on the target, or null.</summary>
    internal string? Inverse { get; } = inverse;

    /// <summary>The table referred to; set once all schemas are read.</summary>
    internal TableShape Table { get; set; } = null!;

    internal override string Expected => $"the id of a record of kind '{Kind}'";
}

internal sealed class ListShape(Shape item, int minItems, int maxItems, bool unique) : Shape
{
    internal Shape Item { get; } = item;

    internal int MinItems { get; } = minItems;

    internal int MaxItems { get; } = maxItems;

    internal bool Unique { get; } = unique;

    internal override string Expected => "an array";
}

/// <summary>An object with named properties: a record of a table, an object inside one, or a data file as a whole.</summary>
internal sealed class ObjectShape(string name, string description) : Shape
{
    internal string Name { get; } = name;

    internal string Description { get; } = description;

    internal IReadOnlyList<Property> Properties { get; set; } = [];

    /// <summary>The table whose records have this shape, or null.</summary>
    internal TableShape? Table { get; set; }

    internal Template? Label { get; set; }

    internal Template? Summary { get; set; }

    internal Template? Remarks { get; set; }

    /// <summary>Whether <see cref="Interval"/> will be there when all definitions are read.</summary>
    internal bool HasInterval { get; init; }

    internal IntervalShape? Interval { get; set; }

    internal ObsoleteRule? Obsolete { get; set; }

    internal IReadOnlyList<Constraint> Constraints { get; set; } = [];

    internal override string Expected => "an object";

    internal Property? Find(string jsonName)
    {
        foreach (var property in Properties)
        {
            if (property.JsonName == jsonName)
            {
                return property;
            }
        }

        return null;
    }
}

internal sealed class Property(string jsonName, string name, int index, Shape shape)
{
    internal string JsonName { get; } = jsonName;

    /// <summary>The C# name.</summary>
    internal string Name { get; } = name;

    /// <summary>The position among the properties of its object.</summary>
    internal int Index { get; } = index;

    internal Shape Shape { get; } = shape;

    internal string Title { get; init; } = "";

    internal string Description { get; init; } = "";

    internal bool IsRequired { get; init; }

    /// <summary>What an absent property stands for, or null.</summary>
    internal JsonNode? Default { get; init; }

    /// <summary>It names the C# member of the record, and is no property of the record itself.</summary>
    internal bool IsMemberName { get; init; }

    /// <summary>The lookup by this property (<c>TryGetBySymbol</c>), or null.</summary>
    internal string? Key { get; init; }

    /// <summary>The property at another position.</summary>
    internal Property At(int position) =>
        position == Index
            ? this
            : new(JsonName, Name, position, Shape)
            {
                Title = Title,
                Description = Description,
                IsRequired = IsRequired,
                Default = Default,
                IsMemberName = IsMemberName,
                Key = Key,
            };
}

/// <summary>A table: the class that holds its facts, and the shape of its records.</summary>
internal sealed class TableShape(string kind, string className, ObjectShape record, bool isGrouped, JsonFile file)
{
    internal string Kind { get; } = kind;

    internal string ClassName { get; } = className;

    internal ObjectShape Record { get; } = record;

    internal string Description { get; init; } = "";

    internal JsonFile File { get; } = file;

    /// <summary>
    /// Whether a file becomes a nested class of its own: it does in a folder; what lies beside the folder of the schemas
    /// belongs to the table's own class.
    /// </summary>
    internal bool IsGroup(JsonFile data) =>
        isGrouped && Paths.Folder(data.Path) != Paths.Folder(Paths.Folder(File.Path));
}

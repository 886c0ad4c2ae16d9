using System.Linq;
using NkRuData.Generator.Diagnostics;

namespace NkRuData.Generator.Schema;

/// <summary>Resolves a path of properties, so that a misspelt one is an error of the schema.</summary>
internal static class PathReader
{
    // Records refer to records of their own kind, so a path could be of any length, and take as long to follow.
    private const int MostSteps = 8;

    /// <summary>Returns null, with what is wrong, where the path leads nowhere.</summary>
    /// <param name="throughLists">Whether a step may go into the items of a list.</param>
    internal static PropertyPath? Resolve(
        Shape start,
        string text,
        bool throughLists,
        out Shape found,
        out string error
    )
    {
        found = start;
        error = "";
        string[] names = text.Split('.');
        if (names.Length > MostSteps)
        {
            error = $"a path has at most {MostSteps} steps";
            return null;
        }

        var steps = new Property[names.Length];
        for (int i = 0; i < names.Length; i++)
        {
            var inside = Inside(found, throughLists);
            if (inside?.Find(names[i]) is not { IsMemberName: false } property)
            {
                var known = inside?.Properties.Where(other => !other.IsMemberName).Select(other => other.JsonName);
                string hint = Suggestion.For(names[i], known ?? []);
                error = $"'{text}' leads nowhere: there is no property '{names[i]}'{hint}";
                return null;
            }

            steps[i] = property;
            found = property.Shape;
        }

        return new(text, steps);
    }

    private static ObjectShape? Inside(Shape shape, bool throughLists) =>
        shape switch
        {
            ObjectShape inner => inner,
            ReferenceShape reference => reference.Table.Record,
            ListShape list when throughLists => Inside(list.Item, throughLists),
            _ => null,
        };
}

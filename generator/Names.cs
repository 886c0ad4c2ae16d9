using System;
using System.Text;
using Microsoft.CodeAnalysis.CSharp;

namespace NkRuData.Generator;

/// <summary>The one rule by which names in the data become names in C#.</summary>
internal static class Names
{
    private const int Longest = 200;

    /// <summary>
    /// <c>kebab-case</c> and <c>camelCase</c> to <c>PascalCase</c>: each part begins with a capital, the rest is kept.
    /// </summary>
    internal static string Pascal(string name)
    {
        var pascal = new StringBuilder(name.Length);
        bool capital = true;
        foreach (char c in name)
        {
            if (c == '-')
            {
                capital = true;
            }
            else
            {
                pascal.Append(capital && c is >= 'a' and <= 'z' ? (char)(c - 32) : c);
                capital = false;
            }
        }

        return pascal.ToString();
    }

    /// <summary>The parameter that a lookup by this name takes; <c>key</c> where C# or the method needs the word itself.</summary>
    internal static string Parameter(string pascal) =>
        Camel(pascal) is var name && name != "found" && IsIdentifier(name) ? name : "key";

    internal static string Camel(string pascal) =>
        pascal.Length > 0 && pascal[0] is >= 'A' and <= 'Z' ? (char)(pascal[0] + 32) + pascal.Substring(1) : pascal;

    /// <summary>
    /// Whether the name can stand in C# as it is: an identifier of ASCII letters and digits, no keyword, and no longer than
    /// metadata and the names of files hold with what is added to it.
    /// </summary>
    internal static bool IsIdentifier(string name)
    {
        if (name.Length is 0 or > Longest || name[0] is >= '0' and <= '9')
        {
            return false;
        }

        foreach (char c in name)
        {
            if (c is not ((>= 'A' and <= 'Z') or (>= 'a' and <= 'z') or (>= '0' and <= '9') or '_'))
            {
                return false;
            }
        }

        return SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None;
    }

    /// <summary>The name of a file without its folder and its ending.</summary>
    internal static string Stem(string path, string ending)
    {
        string file = path.Substring(path.LastIndexOf('/') + 1);
        return file.EndsWith(ending, StringComparison.Ordinal) ? file.Substring(0, file.Length - ending.Length) : file;
    }
}

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using NkRuData.Generator.Json;

namespace NkRuData.Generator.Diagnostics;

/// <summary>A diagnostic by value: what the pipeline can compare, where <see cref="Diagnostic"/> itself cannot be.</summary>
internal sealed record DiagnosticInfo(
    DiagnosticDescriptor Descriptor,
    string Path,
    TextSpan Span,
    LinePositionSpan Lines,
    EquatableArray<string> Arguments
)
{
    /// <summary>A diagnostic about a file as a whole; about no file where the path is empty.</summary>
    internal static DiagnosticInfo AtFile(DiagnosticDescriptor descriptor, string path, params string[] arguments) =>
        new(descriptor, path, default, default, new(arguments));

    /// <summary>Another place, for a message.</summary>
    internal static string Place(JsonFile file, JsonSpan span)
    {
        var position = file.Text.Lines.GetLinePosition(span.Start);
        return $"{file.Path}({position.Line + 1},{position.Character + 1})";
    }

    internal Diagnostic ToDiagnostic()
    {
        var arguments = new object[Arguments.Count];
        for (int i = 0; i < arguments.Length; i++)
        {
            arguments[i] = MessageText.Of(Arguments[i]);
        }

        var location = Path.Length == 0 ? Location.None : Location.Create(Path, Span, Lines);
        return Diagnostic.Create(Descriptor, location, arguments);
    }
}

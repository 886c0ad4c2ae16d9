using System.IO;
using System.Linq;
using NkRuData.Cli.Output;
using NkRuData.Cli.Reading;

namespace NkRuData.Cli.Printers;

/// <summary>Prints what kind of release it is, and why. Lines are not wrapped: the public surface has long ones.</summary>
internal static class ReleasePrinter
{
    // The first say what it is about; 'changes' and the differences of the approved lists have them all.
    private const int Most = 10;

    internal static void Print(ReleaseChanges changes, TextWriter writer)
    {
        if (changes.Kind == ReleaseKind.None)
        {
            writer.WriteLine("Neither data nor public surface changed: a patch, if the code did.");
            return;
        }

        writer.WriteLine($"{Words.Of(changes.Kind)}: {changes.Before.Version} becomes {changes.Version}");
        foreach (var reason in changes.Reasons)
        {
            writer.WriteLine();
            writer.WriteLine($"{Words.Of(reason.Kind)}: {FigureText.Of(reason.Items.Count)} {reason.Title}");
            foreach (string item in reason.Items.Take(Most))
            {
                writer.WriteLine($"- {item}");
            }

            if (reason.Items.Count > Most)
            {
                writer.WriteLine($"- and {FigureText.Of(reason.Items.Count - Most)} more");
            }
        }
    }
}

using System.IO;
using NkRuData.Cli.Printers;
using NkRuData.Cli.Reading;

namespace NkRuData.Cli.Commands;

/// <summary><c>release &lt;before&gt; &lt;after&gt;</c>: whether a state of the repository is a patch, a minor or a major release.</summary>
internal static class ReleaseCommand
{
    internal static int Run(string before, string after, TextWriter output, TextWriter error)
    {
        try
        {
            ReleasePrinter.Print(new(Checkout.Read(before), Checkout.Read(after)), output);
            return CommandLine.Done;
        }
        catch (InvalidDataException wrong)
        {
            error.WriteLine(wrong.Message);
            return CommandLine.Misused;
        }
    }
}

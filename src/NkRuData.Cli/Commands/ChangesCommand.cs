using System.IO;
using NkRuData.Cli.Printers;
using NkRuData.Cli.Reading;

namespace NkRuData.Cli.Commands;

/// <summary><c>changes &lt;before&gt; &lt;after&gt;</c>: what one edition of the data has changed since another.</summary>
internal static class ChangesCommand
{
    internal static int Run(string before, string after, TextWriter output, TextWriter error)
    {
        try
        {
            ChangesPrinter.Print(new(DataFolder.Read(before), DataFolder.Read(after)), output);
            return CommandLine.Done;
        }
        catch (InvalidDataException wrong)
        {
            error.WriteLine(wrong.Message);
            return CommandLine.Misused;
        }
    }
}

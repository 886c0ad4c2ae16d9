using System.IO;
using NkRuData.Cli.Output;

namespace NkRuData.Cli.Tests;

/// <summary>What a run of the program gave, parsed and invoked as for a user.</summary>
internal sealed record Run(int Code, string Output, string Error)
{
    /// <summary>Runs the program with a plain console of a width.</summary>
    internal static Run At(int width, params string[] args)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        int code = CommandLine.Run(args, Terminal.Plain(output, width), error);
        return new Run(code, output.ToString().Replace("\r\n", "\n"), error.ToString());
    }

    /// <summary>Runs the program as in a pipe.</summary>
    internal static Run With(params string[] args) => At(100, args);
}

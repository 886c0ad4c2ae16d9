using System;
using System.Text;
using NkRuData.Cli;
using NkRuData.Cli.Output;

// Names stand in Cyrillic and Hangul too, whatever the locale.
Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
return CommandLine.Run(args, Terminal.Standard(), Console.Error);

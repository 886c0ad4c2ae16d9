using System.Collections.Generic;
using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Reflection;
using NkRuData.Cli.Commands;
using NkRuData.Cli.Reading;
using Spectre.Console;

namespace NkRuData.Cli;

/// <summary>The commands, and what their exit codes mean.</summary>
internal static class CommandLine
{
    internal const string Name = "nkrudata";

    /// <summary>It was done.</summary>
    internal const int Done = 0;

    /// <summary>No fact has the id. The error stream names the nearest ids.</summary>
    internal const int NotFound = 1;

    /// <summary>The command line could not be understood, or names what is not there. The error stream says why.</summary>
    internal const int Misused = 2;

    /// <summary>Does what the arguments ask for.</summary>
    /// <param name="args">The arguments, without the name of the program.</param>
    /// <param name="output">Where the answer goes.</param>
    /// <param name="error">Where it is said what went wrong.</param>
    /// <returns>The exit code.</returns>
    internal static int Run(IReadOnlyList<string> args, IAnsiConsole output, TextWriter error)
    {
        ParseResult parsed = Commands(output, error).Parse(args);
        if (parsed.Errors.Count == 0)
        {
            return parsed.Invoke(new() { Output = output.Profile.Out.Writer, Error = error });
        }

        // The errors alone: with the whole help below, as the library would have it, they scroll off the screen.
        foreach (var wrong in parsed.Errors)
        {
            error.WriteLine(wrong.Message);
        }

        error.WriteLine($"'{Name} --help' tells what can be asked.");
        return Misused;
    }

    private static Command Commands(IAnsiConsole output, TextWriter error)
    {
        var id = new Argument<string>("id") { Description = "The id of a fact of any kind, as 'list' prints it." };
        var show = new Command("show", "Print one fact with everything known of it.") { id };
        show.SetAction(parsed => ShowCommand.Run(parsed.GetRequiredValue(id), output, error));

        var kind = new Argument<string?>("kind")
        {
            Description = $"One of {string.Join(", ", Kinds.All.Select(each => each.Name))}; the plural does as well.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        kind.Validators.Add(result =>
        {
            string? asked = result.GetValueOrDefault<string?>();
            if (asked is not null && Kinds.Find(asked) is null)
            {
                string known = string.Join(", ", Kinds.All.Select(each => each.Name));
                result.AddError($"'{asked}' is not a kind of fact. The kinds are {known}.");
            }
        });
        var list = new Command("list", "Print how many facts there are of each kind, or the facts of one kind.")
        {
            kind,
        };
        list.SetAction(parsed => ListCommand.Run(parsed.GetValue(kind), output));

        var words = new Argument<string[]>("text")
        {
            Description = "Words of a name, a text or an id, in any script; each has to be found.",
            Arity = ArgumentArity.OneOrMore,
        };
        var most = new Option<int>("--most", "-n")
        {
            Description = "How many to print at most.",
            DefaultValueFactory = _ => FindCommand.UsualMost,
            CustomParser = Positive,
        };
        var find = new Command("find", "Print the facts that have all words of a text, best first.") { words, most };
        find.SetAction(parsed =>
            FindCommand.Run(string.Join(' ', parsed.GetRequiredValue(words)), parsed.GetValue(most), output)
        );

        var before = new Argument<string>("before") { Description = "The data folder of the earlier edition." };
        var after = new Argument<string>("after") { Description = "The data folder of the later one." };
        var changes = new Command("changes", "Print, as Markdown, what one edition of the data changed since another.")
        {
            before,
            after,
        };
        changes.SetAction(parsed =>
            ChangesCommand.Run(
                parsed.GetRequiredValue(before),
                parsed.GetRequiredValue(after),
                output.Profile.Out.Writer,
                error
            )
        );

        var last = new Argument<string>("before") { Description = "A checkout of the last release." };
        var next = new Argument<string>("after") { Description = "A checkout of what is to be released." };
        var release = new Command(
            "release",
            "Print whether a state of the repository is a patch, a minor or a major release."
        )
        {
            last,
            next,
        };
        release.SetAction(parsed =>
            ReleaseCommand.Run(
                parsed.GetRequiredValue(last),
                parsed.GetRequiredValue(next),
                output.Profile.Out.Writer,
                error
            )
        );

        // A plain command and not RootCommand, which takes its name from the file that was started.
        var root = new Command(
            Name,
            "Typed, sourced facts about North Korean labour and troops in Russia. Without a command: an overview.\n"
                + "Exit codes: 0 done, 1 no fact has the id, 2 the command line was not understood."
        )
        {
            show,
            list,
            find,
            changes,
            release,
            new HelpOption(),
            new VersionOption { Action = new VersionAction(output.Profile.Out.Writer) },
        };
        root.SetAction(_ => OverviewCommand.Run(output));
        return root;
    }

    private static int Positive(ArgumentResult result)
    {
        string text = result.Tokens[0].Value;
        if (!int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number) || number == 0)
        {
            result.AddError($"'{text}' is not a number of facts: 1 or more.");
        }

        return number;
    }

    private sealed class VersionAction(TextWriter writer) : SynchronousCommandLineAction
    {
        public override int Invoke(ParseResult parseResult)
        {
            string? version = typeof(CommandLine)
                .Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()
                ?.InformationalVersion;
            writer.WriteLine($"{Name} {version}, data of edition {Facts.Edition}");
            return Done;
        }
    }
}

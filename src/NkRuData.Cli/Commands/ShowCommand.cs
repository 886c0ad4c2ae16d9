using System;
using System.Collections.Generic;
using System.IO;
using NkRuData.Cli.Output;
using NkRuData.Cli.Printers;
using NkRuData.Cli.Reading;
using Spectre.Console;

namespace NkRuData.Cli.Commands;

/// <summary><c>show &lt;id&gt;</c>: one fact with everything known of it.</summary>
internal static class ShowCommand
{
    internal static int Run(string id, IAnsiConsole output, TextWriter error)
    {
        IFact fact;
        try
        {
            // What is printed as C# is taken back as well. All ids are lower case, so another case can only mean the same.
            fact = Members.Find(id) ?? Facts.Get(id.ToLowerInvariant());
        }
        catch (KeyNotFoundException notFound)
        {
            // The message names the nearest ids.
            error.WriteLine(notFound.Message);
            return CommandLine.NotFound;
        }

        Print(fact, new Page(output));
        return CommandLine.Done;
    }

    private static void Print(IFact fact, Page page)
    {
        switch (fact)
        {
            case Agent agent:
                AgentPrinter.Print(agent, page);
                break;
            case Claim claim:
                ClaimPrinter.Print(claim, page);
                break;
            case Event happening:
                EventPrinter.Print(happening, page);
                break;
            case Indicator indicator:
                IndicatorPrinter.Print(indicator, page);
                break;
            case Instrument instrument:
                InstrumentPrinter.Print(instrument, page);
                break;
            case Place place:
                PlacePrinter.Print(place, page);
                break;
            case Source source:
                SourcePrinter.Print(source, page);
                break;
            case Unit unit:
                UnitPrinter.Print(unit, page);
                break;
            default:
                throw new InvalidOperationException($"There is no printer for the kind '{fact.Kind}'.");
        }
    }
}

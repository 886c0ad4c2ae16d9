using System;
using System.CommandLine;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Runtime.CompilerServices;
using NkRuData.Benchmarks;
using NkRuData.Benchmarks.Micro;
using NkRuData.Tests;
using Spectre.Console;

var sizes = new Option<int[]>("--records")
{
    Description = "How many records the synthetic data sets have.",
    DefaultValueFactory = _ => [2_000, 20_000],
    AllowMultipleArgumentsPerToken = true,
};
var repeats = new Option<int>("--repeats")
{
    Description = "How often each is measured.",
    DefaultValueFactory = _ => 7,
};

var perFile = new Option<int[]>("--per-file")
{
    Description = "How many records a file has: 250 is a table in one file, 25 a file for each topic.",
    DefaultValueFactory = _ => [SyntheticDataset.UsualRecordsPerFile],
    AllowMultipleArgumentsPerToken = true,
};
var build = new Command("build", "What the generator costs a build, and that what it built is right.")
{
    sizes,
    perFile,
    repeats,
};
build.SetAction(parsed =>
    BuildBench.Run(Repository(), parsed.GetValue(sizes)!, parsed.GetValue(perFile)!, parsed.GetValue(repeats))
);

var work = new Option<string>("--work")
{
    Description = "The folder for the programs that are measured. What it has from an earlier run is used.",
    DefaultValueFactory = _ => Path.Combine(Path.GetTempPath(), "nkrudata-bench"),
};
var modes = new Option<Mode[]>("--modes")
{
    Description = "How the programs are compiled.",
    DefaultValueFactory = _ => [Mode.Jit, Mode.ReadyToRun, Mode.NativeAot],
    AllowMultipleArgumentsPerToken = true,
};
var sets = new Option<int[]>("--records")
{
    Description = "How many records the synthetic data sets have; 0 is the real data.",
    DefaultValueFactory = _ => [0, 2_000, 20_000, 100_000],
    AllowMultipleArgumentsPerToken = true,
};
var cold = new Command(
    "cold",
    "First fact, all facts and memory of fresh processes, against R5, SQLite and an empty one."
)
{
    sets,
    modes,
    repeats,
    work,
};
cold.SetAction(parsed =>
{
    var data = parsed.GetValue(sets)!.Select(records => DataSet.Of(Repository(), records)).ToList();
    var programs = new Workspace(Repository(), parsed.GetValue(work)!).Build(
        data,
        [Side.Empty, Side.Package, Side.Plain, Side.Sqlite],
        parsed.GetValue(modes)!
    );
    ColdBench.Run(programs, parsed.GetValue(repeats)).Print();
});

var size = new Command("size", "The assembly, the package, and what trimmed and native programs keep of it.")
{
    sets,
    work,
};
size.SetAction(parsed =>
{
    var data = parsed.GetValue(sets)!.Select(records => DataSet.Of(Repository(), records)).ToList();
    SizeBench.Print(
        Repository(),
        new Workspace(Repository(), parsed.GetValue(work)!),
        DataSet.Real(Repository()),
        data
    );
});

var quick = new Option<bool>("--quick")
{
    Description = "The short form, for two shared cores: goals within ten minutes, up to 20,000 records.",
};
var json = new Option<string?>("--json") { Description = "A file for the goals as JSON." };
var plot = new Option<string?>("--plot") { Description = "A file for the growth as SVG." };
var goals = new Command("goals", "Every figure with its goal. Exits with 1 where one is missed.")
{
    quick,
    json,
    plot,
    work,
};
goals.SetAction(parsed =>
    new GoalsBench(Repository(), new Workspace(Repository(), parsed.GetValue(work)!), parsed.GetValue(quick)).Run(
        parsed.GetValue(json),
        parsed.GetValue(plot)
    )
        ? 0
        : 1
);

var budgets = new Command(
    "budgets",
    "What every change keeps to, on the data that ships. Exits with 1 where it does not."
)
{
    work,
};
budgets.SetAction(parsed =>
    new BudgetsBench(Repository(), new Workspace(Repository(), parsed.GetValue(work)!)).Run() ? 0 : 1
);

var filters = new Option<string[]>("--filter")
{
    Description = "Which of them, by name.",
    DefaultValueFactory = _ => ["*"],
    AllowMultipleArgumentsPerToken = true,
};
var micro = new Command("micro", "Single calls, by BenchmarkDotNet.") { filters, quick, work };
micro.SetAction(parsed =>
    MicroBench.Run(
        Repository(),
        Path.Combine(parsed.GetValue(work)!, "micro"),
        parsed.GetValue(filters)!,
        parsed.GetValue(quick)
    )
        ? 0
        : 1
);

var lookup = new Command("lookup", "Lookups by id against FrozenDictionary, the way the goals are measured.");
lookup.SetAction(_ => LookupBench.Print(Repository()));

var markdown = new Option<string?>("--markdown")
{
    Description = "A file that the tables are added to.",
    Recursive = true,
};
CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;

// Colours and bars are for people who watch.
AnsiConsole.Profile.Capabilities.Ansi = !Console.IsOutputRedirected;

// Wide enough for the tables, whatever the output goes to.
AnsiConsole.Profile.Width = 200;
if (args is [LookupBench.ApartCommand, var folder])
{
    Console.WriteLine(LookupBench.Apart(folder));
    return 0;
}

var root = new RootCommand("Measures NkRuData. Ratios count; times are those of this machine.")
{
    micro,
    lookup,
    cold,
    build,
    size,
    goals,
    budgets,
    markdown,
};
var command = root.Parse(args);
Report.Markdown = command.GetValue(markdown);
Report.Line($"{Machine.Describe(Repository())}");
return command.Invoke();

static string Repository([CallerFilePath] string file = "") =>
    Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file)!, "../.."));

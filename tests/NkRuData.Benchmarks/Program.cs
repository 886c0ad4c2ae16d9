using System.CommandLine;
using System.Globalization;
using System.IO;
using System.Runtime.CompilerServices;
using NkRuData.Benchmarks;
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

var build = new Command("build", "What the generator costs a build, and that what it built is right.")
{
    sizes,
    repeats,
};
build.SetAction(parsed => BuildBench.Run(Repository(), parsed.GetValue(sizes)!, parsed.GetValue(repeats)));

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;

// Wide enough for the tables, whatever the output goes to.
AnsiConsole.Profile.Width = 200;
return new RootCommand("Measures NkRuData. Ratios count; times are those of this machine.") { build }
    .Parse(args)
    .Invoke();

static string Repository([CallerFilePath] string file = "") =>
    Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file)!, "../.."));

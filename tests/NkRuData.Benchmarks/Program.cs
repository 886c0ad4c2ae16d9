using System.CommandLine;
using System.IO;
using System.Runtime.CompilerServices;
using NkRuData.Benchmarks;

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
var strings = new Option<bool>("--strings") { Description = "Compile for netstandard2.0: string literals, no UTF-8." };

var build = new Command("build", "What the generator costs a build, cold and after edits.") { sizes, repeats, strings };
build.SetAction(parsed =>
    BuildBench.Run(Repository(), parsed.GetValue(sizes)!, parsed.GetValue(repeats), utf8: !parsed.GetValue(strings))
);

return new RootCommand("Measures NkRuData. Ratios count; times are those of this machine.") { build }
    .Parse(args)
    .Invoke();

static string Repository([CallerFilePath] string file = "") =>
    Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file)!, "../.."));

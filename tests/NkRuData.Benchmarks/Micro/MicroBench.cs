using System.Linq;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Exporters;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;

namespace NkRuData.Benchmarks.Micro;

/// <summary>BenchmarkDotNet, in this process: the libraries that are looked up in are compiled and loaded into it.</summary>
internal static class MicroBench
{
    internal static bool Run(string repository, string folder, string[] filters, bool quick)
    {
        LookupMicro.Repository = repository;
        var config = ManualConfig
            .CreateEmpty()
            .AddJob((quick ? Job.ShortRun : Job.Default).WithToolchain(InProcessEmitToolchain.Instance))
            .AddColumnProvider(DefaultColumnProviders.Instance)
            .AddLogger(ConsoleLogger.Default)
            .AddExporter(MarkdownExporter.GitHub)
            .AddFilter(new BenchmarkDotNet.Filters.GlobFilter(filters))
            .WithArtifactsPath(folder);
        var summaries = BenchmarkRunner.Run([typeof(LookupMicro), typeof(SwitchMicro), typeof(FactMicro)], config);
        return summaries.All(summary =>
            !summary.HasCriticalValidationErrors && summary.Reports.All(report => report.Success)
        );
    }
}

using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using NkRuData.Generator.Diagnostics;
using NkRuData.Generator.Emission;

namespace NkRuData.Generator.Tests;

/// <summary>A driver that is kept from run to run, as in an editor, and tells which steps ran and what came of them.</summary>
internal sealed class TrackedDriver
{
    private CSharpCompilation compilation = CSharpCompilation.Create("Library");
    private TestDataset dataset;
    private ImmutableArray<AdditionalText> texts;
    private GeneratorDriver driver;

    internal TrackedDriver(TestDataset dataset)
    {
        this.dataset = dataset;
        texts = dataset.ToTexts();
        driver = CSharpGeneratorDriver.Create(
            [new DatasetGenerator().AsSourceGenerator()],
            texts,
            TestDataset.ParseOptions(),
            optionsProvider: null,
            new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true)
        );
        Run();
    }

    private GeneratorRunResult Result => driver.GetRunResult().Results.Single();

    internal TrackedDriver Run()
    {
        driver = driver.RunGenerators(compilation);
        return this;
    }

    internal TrackedDriver EditCSharp()
    {
        compilation = compilation.AddSyntaxTrees(
            CSharpSyntaxTree.ParseText("class Other { }", TestDataset.ParseOptions())
        );
        return Run();
    }

    /// <summary>Offers the files of a changed data set; those that have not changed are the same instances.</summary>
    internal TrackedDriver Edit(TestDataset changed)
    {
        texts = [.. changed.Paths.Zip(changed.ToTexts()).Select(pair => Kept(pair.First, changed) ?? pair.Second)];
        dataset = changed;
        driver = driver.ReplaceAdditionalTexts(texts);
        return Run();
    }

    /// <summary>The same texts in other instances, as after saving a file without a change.</summary>
    internal TrackedDriver Touch()
    {
        texts = dataset.ToTexts();
        driver = driver.ReplaceAdditionalTexts(texts);
        return Run();
    }

    internal TrackedDriver BuildFor(Framework framework)
    {
        driver = driver.WithUpdatedParseOptions(TestDataset.ParseOptions(framework));
        return Run();
    }

    internal GeneratorRunResult Last => Result;

    /// <summary>The reasons of all outputs of a step.</summary>
    internal IEnumerable<IncrementalStepRunReason> Reasons(string step) =>
        Result.TrackedSteps[step].SelectMany(run => run.Outputs).Select(output => output.Reason);

    /// <summary>The names of what is not as it was after a step.</summary>
    internal string[] Changed(string step) =>
        [
            .. Result
                .TrackedSteps.GetValueOrDefault(step, [])
                .SelectMany(run => run.Outputs)
                .Where(output => !IsAsBefore(output.Reason))
                .Select(output => Name(output.Value))
                .Order(System.StringComparer.Ordinal),
        ];

    /// <summary>What each source output that ran was made from; diagnostics are not sources.</summary>
    internal string[] Emitted =>
        [
            .. Result
                .TrackedOutputSteps.SelectMany(step => step.Value)
                .Where(run => run.Outputs.Any(output => !IsAsBefore(output.Reason)))
                .Select(run => run.Inputs[0].Source.Outputs[run.Inputs[0].OutputIndex].Value)
                .Where(value => value is not DiagnosticInfo)
                .Select(Name)
                .Order(System.StringComparer.Ordinal),
        ];

    private static bool IsAsBefore(IncrementalStepRunReason reason) =>
        reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged;

    private static string Name(object? value) =>
        value switch
        {
            TableModel table => table.ClassName,
            RecordModel record => record.Name,
            EnumModel choice => choice.Name,
            FacadeModel facade => facade.Name,
            JsonModel part => part.Name + ".Json",
            _ => value?.ToString() ?? "null",
        };

    private AdditionalText? Kept(string path, TestDataset changed) =>
        dataset.Paths.Contains(path) && dataset[path] == changed[path]
            ? texts.Single(text => text.Path == TestDataset.DefaultFolder + path)
            : null;
}

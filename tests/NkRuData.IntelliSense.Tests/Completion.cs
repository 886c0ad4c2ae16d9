using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Completion;

namespace NkRuData.IntelliSense.Tests;

/// <summary>One entry of a list of completions.</summary>
internal sealed class Completion(CompletionService service, Document document, CompletionItem item)
{
    internal string Name => item.DisplayText + item.DisplayTextSuffix;

    /// <summary>What the icon shows: <c>Property</c>, <c>Class</c>, <c>Method</c>, <c>ExtensionMethod</c>.</summary>
    internal string Icon => item.Tags[0];

    /// <summary>What stands beside the list while the entry is selected: the signature, and below it the summary.</summary>
    internal async Task<string> DescriptionAsync()
    {
        var description = await service.GetDescriptionAsync(document, item);
        return Editor.Lines(description!.Text).Trim();
    }
}

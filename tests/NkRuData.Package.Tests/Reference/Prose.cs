using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace NkRuData.Package.Tests.Reference;

/// <summary>What the XML documentation says of a symbol, as Markdown.</summary>
internal sealed partial class Prose(XElement? member)
{
    internal string Summary => Text("summary");

    internal string Remarks => Text("remarks");

    // Paragraphs become one line, so that they fit into a cell or an item of a list.
    private string Text(string element) =>
        member?.Element(element) is { } found ? Spaces().Replace(Markdown(found.Nodes()), " ").Trim() : "";

    private static string Markdown(IEnumerable<XNode> nodes) => string.Concat(nodes.Select(Markdown));

    private static string Markdown(XNode node) =>
        node switch
        {
            XText text => text.Value,
            XElement { Name.LocalName: "see" } see => $"`{Target(see)}`",
            XElement { Name.LocalName: "paramref" } parameter => $"`{parameter.Attribute("name")!.Value}`",
            XElement { Name.LocalName: "c" } code => $"`{code.Value}`",
            XElement { Name.LocalName: "b" } bold => $"**{Markdown(bold.Nodes())}**",
            XElement { Name.LocalName: "para" or "list" or "item" or "description" } part => Markdown(part.Nodes())
                + " ",
            XElement { Name.LocalName: "example" } => "",
            XElement other => throw new NotSupportedException($"No Markdown for <{other.Name}>; say here what it is."),
            _ => "",
        };

    // "M:NkRuData.ClaimViews.For(...)" is Claim.For to a reader: what is it called, and whose is it?
    private static string Target(XElement see)
    {
        string reference = see.Attribute("cref")?.Value ?? see.Attribute("langword")!.Value;
        string name = Arity().Replace(reference.Split('(')[0], "");
        bool isType = reference.StartsWith("T:", StringComparison.Ordinal);
        string[] parts = name[(name.IndexOf(':', StringComparison.Ordinal) + 1)..].Split('.');
        return string.Join(".", parts.TakeLast(isType ? 1 : 2));
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();

    [GeneratedRegex("`+[0-9]+")]
    private static partial Regex Arity();
}

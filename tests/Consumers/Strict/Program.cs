using System;
using System.Globalization;
using System.Linq;
using System.Text;
using NkRuData;

Console.OutputEncoding = new UTF8Encoding(false);

Claim builders = Claims.KurskReconstruction.ConstructionWorkers;
Console.WriteLine(builders.Text);
Console.WriteLine(
    string.Create(CultureInfo.InvariantCulture, $"{builders.Quantity}, {builders.Speaker}, {builders.StatedOn}")
);

// What may be missing has to be asked for: nullable annotations reach the consumer.
if (Claims.TryGet("nis-fifteen-thousand-workers", out Claim? workers) && workers.Quantity is { } quantity)
{
    Console.WriteLine(quantity);
}

Console.WriteLine(Indicators.WorkersInRussia.Claims.KnownOn(PartialDate.Parse("2025-01-01")).Range());
Console.WriteLine(Facts.Search("쿠르스크")[0].Id);
Console.WriteLine(Sources.FiveReports.Gcr6000Workers.Cite(CitationStyle.Text));
Console.WriteLine(string.Join(" / ", Agents.SergeiShoigu.Names.Select(name => name.Text)));
Console.WriteLine(
    string.Create(
        CultureInfo.InvariantCulture,
        $"{Facts.All.Count} facts, {Facts.All.Sum(fact => fact.Label.Length)} letters"
    )
);

// A fact by name and by id, a date, a view, a search, a citation, a relation in another script, and all facts: what each
// consumer prints in its own way, and what the tests expect of it.
using System;
using System.Linq;
using System.Text;
using NkRuData;

Console.OutputEncoding = new UTF8Encoding(false);

Claim builders = Claims.KurskReconstruction.ConstructionWorkers;
Console.WriteLine(builders.Text);
Console.WriteLine($"{builders.Quantity}, {builders.Speaker}, {builders.StatedOn}");
Console.WriteLine(Claims.Get("nis-fifteen-thousand-workers").Quantity);
Console.WriteLine(Indicators.WorkersInRussia.Claims.KnownOn(PartialDate.Parse("2025-01-01")).Range());
Console.WriteLine(Facts.Search("쿠르스크")[0].Id);
Console.WriteLine(Sources.FiveReports.Gcr6000Workers.Cite(CitationStyle.Text));
Console.WriteLine(string.Join(" / ", Agents.SergeiShoigu.Names.Select(name => name.Text)));
Console.WriteLine($"{Facts.All.Count} facts, {Facts.All.Sum(fact => fact.Label.Length)} letters");

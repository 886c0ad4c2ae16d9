using System.Collections.Generic;
using System.Linq;
using NkRuData;

namespace Library
{
    /// <summary>A library between the package and the program: it was compiled against the assembly for netstandard2.0.</summary>
    public static class Report
    {
        public static Claim Builders => Claims.KurskReconstruction.ConstructionWorkers;

        public static IEnumerable<string> Lines()
        {
            yield return Builders.Text;
            yield return $"{Builders.Quantity}, {Builders.Speaker}, {Builders.StatedOn}";
            yield return Claims.Get("nis-fifteen-thousand-workers").Quantity.ToString();
            yield return Indicators.WorkersInRussia.Claims.KnownOn(PartialDate.Parse("2025-01-01")).Range().ToString();
            yield return Facts.Search("쿠르스크")[0].Id;
            yield return Sources.FiveReports.Gcr6000Workers.Cite(CitationStyle.Text);
            yield return string.Join(" / ", Agents.SergeiShoigu.Names.Select(name => name.Text));
            yield return $"{Facts.All.Count} facts, {Facts.All.Sum(fact => fact.Label.Length)} letters";
        }
    }
}

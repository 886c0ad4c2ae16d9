// The library was compiled against the assembly for netstandard2.0; here both meet the one for net8.0.
using System;
using System.Text;
using Library;
using NkRuData;

Console.OutputEncoding = new UTF8Encoding(false);
if (!ReferenceEquals(Report.Builders, Claims.KurskReconstruction.ConstructionWorkers))
{
    throw new InvalidOperationException("The library has a fact of its own.");
}

if (Report.Builders.StatedOn?.EarliestDay != new DateOnly(2025, 6, 17))
{
    throw new InvalidOperationException("The assembly is not the one for net8.0.");
}

foreach (string line in Report.Lines())
{
    Console.WriteLine(line);
}

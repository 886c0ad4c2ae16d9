using System;
using NkRuData;

Console.WriteLine(Claims.KurskReconstruction.ConstructionWorkers.Text);

using System;
using NkRuData;

foreach (var unit in Units.All)
{
    Console.WriteLine(unit.Label);
}

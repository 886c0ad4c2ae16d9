using System;
using NkRuData;

Console.WriteLine(Units.Person.Label);

using System;

Console.WriteLine("none");

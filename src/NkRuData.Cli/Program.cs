System.Console.WriteLine(NkRuData.Facts.Edition);

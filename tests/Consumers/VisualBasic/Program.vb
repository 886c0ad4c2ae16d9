Imports System
Imports System.Linq
Imports System.Text
Imports NkRuData

Module Program
    Sub Main()
        Console.OutputEncoding = New UTF8Encoding(False)

        Dim builders As Claim = Claims.KurskReconstruction.ConstructionWorkers
        Console.WriteLine(builders.Text)
        Console.WriteLine($"{builders.Quantity}, {builders.Speaker}, {builders.StatedOn}")

        Dim workers As Claim = Nothing
        If Claims.TryGet("nis-fifteen-thousand-workers", workers) Then Console.WriteLine(workers.Quantity)

        Console.WriteLine(Indicators.WorkersInRussia.Claims.KnownOn(PartialDate.Parse("2025-01-01")).Range())
        Console.WriteLine(Facts.Search("쿠르스크")(0).Id)
        Console.WriteLine(Sources.FiveReports.Gcr6000Workers.Cite(CitationStyle.Text))
        Console.WriteLine(String.Join(" / ", From name In Agents.SergeiShoigu.Names Select name.Text))

        Dim letters As Integer = Aggregate fact In Facts.All Into Sum(fact.Label.Length)
        Console.WriteLine($"{Facts.All.Count} facts, {letters} letters")
    End Sub
End Module

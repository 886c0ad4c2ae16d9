open System
open System.Text
open NkRuData

// A record in a pattern, and an enum in a match.
let stated (claim: Claim) =
    match claim.Modality, claim.Quantity with
    | Modality.Plan, quantity when not (isNull quantity) -> $"{quantity}, {claim.Speaker}, {claim.StatedOn}"
    | _ -> claim.Text

Console.OutputEncoding <- UTF8Encoding false

let builders = Claims.KurskReconstruction.ConstructionWorkers
printfn "%s" builders.Text
printfn "%s" (stated builders)

match Claims.TryGet "nis-fifteen-thousand-workers" with
| true, claim -> printfn "%O" claim.Quantity
| false, _ -> failwith "The claim is missing."

printfn "%O" (Indicators.WorkersInRussia.Claims.KnownOn(PartialDate.Parse "2025-01-01").Range())
printfn "%s" (Seq.head (Facts.Search "쿠르스크")).Id
printfn "%s" (Sources.FiveReports.Gcr6000Workers.Cite CitationStyle.Text)
printfn "%s" (Agents.SergeiShoigu.Names |> Seq.map _.Text |> String.concat " / ")
printfn $"{Facts.All.Count} facts, {Facts.All |> Seq.sumBy _.Label.Length} letters"

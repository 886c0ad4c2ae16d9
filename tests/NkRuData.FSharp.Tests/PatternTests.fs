/// Facts in the patterns, options and collections of F#.
module NkRuData.FSharp.Tests.PatternTests

open System
open System.Text.Json
open NkRuData
open Xunit

[<Fact>]
let ``Enums are matched by their names`` () =
    let heard (claim: Claim) =
        match claim.Stance with
        | Stance.Asserts -> "says"
        | Stance.Confirms -> "confirms"
        | Stance.Denies -> "denies"
        | other -> failwith $"{other} has no name"

    let all = Claims.All |> Seq.map heard |> Seq.distinct |> Set.ofSeq
    Assert.Equal<Set<string>>(Set [ "says"; "confirms"; "denies" ], all)

[<Fact>]
let ``Facts are told apart by their types, and what may be missing is an option`` () =
    let about (fact: IFact) =
        match fact with
        | :? Claim as claim ->
            match Option.ofObj claim.Speaker, Option.ofNullable claim.StatedOn with
            | Some speaker, Some date -> $"{speaker}, {date}"
            | Some speaker, None -> speaker.Name
            | None, _ -> "unattributed"
        | :? Agent as agent -> agent.Name
        | other -> other.Kind

    Assert.Equal("Sergei Shoigu, 2025-06-17", about Claims.KurskReconstruction.ConstructionWorkers)
    Assert.Equal("Sergei Shoigu", about Agents.SergeiShoigu)
    Assert.Equal("place", about Places.KurskRegion)

[<Fact>]
let ``Lookups give a pair to match`` () =
    match Claims.TryGet "kursk-sappers" with
    | true, claim -> Assert.Same(Claims.KurskReconstruction.Sappers, claim)
    | false, _ -> failwith "lost"

    match Claims.TryGet "no-such-fact" with
    | true, _ -> failwith "found"
    | false, none -> Assert.Null none

[<Fact>]
let ``Facts are equal by id, and keys`` () =
    let counts = dict [ Agents.SergeiShoigu, 2; Agents.NorthKorea, 3 ]
    Assert.Equal(2, counts[Agents.Get "sergei-shoigu"])
    Assert.True((Agents.SergeiShoigu = Agents.Get "sergei-shoigu"))
    Assert.Equal(2, Seq.length (Seq.distinct [ Agents.SergeiShoigu; Agents.NorthKorea; Agents.SergeiShoigu ]))

[<Fact>]
let ``Views are pipelines`` () =
    let plans =
        Claims.KurskReconstruction.All
        |> Seq.filter (fun claim -> claim.Modality = Modality.Plan)
        |> Seq.choose (fun claim -> Option.ofObj claim.Quantity)
        |> Seq.choose (fun quantity -> Option.ofNullable quantity.Amount)

    Assert.Contains(5000m, plans)

[<Fact>]
let ``Dates are read and printed`` () =
    match PartialDate.TryParse("2025-06") with
    | true, date -> Assert.Equal("2025-06", $"{date}")
    | false, _ -> failwith "no date"

    Assert.Equal(Answer.Yes, (PartialDate.Parse "2025-06").IsBefore(PartialDate.op_Implicit (DateTime(2025, 7, 1))))

[<Fact>]
let ``Facts are written as JSON`` () =
    let json = JsonSerializer.Serialize {| Lead = Claims.KurskReconstruction.Sappers |}
    Assert.StartsWith("""{"Lead":{"id":"kursk-sappers",""", json)

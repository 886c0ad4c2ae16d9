using System;
using System.Collections.Generic;
using System.IO;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;

namespace NkRuData.Tests.Serialization;

/// <summary>Facts in the endpoints of ASP.NET, by its defaults.</summary>
public class EndpointTests
{
    [Fact]
    public async Task What_an_endpoint_returns_is_JSON()
    {
        Claim claim = Claims.KurskReconstruction.ConstructionWorkers;

        ShouldBe(await CallAsync(() => claim), claim);
        ShouldBe(await CallAsync(() => Facts.Search("kursk sappers")), Facts.Search("kursk sappers"));
        ShouldBe(
            await CallAsync(() => new { Lead = claim, claim.StatedOn }),
            new Dictionary<string, object> { ["lead"] = claim, ["statedOn"] = claim.StatedOn! }
        );
    }

    [Fact]
    public async Task An_id_in_the_route_is_a_fact()
    {
        Delegate endpoint = (Claim claim) => claim.Quantity;

        (await CallAsync(endpoint, ("claim", "kursk-sappers"))).Body.ShouldStartWith("""{"amount":1000,""");
        (await CallAsync(endpoint, ("claim", "no-such-fact"))).Status.ShouldBe(400);
    }

    [Fact]
    public async Task A_date_in_the_route_is_a_partial_date()
    {
        Delegate endpoint = (PartialDate day) => day;

        (await CallAsync(endpoint, ("day", "2025-06"))).ShouldBe((200, "\"2025-06\""));
        (await CallAsync(endpoint, ("day", "June"))).Status.ShouldBe(400);
    }

    // The endpoints escape fewer characters.
    private static void ShouldBe((int Status, string Body) response, object expected)
    {
        response.Status.ShouldBe(200);
        var body = JsonNode.Parse(response.Body);
        JsonNode.DeepEquals(body, JsonSerializer.SerializeToNode(expected)).ShouldBeTrue(response.Body);
    }

    private static async Task<(int Status, string Body)> CallAsync(
        Delegate endpoint,
        params (string Name, string Value)[] route
    )
    {
        await using var services = new ServiceCollection().AddLogging().BuildServiceProvider();
        using var body = new MemoryStream();
        var context = new DefaultHttpContext { RequestServices = services };
        context.Response.Body = body;
        foreach (var (name, value) in route)
        {
            context.Request.RouteValues[name] = value;
        }

        var options = new RequestDelegateFactoryOptions
        {
            ServiceProvider = services,
            RouteParameterNames = Array.ConvertAll(route, parameter => parameter.Name),
        };
        await RequestDelegateFactory.Create(endpoint, options).RequestDelegate(context);
        return (context.Response.StatusCode, System.Text.Encoding.UTF8.GetString(body.ToArray()));
    }
}

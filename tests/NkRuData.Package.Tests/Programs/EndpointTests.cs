using System;
using System.IO;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;

namespace NkRuData.Package.Tests.Programs;

/// <summary>A web service that gives facts as JSON: <c>tests/Consumers/Endpoint</c>.</summary>
public sealed class EndpointTests
{
    [Fact]
    public async Task Facts_are_given_as_json_and_an_unknown_id_is_not_found()
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        using var service = ConsumerProgram.Start(
            "dotnet",
            ConsumerProgram.Built("bin", "Endpoint", "Endpoint.dll"),
            "--urls",
            "http://127.0.0.1:0"
        );
        try
        {
            using var client = new HttpClient { BaseAddress = await Address(service.StandardOutput, patience.Token) };

            using var found = await client.GetAsync(new Uri("claims/kursk-construction-workers", UriKind.Relative));
            using var missing = await client.GetAsync(new Uri("claims/no-such-claim", UriKind.Relative));
            using var list = await client.GetAsync(new Uri("agents/sergei-shoigu/claims", UriKind.Relative));

            Assert.Equal((HttpStatusCode.OK, HttpStatusCode.NotFound), (found.StatusCode, missing.StatusCode));
            Assert.Equal("application/json", found.Content.Headers.ContentType?.MediaType);
            using var fact = JsonDocument.Parse(await found.Content.ReadAsStringAsync());
            Assert.Equal("kursk-construction-workers", fact.RootElement.GetProperty("id").GetString());
            Assert.Equal(5000, fact.RootElement.GetProperty("quantity").GetProperty("amount").GetInt32());
            Assert.Equal("2025-06-17", fact.RootElement.GetProperty("statedOn").GetString());
            Assert.Equal("sergei-shoigu", fact.RootElement.GetProperty("speaker").GetString());
            using var facts = JsonDocument.Parse(await list.Content.ReadAsStringAsync());
            Assert.Equal(
                Agents.SergeiShoigu.Claims.Select(claim => claim.Id),
                facts.RootElement.EnumerateArray().Select(each => each.GetProperty("id").GetString())
            );
        }
        finally
        {
            service.Kill(entireProcessTree: true);
        }
    }

    // The service says where it listens: on a port that was free.
    private static async Task<Uri> Address(TextReader log, CancellationToken patience)
    {
        const string Says = "Now listening on: ";
        while (await log.ReadLineAsync(patience) is { } line)
        {
            if (line.IndexOf(Says, StringComparison.Ordinal) is >= 0 and var start)
            {
                return new(line[(start + Says.Length)..]);
            }
        }

        throw new InvalidOperationException("The service ended before it listened.");
    }
}

using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using NkRuData;

WebApplication app = WebApplication.Create(args);

app.MapGet("/claims/{id}", (string id) => Claims.TryGet(id, out Claim? claim) ? Results.Ok(claim) : Results.NotFound());
app.MapGet(
    "/agents/{id}/claims",
    (string id) => Agents.TryGet(id, out Agent? agent) ? Results.Ok(agent.Claims) : Results.NotFound()
);

app.Run();

using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using NkRuData;

WebApplication app = WebApplication.Create(args);

app.MapGet(
    "/claims/{id}",
    (string id) =>
        Claims.TryGet(id, out Claim? claim)
            ? Results.Ok(
                new
                {
                    claim.Id,
                    claim.Text,
                    claim.Quantity?.Amount,
                    StatedOn = claim.StatedOn?.Edtf,
                }
            )
            : Results.NotFound()
);

app.Run();

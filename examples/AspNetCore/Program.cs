// GET /cite?id=10.1332/204080521x16231629157096&style=apa
using BibHarvester;
using BibHarvester.Csl;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddBibHarvester(options => options.ContactEmail = builder.Configuration["ContactEmail"]);

var app = builder.Build();
app.MapGet("/cite", async (string id, string? style, IHarvester harvester, CancellationToken cancellationToken) =>
{
    var name = style ?? "apa";
    if (CslStyles.Find(name) is null)
        return Results.BadRequest($"There is no style '{name}'.");
    var result = await harvester.ResolveAsync(id, cancellationToken);
    return result.Outcome switch
    {
        HarvestOutcome.Found => Results.Text(result.Record!.Cite(name)),
        HarvestOutcome.InvalidIdentifier => Results.BadRequest(result.Reason),
        HarvestOutcome.SourceUnavailable => Results.Problem(result.Error?.Message, statusCode: StatusCodes.Status503ServiceUnavailable),
        _ => Results.NotFound(result.Reason),
    };
});
app.Run();

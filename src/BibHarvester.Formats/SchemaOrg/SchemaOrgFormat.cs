using BibHarvester.Formats.Detection;

namespace BibHarvester.Formats.SchemaOrg;

/// <summary>schema.org's JSON-LD among the formats.</summary>
internal static class SchemaOrgFormat
{
    public const string Name = "schemaorg-jsonld";

    public static RecordFormat Format { get; } = new()
    {
        Name = Name,
        Title = "schema.org JSON-LD, also within an HTML page",
        Extensions = [".jsonld", ".json"],
        MediaType = "application/ld+json",
        Reader = new SchemaOrgReader(),
        Writer = new SchemaOrgWriter(),
        Fields = SchemaOrgFields.Rules,
        Recognize = Recognize,
    };

    private static Confidence Recognize(FormatSample sample)
    {
        if (!sample.Has("schema.org"))
            return Confidence.None;
        return sample.IsJson && sample.Has("\"@type\"") ? Confidence.Certain : sample.Has("application/ld+json") ? Confidence.Likely : Confidence.None;
    }
}

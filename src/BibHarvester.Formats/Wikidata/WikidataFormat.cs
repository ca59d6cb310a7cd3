using BibHarvester.Formats.Services;

namespace BibHarvester.Formats.Wikidata;

/// <summary>The JSON of Wikidata's items among the formats, those that are works.</summary>
internal static class WikidataFormat
{
    public const string Name = "wikidata-json";

    public static RecordFormat Format { get; } = new()
    {
        Name = Name,
        Title = "Wikidata JSON",
        Extensions = [".json"],
        MediaType = "application/json",
        Reader = new ServiceReader(new ServiceFormat(Name, "WDJ", WikidataWork.Read)
        {
            Parts = WikidataWork.Entities,
        }),
        Fields = WikidataFields.Rules,
        Recognize = static sample => sample.IsJson && sample.Has("\"claims\"") && sample.Has("\"mainsnak\"") ? Confidence.Certain : Confidence.None,
    };
}
